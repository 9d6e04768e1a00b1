package atomization.display;

import atomization.mechanism.Mechanisms;
import atomization.parameter.NumberText;
import atomization.parameter.ParameterRow;
import atomization.parameter.ParameterTable;
import atomization.scenario.Canonical;
import atomization.scenario.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number of a mechanism that can be moved while the model runs.
 *
 * @param row the parameter: its path inside the mechanisms, unit, range, meaning, source
 * @param least the value at the lower end of the slider
 * @param most the value at its upper end
 * @param whole whether only whole numbers are allowed
 */
public record Lever(ParameterRow row, double least, double most, boolean whole) {
    private static final String ROOT = "mechanisms.";
    private static final int STEPS = 1000;
    private static final MathContext THREE_DIGITS = new MathContext(3);

    /**
     * The levers of all numbers of all mechanisms, in the order of the mechanisms. Where a parameter is not bounded, its
     * slider ends at four times the default; the field beside it takes any value allowed.
     */
    public static List<Lever> all() {
        List<Lever> all = new ArrayList<>();
        for (ParameterRow row : ParameterTable.of(Mechanisms.class)) {
            double standard = number(row.defaultText());
            if (!Double.isNaN(standard)) {
                double least = Double.isInfinite(row.min()) ? Math.min(-1, -4 * Math.abs(standard)) : row.min();
                boolean endless = Double.isInfinite(row.max()) || row.max() > Math.max(100, 100 * standard);
                double most = endless ? Math.max(least + 1, 4 * Math.abs(standard)) : row.max();
                all.add(new Lever(row, least, most, !row.type().equals("number")));
            }
        }
        return List.copyOf(all);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    /** Its path in a scenario. */
    public String path() {
        return ROOT + row.path();
    }

    /** The mechanism that it belongs to. */
    public String mechanism() {
        return row.path().replaceFirst("\\..*", "");
    }

    /** Its name inside the mechanism. */
    public String name() {
        return row.path().substring(mechanism().length() + 1);
    }

    /** The slider's positions are 0 to this number. */
    public static int positions() {
        return STEPS;
    }

    /** The slider's position for a value. */
    public int position(double value) {
        double share = Math.max(0, Math.min(1, (value - least) / (most - least)));
        return (int) Math.rint(StrictMath.pow(share, 1 / bend()) * STEPS);
    }

    /** The value at a position of the slider, as a scenario writes it: three digits. */
    public String text(int position) {
        double value = least + (most - least) * StrictMath.pow(position / (double) STEPS, bend());
        if (whole) {
            return Long.toString(Math.round(value));
        }
        double rounded =
                value == 0 ? 0 : new BigDecimal(value).round(THREE_DIGITS).doubleValue();
        return NumberText.of(Math.max(row.min(), Math.min(row.max(), rounded)));
    }

    /** How the slider is bent, so that its middle is the default: a rate of 0.002 could not be moved on a straight one. */
    private double bend() {
        double share = (number(row.defaultText()) - least) / (most - least);
        return share > 0 && share < 0.5 ? StrictMath.log(share) / StrictMath.log(0.5) : 1;
    }

    /** Whether a text is a value that the parameter allows. */
    public boolean allows(String text) {
        double value = number(text.strip());
        return value >= row.min() && value <= row.max() && (!whole || value == Math.rint(value));
    }

    /** The present values of all numbers of a scenario, by their paths. */
    public static Map<String, String> values(Scenario scenario) {
        return Canonical.scalars(scenario);
    }

    /** Its range and its unit: {@code 0 to 1, 1/week}. */
    public String allowed() {
        String bounds = row.bounds().isEmpty() ? "any value" : row.bounds();
        return row.unit().equals("1") ? bounds : bounds + ", " + row.unit();
    }

    /** What the parameter is, for who points at it. */
    public String explanation() {
        return row.meaning() + " | " + allowed() + " | default " + row.defaultText() + " | source: " + row.source();
    }
}
