package atomization.results;

/** A file is no whole checkpoint of this scenario; the message says why, to follow the name of the file. */
final class DamagedCheckpoint extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedCheckpoint(String message) {
        super(message);
    }
}
