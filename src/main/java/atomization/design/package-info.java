/**
 * Reads factors and how they may vary; produces design points: grids, Latin hypercubes, Sobol sequences, one factor at a
 * time, lists. Knows neither files nor the model. May import {@code parameter} and {@code random}. ODD element: simulation
 * experiments.
 */
@org.jspecify.annotations.NullMarked
package atomization.design;
