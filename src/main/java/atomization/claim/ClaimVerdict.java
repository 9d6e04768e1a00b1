package atomization.claim;

import atomization.analysis.EffectTest;
import java.util.Locale;

/** What became of a claim. */
public enum ClaimVerdict {
    /** The effect is shown to be at least as large as counts, in the direction expected. */
    SUPPORTED,
    /** The effect is shown to be smaller than what counts. */
    NOT_SUPPORTED,
    /** An effect as large as counts is shown in the opposite direction. */
    CONTRADICTED,
    /** Nothing is shown: too few runs, or nothing to measure in them. */
    UNDECIDED,
    /** The effect is there, but it is an assumed rule come back; that is no finding. */
    BUILT_IN;

    /** Of what a test shows. */
    static ClaimVerdict of(EffectTest.Outcome outcome, boolean builtIn) {
        return switch (outcome) {
            case SUPPORTED -> builtIn ? BUILT_IN : SUPPORTED;
            case NOT_SUPPORTED -> NOT_SUPPORTED;
            case CONTRADICTED -> CONTRADICTED;
            case UNDECIDED -> UNDECIDED;
        };
    }

    /** As tables say it: {@code not supported}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
