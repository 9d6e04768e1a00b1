package atomization.cli;

import atomization.benchmark.Benchmark;
import atomization.benchmark.BenchmarkReport;
import atomization.benchmark.BenchmarkSettings;
import atomization.benchmark.BenchmarkText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: measures speed, memory and start-up of the program on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures speed, memory and start-up of the program on this machine.",
            "",
            "The full model and a rule of three mechanisms are compared with a plain loop over arrays that follows the"
                    + " same rule, with a MASON model of agents and edges that does, and with the memory bandwidth."
        },
        footer = {
            "",
            "Examples:",
            "  atomization bench --quick",
            "  atomization bench --sizes 100000,1000000 --threads 1,2 --out bench-of-today"
        })
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_WORKERS = 64_000_000;
    private static final int MOST_WEEKS = 208;
    private static final int MOST_ROUNDS = 1000;

    @Option(names = "--quick", description = "Measure for about a minute instead of ten.")
    boolean quick;

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            description = "Numbers of workers (default: 10000,100000,1000000; quick: 10000,100000).")
    @Nullable
    List<Integer> sizes;

    @Option(
            names = "--threads",
            paramLabel = "N",
            split = ",",
            description = "Numbers of threads (default: 1 and all processors).")
    @Nullable
    List<Integer> threads;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks timed at once (default: 52; quick: 13).")
    @Nullable
    Integer weeks;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often to measure everything (default: 5; quick: 3).")
    @Nullable
    Integer rounds;

    @Option(names = "--out", paramLabel = "DIR", description = "Write bench.csv, bench.json and bench.md there.")
    @Nullable
    Path out;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        BenchmarkSettings settings = settings();
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new UsageProblem("--out: " + out + " is a file; name a folder");
        }
        BenchmarkReport report = new Benchmark(settings, this::say).run();
        if (!quiet) {
            spec.commandLine().getOut().print(new BenchmarkText(report).markdown());
        }
        if (out != null) {
            report.write(out);
            if (!quiet) {
                spec.commandLine()
                        .getOut()
                        .println("\nWritten: bench.csv, bench.json and bench.md in " + ResultPlace.shown(out));
            }
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private void say(String line) {
        if (!quiet) {
            spec.commandLine().getErr().println(line + "...");
        }
    }

    private BenchmarkSettings settings() {
        List<Integer> threadCounts =
                threads != null ? threads : List.of(1, Runtime.getRuntime().availableProcessors());
        threadCounts.forEach(count -> require("--threads", count, 1, 1024));
        Path scenarios = scenarios();
        BenchmarkSettings settings = quick
                ? BenchmarkSettings.quick(scenarios, threadCounts)
                : BenchmarkSettings.full(scenarios, threadCounts);
        if (sizes != null) {
            sizes.forEach(size -> require("--sizes", size, 100, MOST_WORKERS));
            settings = settings.withSizes(sizes);
        }
        if (weeks != null) {
            require("--weeks", weeks, 1, MOST_WEEKS);
            settings = settings.withWeeks(weeks);
        }
        if (rounds != null) {
            require("--rounds", rounds, 1, MOST_ROUNDS);
            settings = settings.withRounds(rounds);
        }
        return settings;
    }

    private static void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new UsageProblem(String.format(
                    Locale.ROOT, "%s: expected from %,d to %,d, but found %d", option, least, most, value));
        }
    }

    private static Path scenarios() {
        Path home = Path.of(System.getProperty("atomization.home", ""));
        Path scenarios = home.resolve("scenarios");
        if (!Files.isRegularFile(scenarios.resolve("bench").resolve("rule.yaml"))) {
            throw new UsageProblem("bench needs scenarios/bench/rule.yaml of the project, which is not in "
                    + home.toAbsolutePath() + "; start it with ./atomization, or from the project's folder");
        }
        return scenarios;
    }
}
