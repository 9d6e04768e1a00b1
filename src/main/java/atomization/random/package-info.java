/**
 * Reads a seed; produces random numbers that depend on nothing but their key: (seed, mechanism, week, entity, number
 * of the draw). May import nothing of this project. ODD element: stochasticity (section 4).
 */
@org.jspecify.annotations.NullMarked
package atomization.random;
