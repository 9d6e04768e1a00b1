/**
 * Reads arrays and records that others fill, from a result folder or from a running model; produces charts as plain data
 * and pictures of networks and of charts, as pixels or as SVG, without a window. May import {@code analysis},
 * {@code claim} and {@code results}. ODD element: none (it is how observation, section 6, is shown).
 */
@org.jspecify.annotations.NullMarked
package atomization.figure;
