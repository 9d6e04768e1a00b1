package atomization.experiment;

import atomization.parameter.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep varies: a value of the scenario, in a range or among listed values, or named alternatives that set several
 * values each.
 */
public record Vary(
        @Parameter(
                meaning = "the path of any single value, as after --set: mechanisms.fear.isolationWeight,"
                        + " network.workplace.degree, drivers.closureRate.times, events[0].at")
        @Nullable
        String path,

        @Parameter(meaning = "what tables call it; absent: its path") @Nullable
        String name,

        @Parameter(meaning = "smallest value: a number or a date") @Nullable
        String from,

        @Parameter(meaning = "largest value") @Nullable String to,

        @Parameter(min = 2, max = 100000, meaning = "number of levels that a grid takes from the range; absent: 5")
        @Nullable
        Integer steps,

        @Parameter(value = "linear", meaning = "how levels are spread over the range")
        Scale scale,

        @Parameter(meaning = "the values, instead of a range") @Nullable
        List<String> values,

        @Parameter(meaning = "further paths that take the same value") @Nullable
        List<String> also,

        @Parameter(
                meaning = "named alternatives instead of a path, each with values by path, as in"
                        + " {slow: {drivers.marketization: '{1985: 0.1, 2003: 0.6}'}, asItWas: {}}")
        @Nullable
        Map<String, Map<String, String>> alternatives) {
    /** How levels are spread over a range. */
    public enum Scale {
        /** At equal distances. */
        LINEAR,
        /** At equal ratios. */
        LOG
    }

    /** @throws IllegalArgumentException if it does not say what to vary and how, in one way */
    public Vary {
        if ((path == null) == (alternatives == null)) {
            throw new IllegalArgumentException("give a path, or alternatives, and not both");
        }
        if (alternatives != null && (from != null || to != null || values != null || also != null || steps != null)) {
            throw new IllegalArgumentException("alternatives say it all: leave out from, to, steps, values and also");
        }
        if (alternatives != null && (name == null || alternatives.size() < 2)) {
            throw new IllegalArgumentException("alternatives need a name, and there must be at least two");
        }
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("give both from and to");
        }
        if (values != null && (from != null || steps != null)) {
            throw new IllegalArgumentException("give values or a range, and not both");
        }
        if (values != null && values.isEmpty()) {
            throw new IllegalArgumentException("give at least one value");
        }
    }

    /** What tables call it. */
    public String heading() {
        return name != null ? name : String.valueOf(path);
    }
}
