/**
 * Reads the command line; produces exit codes and what a person sees in the terminal. One class a command.
 * May import all other packages; nothing may import it. ODD element: none.
 */
@org.jspecify.annotations.NullMarked
package atomization.cli;
