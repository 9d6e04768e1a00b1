package atomization.cli;

import atomization.results.ResultException;
import atomization.scenario.InvalidInput;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a message for the user and an exit code; a stack trace only on request. */
final class Failures implements IExecutionExceptionHandler {
    private final boolean debug;

    /** @param debug whether to print stack traces */
    Failures(boolean debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return handle(failure, command.getErr());
    }

    /** Reports a failure; its exit code. */
    int handle(Throwable failure, PrintWriter err) {
        if (debug) {
            failure.printStackTrace(err);
        }
        if (failure instanceof InvalidInput invalid) {
            err.println(PlainText.of(invalid.getMessage()));
            return ExitCode.INVALID;
        }
        if (failure instanceof UsageProblem usage) {
            err.println(PlainText.of(usage.getMessage()));
            return ExitCode.INVALID;
        }
        if (failure instanceof CommandFailure stopped) {
            err.println(PlainText.of(stopped.getMessage()));
            return stopped.exitCode();
        }
        if (failure instanceof ResultException result) {
            err.println(PlainText.of(result.getMessage()));
            return result.exitCode();
        }
        if (failure instanceof OutOfMemoryError) {
            long limit = Runtime.getRuntime().maxMemory() >> 20;
            err.println("Memory did not suffice (limit " + limit
                    + " MB). Use fewer workers (--workers), fewer threads (--threads), or raise the limit, if the machine"
                    + " has as much: ATOMIZATION_JAVA_OPTIONS=-Xmx" + 2 * limit + "m");
            return ExitCode.RESOURCES;
        }
        err.println("Internal error: " + PlainText.of(String.valueOf(failure))
                + (debug ? "" : ". Repeat with --debug for a stack trace, and please report it."));
        return ExitCode.INTERNAL;
    }
}
