/**
 * Reads what was observed; produces folders of results, each whole or absent, and checkpoints; reads both back. May import
 * {@code scenario}, {@code observation} and {@code society}. ODD element: none (it is how observation, section 6, is
 * kept).
 */
@org.jspecify.annotations.NullMarked
package atomization.results;
