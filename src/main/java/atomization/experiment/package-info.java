/**
 * Reads scenarios that are ready to run; produces results: single runs, replicates, twin runs, sweeps.
 * May import {@code model}, {@code scenario}, {@code results}, {@code design} and {@code campaign} and what these show. ODD element: simulation experiments.
 */
@org.jspecify.annotations.NullMarked
package atomization.experiment;
