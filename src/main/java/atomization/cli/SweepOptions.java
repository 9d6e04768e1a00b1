package atomization.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a sweep: those of its engine, and what is explored where no file says it. */
final class SweepOptions extends EngineOptions {
    @Option(
            names = "--vary",
            paramLabel = "PATH=FROM:TO:STEPS",
            description =
                    "Vary a value of a scenario, as in mechanisms.fear.isolationWeight=0:0.9:4, run.start=a:b:3 with"
                            + " dates, network.workplace.degree=2,4,8 (listed) or drivers.closureRate.times=0.1:10:5:log."
                            + " Repeatable.")
    List<String> vary = new ArrayList<>();

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            description = "With --vary: grid (default), latinHypercube, sobol or oneAtATime.")
    @Nullable
    String design;

    @Option(names = "--points", paramLabel = "N", description = "Points of a latinHypercube or sobol design.")
    @Nullable
    Integer points;

    @Option(
            names = "--measure",
            paramLabel = "INDICATOR[:SUMMARY]",
            description = "With --vary: what is taken of each run, as in fear, fear:maximum, fear:last,"
                    + " actingStrike:timeTo=0.05 or involved.strike. Repeatable.")
    List<String> measures = new ArrayList<>();

    @Option(names = "--replicates", paramLabel = "N", description = "Runs of each point.")
    @Nullable
    Integer replicates;

    @Option(names = "--workers", paramLabel = "N", description = "Workers present at the start.")
    @Nullable
    Integer workers;

    @Option(names = "--weeks", paramLabel = "N", description = "Length of a run.")
    @Nullable
    Integer weeks;

    @Option(names = "--series", description = "Keep the weekly values of what is measured, too.")
    boolean series;

    @Option(names = "--parquet", description = "Write the runs as runs.parquet, too (needs DuckDB).")
    boolean parquet;

    /** What options set in the scenario. */
    @Override
    List<String> allAssignments() {
        List<String> all = super.allAssignments();
        addIfGiven(all, "run.workers", workers);
        addIfGiven(all, "run.weeks", weeks);
        return all;
    }

    /** What options set in the sweep itself. */
    List<String> sweepAssignments() {
        List<String> all = new ArrayList<>();
        addIfGiven(all, "replicates", replicates);
        addIfGiven(all, "seed", seed);
        if (series) {
            all.add("series=true");
        }
        return all;
    }
}
