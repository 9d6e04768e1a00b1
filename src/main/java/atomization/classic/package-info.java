/**
 * Reads the scenarios of classic models; produces, for each, what is known, what the model gives, and whether they agree.
 * May import {@code experiment}, {@code analysis}, {@code model} and what these show. ODD element: docking (section 8).
 */
@org.jspecify.annotations.NullMarked
package atomization.classic;
