/**
 * Reads the state of the society after a week; produces indicators, survey answers, dispute records and yearly figures,
 * and changes nothing. May import {@code society}, {@code parallel} and {@code parameter}. ODD element: observation
 * (sections 3, step 15, and 6).
 */
@org.jspecify.annotations.NullMarked
package atomization.observation;
