package atomization.reference;

import atomization.parameter.ParameterRow;
import atomization.parameter.ParameterTable;
import atomization.random.Stream;
import atomization.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Random settings of all mechanisms. Rule: every number is its default times 2^(2u - 1), u uniform, so between half and
 * twice the default, moved into the declared range; whole numbers are rounded. Switches, modes and zeros stay.
 */
public final class RandomParameters {
    private RandomParameters() {}

    /** One setting for every number of every mechanism, as {@code path=value}. */
    public static List<String> drawn(long seed) {
        Stream draws = Stream.of(seed, "test.parameters", 0);
        List<String> settings = new ArrayList<>();
        int number = 0;
        for (ParameterRow row : ParameterTable.of(Scenario.class)) {
            boolean whole = Set.of("whole number", "duration").contains(row.type());
            if (row.path().startsWith("mechanisms.") && (whole || row.type().equals("number"))) {
                double value = Double.parseDouble(row.defaultText()) * Math.pow(2, 2 * draws.uniform(number++, 0) - 1);
                value = Math.max(row.min(), Math.min(row.max(), value));
                settings.add(row.path() + "=" + (whole ? String.valueOf(Math.round(value)) : String.valueOf(value)));
            }
        }
        return settings;
    }
}
