package atomization.claim;

import atomization.parameter.Discriminator;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which runs a claim compares. Arms share their random numbers, so that effects are differences inside a replicate. */
@Discriminator("kind")
public sealed interface ClaimDesign
        permits ClaimDesign.Contrast,
                ClaimDesign.DoseResponse,
                ClaimDesign.Interaction,
                ClaimDesign.Intervention,
                ClaimDesign.Hysteresis,
                ClaimDesign.Level,
                ClaimDesign.TwoOutcomes {
    /** What tables call the kind of design: {@code dose response}. */
    default String label() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What such a design compares, in a sentence. */
    default String says() {
        Meaning meaning = getClass().getAnnotation(Meaning.class);
        return meaning == null ? label() : meaning.value();
    }

    /** Two arms. */
    @Meaning("two arms; the effect is the measure of the one less that of the control")
    record Contrast(
            @Parameter(meaning = "what differs in the arm, by path")
            Map<String, String> treated,

            @Parameter(value = "{}", meaning = "what differs in the control, by path")
            Map<String, String> control)
            implements ClaimDesign {}

    /** Several doses in order. */
    @Meaning(
            "doses in their order; the effect is the fitted change from the first to the last, and there must be a trend")
    record DoseResponse(
            @Parameter(meaning = "what differs at each dose, by path, from the smallest to the largest")
            List<Map<String, String>> doses)
            implements ClaimDesign {
        /** @throws IllegalArgumentException if there are fewer than three doses */
        public DoseResponse {
            if (doses.size() < 3) {
                throw new IllegalArgumentException("a dose-response needs at least three doses; two are a contrast");
            }
        }
    }

    /** Two factors. */
    @Meaning("two factors, each without and with; the effect is what both do beyond the sum of what each does alone")
    record Interaction(
            @Parameter(meaning = "what the one factor sets, by path")
            Map<String, String> one,

            @Parameter(meaning = "what the other factor sets, by path")
            Map<String, String> other)
            implements ClaimDesign {}

    /** Twin runs. */
    @Meaning("twin runs, the same until an intervention; the effect is what the intervention changes")
    record Intervention(
            @Parameter(meaning = "date of the intervention") LocalDate at,

            @Parameter(meaning = "what happens, as after --do: 'stop: {persons: {who: acting, share: 0.5}}'")
            String event,

            @Parameter(meaning = "what happens in the other run instead; absent: nothing") @Nullable
            String instead,

            @Parameter(
                    value = "[]",
                    meaning =
                            "mechanisms that are switched off in both runs from then on, such as authority, repression:"
                                    + " what the intervention must not act through")
            List<String> hold,

            @Parameter(
                    value = "false",
                    meaning =
                            "whether fear is compared over a fixed cohort, those who act in both runs after the intervention")
            boolean cohort,

            @Parameter(value = "0", meaning = "what the change is compared with, so that it can be shown to be small")
            double reference)
            implements ClaimDesign {}

    /** A driver that goes up and comes back. */
    @Meaning(
            "a driver goes up level by level and comes back; the effect is the measure on the way back less that on the way"
                    + " up at the same levels, the last excepted")
    record Hysteresis(
            @Parameter(meaning = "name of the driver") String driver,
            @Parameter(meaning = "its levels on the way up") List<Double> levels,

            @Parameter(value = "104", unit = "weeks", min = 8, max = 10000, meaning = "weeks at each level")
            int weeks)
            implements ClaimDesign {
        /** @throws IllegalArgumentException if there are fewer than two levels */
        public Hysteresis {
            if (levels.size() < 2) {
                throw new IllegalArgumentException("a loop needs at least two levels");
            }
        }
    }

    /** One arm. */
    @Meaning("one arm; the effect is the measure less a reference, the same in all replicates")
    record Level(
            @Parameter(value = "0", meaning = "what it is compared with")
            double reference) implements ClaimDesign {}

    /** Two outcomes. */
    @Meaning("one arm whose replicates must fall into two groups; the effect is the distance of the groups")
    record TwoOutcomes(
            @Parameter(
                    value = "0.1",
                    min = 0,
                    max = 0.5,
                    meaning = "share of replicates that the smaller group must have")
            double share)
            implements ClaimDesign {}
}
