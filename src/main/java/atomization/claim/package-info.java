/**
 * Reads claim files, the results of replicates and what a scenario expects of them; produces verdicts, claim by claim and
 * condition by condition. May import {@code experiment}, {@code analysis}, {@code campaign}, {@code design},
 * {@code results} and what these show. ODD element: 1, patterns by which the model is judged, and section 9, claims.
 */
@org.jspecify.annotations.NullMarked
package atomization.claim;
