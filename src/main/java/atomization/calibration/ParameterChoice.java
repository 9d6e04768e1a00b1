package atomization.calibration;

import atomization.experiment.Vary;
import atomization.parameter.NumberText;
import atomization.parameter.Parameter;
import atomization.parameter.ParameterRow;
import atomization.parameter.Shape;
import atomization.scenario.Canonical;
import atomization.scenario.DefaultTable;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Factors taken from the records that declare the parameters: every number under some paths, in a range around its value. */
public record ParameterChoice(
        @Parameter(value = "[mechanisms]", meaning = "paths under which all numbers are taken")
        List<String> under,

        @Parameter(value = "[]", meaning = "paths under which none is taken")
        List<String> except,

        @Parameter(value = "false", meaning = "whether only those are taken that are marked as meant for calibration")
        boolean calibrated,

        @Parameter(
                min = 0.0001,
                max = 1,
                meaning =
                        "range as a share of the scenario's value, to either side, as far as it is allowed; absent: all"
                                + " that is allowed, and half the value where that has no end")
        @Nullable
        Double fraction) {
    private static final double STANDARD = 0.5;

    /** Keeps copies of the lists. */
    public ParameterChoice {
        under = List.copyOf(under);
        except = List.copyOf(except);
    }

    /**
     * What is varied in a scenario. Parameters of mechanisms that are off are left out, and those of which the range is a
     * single value, such as a share of zero.
     *
     * @throws IllegalArgumentException with a message for the user if that is nothing
     */
    List<Vary> of(Plan plan) {
        Map<String, String> values = Canonical.scalars(plan.scenario());
        List<Vary> chosen = new ArrayList<>();
        for (ParameterRow row : DefaultTable.of(Scenario.class)) {
            String own = values.get(row.path());
            boolean meant = isIn(row.path(), under) && !isIn(row.path(), except) && (!calibrated || row.calibrated());
            if (own != null && meant) {
                vary(row, own, plan).ifPresent(chosen::add);
            }
        }
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "no number that can vary stands under " + String.join(", ", under) + " in this scenario");
        }
        return chosen;
    }

    private static boolean isIn(String path, List<String> places) {
        return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "."));
    }

    private Optional<Vary> vary(ParameterRow row, String text, Plan plan) {
        Shape shape = plan.loaded().shapeAt(row.path());
        boolean whole = shape instanceof Shape.Whole;
        if (!whole && !(shape instanceof Shape.Decimal)) {
            return Optional.empty();
        }
        double own = Double.parseDouble(text);
        double share = fraction == null ? STANDARD : fraction;
        double low = own - share * Math.abs(own);
        double high = own + share * Math.abs(own);
        if (fraction == null && Double.isFinite(row.min())) {
            low = row.min();
        }
        if (fraction == null && Double.isFinite(row.max())) {
            high = row.max();
        }
        low = Math.max(whole ? Math.floor(low) : low, row.min());
        high = Math.min(whole ? Math.ceil(high) : high, row.max());
        return low < high
                ? Optional.of(new Vary(
                        row.path(),
                        null,
                        NumberText.of(rounded(low)),
                        NumberText.of(rounded(high)),
                        2,
                        Vary.Scale.LINEAR,
                        null,
                        null,
                        null))
                : Optional.empty();
    }

    /** Without the last digits, which are those of a product in binary. */
    private static double rounded(double number) {
        return new java.math.BigDecimal(number)
                .round(new java.math.MathContext(12))
                .doubleValue();
    }
}
