package atomization.experiment;

import atomization.parameter.FileReference;
import atomization.parameter.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a sweep file says. */
public record SweepFile(
        @Parameter(meaning = "what is explored, in a line") String title,

        @Parameter(meaning = "the question, what is varied and what is not") @Nullable
        String about,

        @Parameter(meaning = "the sentence of the essay that the question belongs to") @Nullable
        String essay,

        @FileReference @Parameter(meaning = "the scenario, relative to this file")
        String scenario,

        @Parameter(value = "{}", meaning = "values that differ from the scenario in all runs, by path")
        Map<String, String> set,

        @Parameter(meaning = "what is varied") List<Vary> vary,

        @Parameter(value = "[grid]", meaning = "how points are chosen; several designs over parts of what is varied")
        List<DesignSettings> designs,

        @Parameter(value = "crossed", meaning = "how several designs make one")
        Combine combine,

        @Parameter(
                value = "[]",
                meaning = "conditions that points must meet, as in a + b <= 1; others are left out of a grid")
        List<String> constraints,

        @Parameter(value = "5", unit = "runs", min = 1, max = 1000000, meaning = "runs of each point")
        int replicates,

        @Parameter(
                value = "true",
                meaning =
                        "whether replicate r has the same seed at all points, so that points are compared with less noise")
        boolean commonRandomNumbers,

        @Parameter(min = 0, meaning = "seed of the first replicate; absent: the scenario's") @Nullable
        Long seed,

        @Parameter(meaning = "what is taken of each run: an indicator such as fear, or with window and summary")
        List<Measure> measures,

        @Parameter(value = "false", meaning = "whether the weekly values of what is measured are kept, too")
        boolean series,

        @Parameter(meaning = "the measure, and the level of it, that divides two phases") @Nullable
        Phase phase) {
    /** How several designs make one. */
    public enum Combine {
        /** Every point of each with every point of the others; their parts may not overlap. */
        CROSSED,
        /** One after the other; what a design leaves out stays as it is in the scenario. */
        TOGETHER
    }

    /** A boundary between two phases. */
    public record Phase(
            @Parameter(meaning = "name of a measure") String measure,

            @Parameter(
                    meaning =
                            "the level that divides the phases: a point belongs to the upper one if most runs exceed it")
            double above) {}

    /** @throws IllegalArgumentException if there is nothing to vary or to measure, or a name is given twice */
    public SweepFile {
        if (vary.isEmpty() || measures.isEmpty() || designs.isEmpty()) {
            throw new IllegalArgumentException(
                    "there must be something to vary, to measure, and a design: give vary, measures and designs");
        }
        List<String> names = new java.util.ArrayList<>();
        vary.forEach(each -> names.add(each.heading()));
        measures.forEach(each -> names.add(each.heading()));
        for (String name : names) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new IllegalArgumentException("two columns would be called " + name + "; give one of them a name");
            }
            if (!name.matches("[^\\s,\"][^,\"\\n\\r]*")
                    || List.of("point", "replicate", "seed", "hash", "status", "seconds")
                            .contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" cannot be the name of a column");
            }
        }
        if (phase != null && measures.stream().noneMatch(each -> each.heading().equals(phase.measure()))) {
            throw new IllegalArgumentException("phase: there is no measure called " + phase.measure() + "; there are "
                    + String.join(", ", measures.stream().map(Measure::heading).toList()));
        }
    }
}
