package atomization.claim;

import atomization.parameter.Parameter;
import java.util.Map;

/** Something that is taken away in all arms of a claim, and what that must do to the effect if the claim is right. */
public record Ablation(
        @Parameter(meaning = "what tables call it") String name,

        @Parameter(meaning = "what differs in all arms, by path, as in {mechanisms.fear.isolationHeld: true}")
        Map<String, String> set,

        @Parameter(meaning = "what it must do to the effect")
        Fate effect,

        @Parameter(meaning = "why that is expected") String because) {
    /** What an ablation does to an effect. */
    public enum Fate {
        /** What is left is smaller than what counts: the mechanism is needed. */
        GONE,
        /** The effect becomes smaller: the mechanism contributes. */
        LESS,
        /** At least half of it stays: others carry the effect. */
        KEPT
    }
}
