/**
 * Reads ranges of indices; produces their work done on several threads, with results that do not depend on how many.
 * May import nothing of this project. ODD element: none (it is how a week is computed, not what happens in it).
 */
@org.jspecify.annotations.NullMarked
package atomization.parallel;
