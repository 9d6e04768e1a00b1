package atomization.claim;

import atomization.experiment.Measure;
import java.util.ArrayList;
import java.util.List;

/** What a claim measures of a run, and the effect that one replicate of all arms shows. */
final class ClaimEffect {
    private final ClaimFile file;
    private final List<Measure> measures;

    ClaimEffect(ClaimFile file) {
        this.file = file;
        this.measures = measuresOf(file);
    }

    private static List<Measure> measuresOf(ClaimFile file) {
        List<Measure> measures = new ArrayList<>();
        if (file.design() instanceof ClaimDesign.Hysteresis loop) {
            int steps = 2 * loop.levels().size() - 1;
            for (int step = 0; step < steps; step++) {
                // the second half of each level: what follows the change itself has passed
                String from = step * loop.weeks() + loop.weeks() / 2 + "w";
                String to = (step + 1) * loop.weeks() + "w";
                measures.add(file.measure().within(from, to).named("level " + (step + 1)));
            }
            return measures;
        }
        measures.add(file.measure().named("measure"));
        if (file.minus() != null) {
            measures.add(file.minus().named("minus"));
        }
        if (file.per() != null) {
            measures.add(file.per().named("per"));
        }
        return measures;
    }

    /** What is taken of every run. */
    List<Measure> measures() {
        return measures;
    }

    /** The number that a run stands for, of what was measured of it. */
    double value(double[] measured) {
        double value = measured[0];
        if (file.minus() != null) {
            value -= measured[1];
        }
        if (file.per() != null) {
            double base = measured[measured.length - 1];
            value = base == 0 ? Double.NaN : value / base;
        }
        return value;
    }

    /**
     * The effect in a replicate, in the measure's unit and not yet turned to the direction expected.
     *
     * @param arms what was measured, one row an arm
     * @return NaN if it is undefined
     */
    double of(double[][] arms) {
        if (file.design() instanceof ClaimDesign.Hysteresis loop) {
            int levels = loop.levels().size();
            double sum = 0;
            for (int level = 0; level < levels - 1; level++) {
                sum += arms[0][2 * levels - 2 - level] - arms[0][level];
            }
            return sum / (levels - 1);
        }
        if (file.design() instanceof ClaimDesign.Intervention intervention && intervention.cohort()) {
            return arms[0][1] - arms[0][0] - intervention.reference();
        }
        double[] values = new double[arms.length];
        for (int k = 0; k < arms.length; k++) {
            values[k] = value(arms[k]);
        }
        if (file.design() instanceof ClaimDesign.Level level) {
            return values[0] - level.reference();
        }
        if (file.design() instanceof ClaimDesign.TwoOutcomes) {
            return values[0];
        }
        if (file.design() instanceof ClaimDesign.Interaction) {
            return values[3] - values[2] - (values[1] - values[0]);
        }
        if (file.design() instanceof ClaimDesign.Intervention intervention) {
            return values[1] - values[0] - intervention.reference();
        }
        return file.design() instanceof ClaimDesign.DoseResponse ? fitted(values) : values[1] - values[0];
    }

    /** The change from the first to the last dose on the line of least squares; doses count as equally spaced. */
    private static double fitted(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int k = 0; k < values.length; k++) {
            products += (k - middle) * values[k];
            squares += (k - middle) * (k - middle);
        }
        return products / squares * (values.length - 1);
    }
}
