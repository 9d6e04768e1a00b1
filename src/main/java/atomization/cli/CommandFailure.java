package atomization.cli;

/** A command cannot do what it is asked to; the message is for the user. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    /** @param exitCode one of {@link ExitCode} */
    CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** With which code the program ends. */
    int exitCode() {
        return exitCode;
    }
}
