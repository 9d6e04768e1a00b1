/**
 * Reads a running model; produces its live window, films and pictures, and hands the user's interventions to the model as
 * events of its scenario. May import {@code model} and what that may import, {@code results}, {@code figure}, and MASON's
 * display. ODD element: none (it is how observation, section 6, is shown).
 */
@org.jspecify.annotations.NullMarked
package atomization.display;
