package atomization.cli;

/** How the program ends. Scripts may rely on these numbers. */
public final class ExitCode {
    /** Done, whatever a verdict says. */
    public static final int DONE = 0;
    /** An error of the program's own. */
    public static final int INTERNAL = 1;
    /** Usage, or an invalid file. */
    public static final int INVALID = 2;
    /** An expectation was not met. */
    public static final int NOT_MET = 3;
    /** Some runs failed. */
    public static final int RUNS_FAILED = 4;
    /** Something required is missing: a display, DuckDB, ffmpeg, Slurm, a JDK. */
    public static final int MISSING = 5;
    /** Refused: a finished result is in the way, locked, or a design has changed. */
    public static final int REFUSED = 6;
    /** Out of memory or disk. */
    public static final int RESOURCES = 7;

    private ExitCode() {}
}
