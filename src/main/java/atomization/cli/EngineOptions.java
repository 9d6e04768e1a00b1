package atomization.cli;

import atomization.campaign.EngineSettings;
import atomization.campaign.Shard;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command of many runs has: they say how runs are done, and change nothing of what comes out. */
class EngineOptions extends CommonOptions {
    private static final Pattern DURATION = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(ms|s|m|h)?");

    @Option(
            names = "--retry-failed",
            description = "Try runs again that failed. Without it they stay failed, and only missing runs are done.")
    boolean retryFailed;

    @Option(
            names = "--timeout-per-run",
            paramLabel = "TIME",
            description = "How long a run may take, as in 90s, 5m or 2h; then it counts as failed. Default: any time.")
    @Nullable
    String timeout;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description =
                    "Do every N-th run only, beginning with the I-th, as part I of N. Parts done in one folder come"
                            + " together by themselves, others with merge.")
    @Nullable
    String shard;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description = "threads (this machine, the default) or slurm (an array job of a cluster).")
    String engine = "threads";

    @Option(
            names = "--tasks",
            paramLabel = "N",
            description =
                    "With slurm: tasks of the array job (default: 10), each with --threads processors (default: 1).")
    @Nullable
    Integer tasks;

    @Option(names = "--partition", paramLabel = "NAME", description = "With slurm: the partition.")
    @Nullable
    String partition;

    @Option(names = "--time", paramLabel = "TIME", description = "With slurm: time limit of a task, as in 2:00:00.")
    @Nullable
    String time;

    @Option(names = "--memory", paramLabel = "SIZE", description = "With slurm: memory of a task, as in 4G.")
    @Nullable
    String memory;

    @Option(names = "--account", paramLabel = "NAME", description = "With slurm: who pays.")
    @Nullable
    String account;

    @Option(
            names = "--detach",
            description = "With slurm: submit and return; the same command without it waits and collects.")
    boolean detach;

    /** Whether Slurm is to do the runs. */
    boolean isSlurm() {
        if (!engine.equals("threads") && !engine.equals("slurm")) {
            throw new UsageProblem("--engine: expected threads or slurm, but found " + engine);
        }
        boolean slurm = engine.equals("slurm");
        boolean asked =
                tasks != null || partition != null || time != null || memory != null || account != null || detach;
        if (asked && !slurm) {
            throw new UsageProblem(
                    "--tasks, --partition, --time, --memory, --account and --detach go with --engine slurm");
        }
        if (slurm && shard != null) {
            throw new UsageProblem("--shard and --engine slurm exclude each other: Slurm's tasks do shards themselves");
        }
        if (slurm && tasks != null && tasks < 1) {
            throw new UsageProblem("--tasks: expected a number from 1, but found " + tasks);
        }
        return slurm;
    }

    /** How runs are done. */
    EngineSettings engineSettings() {
        return new EngineSettings(checkedThreads(), timeout == null ? null : duration(timeout), retryFailed);
    }

    /** Which part of the runs is done. */
    Shard checkedShard() {
        try {
            return shard == null ? Shard.WHOLE : Shard.parse(shard);
        } catch (IllegalArgumentException wrong) {
            throw new UsageProblem("--shard: " + wrong.getMessage());
        }
    }

    private static Duration duration(String text) {
        Matcher form = DURATION.matcher(text);
        if (!form.matches() || Double.parseDouble(form.group(1)) <= 0) {
            throw new UsageProblem("--timeout-per-run: expected a time such as 90s, 5m or 2h, but found " + text);
        }
        String unit = form.group(2) == null ? "s" : form.group(2);
        double seconds = Double.parseDouble(form.group(1))
                * (unit.equals("ms") ? 0.001 : unit.equals("s") ? 1 : unit.equals("m") ? 60 : 3600);
        return Duration.ofNanos(Math.max(1, Math.round(seconds * 1e9)));
    }
}
