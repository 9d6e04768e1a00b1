/**
 * Reads nothing; produces the description of every parameter of the model: meaning, unit, bounds, default, source.
 * May import nothing of this project. ODD element: the parameter tables of sections 5 and 7.
 */
@org.jspecify.annotations.NullMarked
package atomization.parameter;
