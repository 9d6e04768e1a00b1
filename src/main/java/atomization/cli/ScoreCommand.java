package atomization.cli;

import atomization.analysis.ForecastScore;
import atomization.calibration.ScoredForecast;
import atomization.results.CsvLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code score}: compares forecasts with what came. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Compares what a result foretells with a record, and with naive forecasts.",
        footer = {
            "",
            "The record is a CSV file with the columns series, year and value (and low, high where a range is known). The",
            "score is the continuous ranked probability score, in the unit of the series: less is better, and for a",
            "forecast of a single number it is the absolute error. Naive forecasts are the last figure known before, and",
            "the mean of all known before, from the result's own record.csv and from the earlier years of the given one.",
            "",
            "Examples:",
            "  atomization score results/second-wave-calibration strikes-1998-2003.csv",
            "  atomization score results/second-wave/1985-abc scenarios/data/second-wave-record.csv --from 1995"
        })
final class ScoreCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "RESULT",
            description = "The folder of a calibration with a forecast, or of a run with replicates.")
    Path result = Path.of("");

    @Parameters(index = "1", paramLabel = "RECORD", description = "A CSV file of the figures that came.")
    Path record = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "First year that counts as foretold (default: that of the forecast; of a run all years).")
    @Nullable
    Integer from;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the scores into a table, too.")
    @Nullable
    Path csv;

    @Option(names = "--force", description = "Replace a table that is there.")
    boolean force;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Path folder = FolderArgument.of(result);
        if (!Files.isRegularFile(record)) {
            throw new UsageProblem(record + ": there is no such file");
        }
        ScoredForecast scored;
        try {
            scored = ScoredForecast.of(folder, record, from);
        } catch (IOException unreadable) {
            throw new UsageProblem(folder + " holds no forecast and no run: " + unreadable.getMessage());
        } catch (IllegalArgumentException refused) {
            throw new UsageProblem(String.valueOf(refused.getMessage()));
        }
        print(scored, spec.commandLine().getOut());
        Path table = csv;
        if (table != null) {
            NewFile.at(table, force).write(file -> Files.writeString(file, text(scored)));
        }
        return ExitCode.DONE;
    }

    private static void print(ScoredForecast scored, PrintWriter out) {
        TextTable table = new TextTable("");
        table.add(List.of("series", "figures", "within 50%", "within 90%", "score", "last value", "mean", "skill"));
        scored.scores()
                .forEach((series, score) -> table.add(List.of(
                        series,
                        String.valueOf(score.count()),
                        score.covered50() + " of " + score.count(),
                        score.covered90() + " of " + score.count(),
                        CalibrationTable.number(score.score()),
                        CalibrationTable.number(score.lastValue()),
                        CalibrationTable.number(score.mean()),
                        Double.isNaN(score.skill()) ? "?" : String.format(Locale.ROOT, "%.2f", score.skill()))));
        table.print(out);
        out.println(
                "Scores are in the unit of the series, less is better. Skill is 1 where the forecast is exact, 0 where it"
                        + " is no better than the better naive one (last value, mean), below 0 where it is worse.");
        if (scored.scores().values().stream().anyMatch(score -> Double.isNaN(score.lastValue()))) {
            out.println(
                    "Where no figure is known from before, there is no naive forecast; --from YEAR says what counts as"
                            + " foretold.");
        }
        if (!scored.without().isEmpty()) {
            out.println("Not foretold: " + String.join(", ", scored.without()));
        }
        out.flush();
    }

    private static String text(ScoredForecast scored) {
        CsvLine line = new CsvLine();
        line.cells(
                List.of("series", "figures", "within50", "within90", "score", "scoreLastValue", "scoreMean", "skill"));
        StringBuilder text = new StringBuilder(line.take() + "\n");
        Map<String, ForecastScore> scores = new LinkedHashMap<>(scored.scores());
        scores.forEach((series, score) -> {
            line.cell(series).cell((long) score.count());
            line.cell((long) score.covered50()).cell((long) score.covered90());
            line.cell(score.score()).cell(score.lastValue()).cell(score.mean()).cell(score.skill());
            text.append(line.take()).append('\n');
        });
        return text.toString();
    }
}
