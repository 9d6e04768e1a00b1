package atomization.claim;

import atomization.experiment.Measure;
import atomization.experiment.Vary;
import atomization.parameter.FileReference;
import atomization.parameter.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a claim file says: everything by which the claim is judged is fixed in it before the first run. */
public record ClaimFile(
        @Parameter(meaning = "what is claimed, in a line") String title,

        @Parameter(meaning = "what is assumed, why the design is as it is, what it cannot tell") @Nullable
        String about,

        @Parameter(meaning = "the sentence of the essay, word by word")
        String essay,

        @Parameter(meaning = "what follows from it for this design, so that it can fail")
        String hypothesis,

        @FileReference @Parameter(meaning = "the scenario, relative to this file")
        String scenario,

        @Parameter(value = "{}", meaning = "values that differ from the scenario in all arms, by path")
        Map<String, String> set,

        @Parameter(meaning = "which runs are compared, and how")
        ClaimDesign design,

        @Parameter(meaning = "what is taken of each run: an indicator, with window and summary")
        Measure measure,

        @Parameter(meaning = "a second measure that is subtracted from the first") @Nullable
        Measure minus,

        @Parameter(meaning = "a measure by which it is divided; where that is 0 the run tells nothing") @Nullable
        Measure per,

        @Parameter(meaning = "the sign that the effect must have")
        Direction expected,

        @Parameter(
                min = 0.000000001,
                max = 1000000000,
                meaning = "the smallest effect that counts, in the measure's unit")
        double smallest,

        @Parameter(meaning = "why an effect of this size counts, and a smaller one does not")
        String reason,

        @Parameter(value = "[]", meaning = "what is taken away, and what that must do to the effect")
        List<Ablation> ablations,

        @Parameter(
                value = "[]",
                meaning = "the ranges over which parameters are varied to see how robust the effect is")
        List<Vary> vary,

        @Parameter(value = "16", min = 1, max = 100000, meaning = "points of the Latin hypercube over these ranges")
        int points,

        @Parameter(value = "24", unit = "runs", min = 4, max = 1000000, meaning = "replicates of every arm")
        int replicates,

        @Parameter(value = "40001", min = 0, meaning = "seed of the first replicate; all arms share the seeds")
        long seed,

        @Parameter(meaning = "the assumed rule that this claim restates, if it does: it can then not be supported")
        @Nullable
        String builtIn) {
    /** The sign of an effect. */
    public enum Direction {
        /** The measure rises. */
        RISES,
        /** The measure falls. */
        FALLS
    }

    /** @throws IllegalArgumentException if two ablations share a name or a cohort is asked for something else than its fear */
    public ClaimFile {
        List<String> names = ablations.stream().map(Ablation::name).toList();
        for (String name : names) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new IllegalArgumentException("two ablations are called " + name);
            }
        }
        boolean cohort = design instanceof ClaimDesign.Intervention intervention && intervention.cohort();
        if (cohort && (!measure.indicator().equals("fear") || minus != null || per != null)) {
            throw new IllegalArgumentException("over a fixed cohort fear alone is measured: give measure: fear");
        }
        if (design instanceof ClaimDesign.Hysteresis && (measure.from() != null || measure.to() != null)) {
            throw new IllegalArgumentException(
                    "the windows of a loop follow from its levels: give a measure without one");
        }
    }

    /** What is measured, in words: {@code strikersInDispute.sum per disputes}. */
    public String measured() {
        return measure.heading()
                + (minus == null ? "" : " less " + minus.heading())
                + (per == null ? "" : " per " + per.heading());
    }

    /** The unit of the effect as tables name it; empty where a quotient or a summary has another than its indicator. */
    public String unit() {
        return per != null || measure.summary() != null ? "" : measure.unit();
    }

    /** An effect, positive if it is in the direction expected. */
    double oriented(double effect) {
        return expected == Direction.RISES ? effect : -effect;
    }
}
