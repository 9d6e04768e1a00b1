package atomization.event;

import atomization.parameter.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intervention and its date: it happens at the beginning of the first week that does not begin earlier, and again if
 * it is to be repeated.
 */
public record Event(
        @Parameter(meaning = "date; the first week that does not begin before it")
        LocalDate at,

        @Parameter(unit = "weeks", min = 1, max = 32000, meaning = "happens again after so many weeks; absent: once")
        @Nullable
        Integer every,

        @Parameter(meaning = "last date of a repeated event; absent: it is repeated until the run ends") @Nullable
        LocalDate until,

        @Parameter(meaning = "what happens") Intervention what) {
    /** @throws IllegalArgumentException if there is an end of repetition without repetition, or before its beginning */
    public Event {
        if (until != null && every == null) {
            throw new IllegalArgumentException("until is for repeated events; say with every how often it happens");
        }
        if (until != null && until.isBefore(at)) {
            throw new IllegalArgumentException("until (" + until + ") is before at (" + at + ")");
        }
    }

    /** The dates on which it happens, none after {@code last} but the first. */
    public List<LocalDate> dates(LocalDate last) {
        List<LocalDate> dates = new ArrayList<>(List.of(at));
        if (every != null) {
            LocalDate end = until == null || until.isAfter(last) ? last : until;
            for (LocalDate next = at.plusWeeks(every); !next.isAfter(end); next = next.plusWeeks(every)) {
                dates.add(next);
            }
        }
        return List.copyOf(dates);
    }
}
