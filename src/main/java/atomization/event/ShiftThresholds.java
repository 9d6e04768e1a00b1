package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Society;
import atomization.society.Thresholds;

/** All thresholds move by the same amount while everything else goes on: the lever of hysteresis loops. */
@Meaning("all thresholds move by the same amount: the lever of hysteresis loops")
public record ShiftThresholds(
        @Parameter(min = -1e9, max = 1e9, meaning = "what is added to every threshold")
        double by) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        Thresholds thresholds = society.workers.thresholds;
        thresholds.shift(by);
        return "thresholds moved by " + by;
    }
}
