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
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }
}
