package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Society;
import java.util.Map;

/**
 * Parameters of mechanisms or drivers take other values from now on. The model does it, which holds the mechanisms; the
 * values are checked when the scenario is read.
 */
@Meaning("parameters of mechanisms or drivers take other values from now on")
public record Set(
        @Parameter(meaning = "values by path, as in {mechanisms.fear.isolationWeight: 0.3}")
        Map<String, String> values) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        return "set " + values;
    }
}
