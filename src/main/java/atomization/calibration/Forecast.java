package atomization.calibration;

import atomization.parameter.Parameter;
import java.util.List;

/** What is foretold with parameters drawn from the posterior, after the time to which they were fitted. */
public record Forecast(
        @Parameter(unit = "weeks", min = 1, max = 32000, meaning = "length of its runs")
        int weeks,

        @Parameter(meaning = "first calendar year that is foretold")
        int from,

        @Parameter(meaning = "last calendar year that is foretold")
        int to,

        @Parameter(meaning = "what is foretold for each year: series of the record, by their names")
        List<String> series,

        @Parameter(
                value = "50",
                unit = "draws",
                min = 2,
                max = 100000,
                meaning = "parameters drawn from the posterior, by weight, each with a run of its own")
        int draws) {
    /** Keeps a copy of the list. */
    public Forecast {
        series = List.copyOf(series);
    }
}
