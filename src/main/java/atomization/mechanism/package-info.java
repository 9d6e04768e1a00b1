/**
 * Reads and writes the state of the society; produces the next week: one submodel of the ODD a file, in the order that
 * {@link atomization.mechanism.Mechanisms} lists. May import {@code society}, {@code parameter}, {@code random} and
 * {@code parallel}. ODD element: process overview and submodels (sections 3 and 7).
 */
@org.jspecify.annotations.NullMarked
package atomization.mechanism;
