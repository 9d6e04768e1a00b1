package atomization.observation;

import atomization.parameter.Parameter;
import atomization.society.Arena;
import atomization.society.Dispute;
import org.jspecify.annotations.Nullable;

/** Which disputes are meant: all that agree with everything that is given. */
public record DisputeSelection(
        @Parameter(meaning = "of this arena") @Nullable Arena arena,

        @Parameter(meaning = "of the enterprise or district with this name") @Nullable
        String name,

        @Parameter(meaning = "organized in this form when they ended")
        Dispute.@Nullable Form form,

        @Parameter(meaning = "that ended so, or are open at the end of the run")
        Dispute.@Nullable Outcome outcome,

        @Parameter(meaning = "that spread to another collective, or did not") @Nullable
        Boolean spread) {
    /** All disputes. */
    public static final DisputeSelection ALL = new DisputeSelection(null, null, null, null, null);

    /** Whether a dispute is meant, by the texts of its row in the table of disputes. */
    public boolean has(String itsArena, String itsName, String itsForm, String itsOutcome, String hasSpread) {
        return is(arena, itsArena)
                && (name == null || name.equals(itsName))
                && is(form, itsForm)
                && is(outcome, itsOutcome)
                && (spread == null || spread.toString().equals(hasSpread));
    }

    private static boolean is(@Nullable Enum<?> wanted, String found) {
        return wanted == null || wanted.name().equalsIgnoreCase(found);
    }
}
