/**
 * Reads the results of replicates and what a scenario expects of them; produces verdicts, condition by condition.
 * May import {@code experiment}, {@code analysis}, {@code results} and what these show. ODD element: 1, patterns by which
 * the model is judged.
 */
@org.jspecify.annotations.NullMarked
package atomization.claim;
