package atomization.calibration;

import atomization.experiment.Measure;
import atomization.experiment.Vary;
import atomization.parameter.FileReference;
import atomization.parameter.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a study file says. */
public record StudyFile(
        @Parameter(meaning = "what is asked, in a line") String title,

        @Parameter(meaning = "the question, what is varied and what is not") @Nullable
        String about,

        @Parameter(meaning = "the sentence of the essay that the question belongs to") @Nullable
        String essay,

        @FileReference @Parameter(meaning = "the scenario, relative to this file")
        String scenario,

        @Parameter(value = "{}", meaning = "values that differ from the scenario in all runs, by path")
        Map<String, String> set,

        @Parameter(meaning = "what is done: morris, sobol or abc, with its settings")
        StudyMethod method,

        @Parameter(
                value = "[]",
                meaning =
                        "the factors, or parameters to be fitted: each a path with a range, within which all values are as"
                                + " likely, or all orders of magnitude if its scale is log")
        List<Vary> vary,

        @Parameter(meaning = "further factors: all parameters under some paths, with their ranges") @Nullable
        ParameterChoice parameters,

        @Parameter(value = "[]", meaning = "sensitivity: what is taken of each run, as in a sweep")
        List<Measure> measures,

        @FileReference
        @Parameter(meaning = "calibration: a CSV file of recorded figures: series, unit, year, value, low, high")
        @Nullable
        String record,

        @Parameter(value = "[]", meaning = "calibration: the figures of the record to which runs are compared")
        List<Target> targets,

        @Parameter(
                value = "[]",
                meaning = "rival models, instead of one that is fitted: how much does the record support each")
        List<Rival> models,

        @Parameter(
                value = "[]",
                meaning =
                        "rival models: other scenarios in which the particles of each model that are nearest to the record are"
                                + " run, and held against what these scenarios expect; it does not enter the probabilities")
        List<Elsewhere> elsewhere,

        @Parameter(meaning = "calibration: what is foretold in the end") @Nullable
        Forecast forecast,

        @Parameter(value = "2", unit = "runs", min = 1, max = 1000000, meaning = "runs of each point or particle")
        int replicates,

        @Parameter(
                value = "true",
                meaning =
                        "sensitivity: whether replicate r has the same seed at all points, so that points are compared with"
                                + " less noise; the particles of a calibration always have seeds of their own")
        boolean commonRandomNumbers,

        @Parameter(min = 0, meaning = "seed of the first run; absent: the scenario's") @Nullable
        Long seed) {
    /** @throws IllegalArgumentException if what the method needs is missing, or something stands there that it ignores */
    public StudyFile {
        if (vary.isEmpty() && parameters == null && models.isEmpty()) {
            throw new IllegalArgumentException("there must be something to vary: give vary, parameters or both");
        }
        boolean calibrates = method instanceof StudyMethod.Abc;
        if (calibrates && (record == null || targets.isEmpty())) {
            throw new IllegalArgumentException("a calibration needs a record and targets in it");
        }
        if (calibrates && !measures.isEmpty()) {
            throw new IllegalArgumentException("a calibration measures what its targets need: leave measures out");
        }
        if (!calibrates && (record != null || !targets.isEmpty() || forecast != null)) {
            throw new IllegalArgumentException("record, targets and forecast go with method abc");
        }
        if (models.size() == 1 || (!models.isEmpty() && (!calibrates || forecast != null))) {
            throw new IllegalArgumentException(
                    "models: there must be two or more, with method abc and without a forecast");
        }
        if (models.isEmpty() && !elsewhere.isEmpty()) {
            throw new IllegalArgumentException(
                    "elsewhere goes with models, of which it is to tell how they do elsewhere");
        }
        if (!calibrates && measures.isEmpty()) {
            throw new IllegalArgumentException("there must be something to measure: give measures");
        }
        for (Vary each : vary) {
            if (each.path() == null || each.from() == null) {
                throw new IllegalArgumentException(
                        each.heading() + ": a factor of a study needs a path and a range (from, to)");
            }
        }
    }
}
