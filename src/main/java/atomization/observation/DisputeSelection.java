package atomization.observation;

import atomization.parameter.Parameter;
import atomization.society.Arena;
import atomization.society.Dispute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** Whether a dispute is meant. */
    public boolean has(DisputeRow row) {
        return has(row.arena(), row.name(), row.form(), row.outcome(), String.valueOf(row.spread()));
    }

    /** What is chosen, in a word that can be part of a heading: {@code strike.assembly}. */
    public String told() {
        List<String> parts = new ArrayList<>();
        for (Enum<?> each : Arrays.<@Nullable Enum<?>>asList(arena, form, outcome)) {
            if (each != null) {
                parts.add(each.name().toLowerCase(Locale.ROOT));
            }
        }
        if (name != null) {
            parts.add(name);
        }
        if (spread != null) {
            parts.add(spread ? "spread" : "notSpread");
        }
        return String.join(".", parts);
    }

    private static boolean is(@Nullable Enum<?> wanted, String found) {
        return wanted == null || wanted.name().equalsIgnoreCase(found);
    }
}
