package atomization.event;

import atomization.parameter.Parameter;
import java.time.LocalDate;

/** An intervention and its date: it happens at the beginning of the first week that does not begin earlier. */
public record Event(
        @Parameter(meaning = "date; the first week that does not begin before it")
        LocalDate at,

        @Parameter(meaning = "what happens") Intervention what) {}
