package atomization.scenario;

import atomization.observation.Measure;
import atomization.parameter.NumberText;
import atomization.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that runs of a scenario are expected to meet: a number within limits, in at least a share of the
 * replicates. The number is a measure, or the difference or ratio of two.
 */
public record Condition(
        @Parameter(meaning = "what is expected, in a sentence")
        String says,

        @Parameter(meaning = "what the expectation rests on: a sentence of the essay, another source, or assumption")
        @Nullable
        String source,

        @Parameter(meaning = "what is measured in each replicate")
        Measure measure,

        @Parameter(meaning = "is subtracted from it") @Nullable
        Measure minus,

        @Parameter(meaning = "is what it is divided by") @Nullable
        Measure over,

        @Parameter(meaning = "the number is this or more") @Nullable
        Double atLeast,

        @Parameter(meaning = "the number is this or less") @Nullable
        Double atMost,

        @Parameter(meaning = "the number is more than this") @Nullable
        Double above,

        @Parameter(meaning = "the number is less than this") @Nullable
        Double below,

        @Parameter(value = "0.8", min = 0, max = 1, meaning = "share of the replicates in which it must hold")
        double share,

        @Parameter(meaning = "why the model does not meet it, or what it is worth that it does") @Nullable
        String analysis) {
    /** @throws IllegalArgumentException if there is no limit, or the measure is to be both subtracted from and divided */
    public Condition {
        if (atLeast == null && atMost == null && above == null && below == null) {
            throw new IllegalArgumentException("give at least one limit: atLeast, atMost, above or below");
        }
        if (minus != null && over != null) {
            throw new IllegalArgumentException("give minus or over, not both");
        }
    }

    /** Whether a number lies within the limits; what has no value does not. */
    public boolean holds(double number) {
        return !Double.isNaN(number)
                && (atLeast == null || number >= atLeast)
                && (atMost == null || number <= atMost)
                && (above == null || number > above)
                && (below == null || number < below);
    }

    /** The number that is held against the limits, from the values of the measures; NaN where one has no value. */
    public double number(double measured, double other) {
        if (minus != null) {
            return measured - other;
        }
        return over != null ? measured / other : measured;
    }

    /** What is measured, in words. */
    public String told() {
        return measure + (minus != null ? " minus " + minus : over != null ? " over " + over : "");
    }

    /** The limits, in words. */
    public String limits() {
        List<String> limits = new ArrayList<>();
        add(limits, "at least ", atLeast);
        add(limits, "more than ", above);
        add(limits, "at most ", atMost);
        add(limits, "less than ", below);
        return String.join(" and ", limits);
    }

    private static void add(List<String> limits, String words, @Nullable Double limit) {
        if (limit != null) {
            limits.add(words + NumberText.of(limit));
        }
    }

    /** The measure that is subtracted or divided by, or null. */
    public @Nullable Measure other() {
        return minus != null ? minus : over;
    }
}
