/**
 * Reads results and the parameters of reduced models; produces effects, intervals and solved forms.
 * May import {@code results}. ODD element: analysis of simulation experiments.
 */
@org.jspecify.annotations.NullMarked
package atomization.analysis;
