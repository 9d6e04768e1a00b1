package atomization.cli;

/** The command line asks for something that cannot be; the message says what is allowed. */
final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageProblem(String message) {
        super(message);
    }
}
