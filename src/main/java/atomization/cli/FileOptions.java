package atomization.cli;

import picocli.CommandLine.Option;

/** The options of commands that simulate in order to write one picture, film or network. */
final class FileOptions {
    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all processors).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Replace what is there.")
    boolean force;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    /**
     * Checks what was given.
     *
     * @throws UsageProblem if it cannot be
     */
    void check() {
        CommonOptions.requireThreads(threads);
    }
}
