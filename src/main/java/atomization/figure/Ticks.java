package atomization.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The values at which an axis is marked.
 *
 * @param values where
 * @param labels what stands there
 */
record Ticks(List<Double> values, List<String> labels) {
    private static final double YEAR = 365.25;
    private static final int MOST_YEARS = 8;
    private static final MathContext DIGITS = new MathContext(6);

    /**
     * Ticks of an axis.
     *
     * @param low where the axis begins
     * @param high where it ends
     */
    static Ticks of(Axis axis, double low, double high) {
        Ticks ticks = new Ticks(new ArrayList<>(), new ArrayList<>());
        switch (axis.scale()) {
            case LINEAR -> ticks.linear(axis, low, high);
            case LOG -> ticks.logarithmic(axis, low, high);
            case TIME -> ticks.time(low, high);
            case ROWS -> {
                for (int row = 0; row < axis.rows().size(); row++) {
                    ticks.add(row, axis.rows().get(row));
                }
            }
        }
        return ticks;
    }

    private void add(double value, String label) {
        values.add(value);
        labels.add(label);
    }

    /** Steps of 1, 2 or 5 times a power of ten, about five of them. */
    private void linear(Axis axis, double low, double high) {
        double step = step(low, high);
        for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) {
            add(k * step, label(axis, k * step));
        }
    }

    /** The step between the ticks of a linear axis. */
    static double step(double low, double high) {
        double rough = (high - low) / 5;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double ratio = rough / power;
        return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
    }

    private void logarithmic(Axis axis, double low, double high) {
        for (int exponent = (int) Math.ceil(Math.log10(low) - 1e-9);
                exponent <= Math.floor(Math.log10(high) + 1e-9);
                exponent++) {
            double value = exponent < 0 ? 1 / Math.pow(10, -exponent) : Math.pow(10, exponent);
            add(value, label(axis, value));
        }
    }

    private void time(double low, double high) {
        LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(low));
        if (high - low < 2 * YEAR) {
            int months = high - low < YEAR / 2 ? 1 : 3;
            LocalDate month = first.withDayOfMonth(1);
            while (month.toEpochDay() <= high) {
                if (month.toEpochDay() >= low && (month.getMonthValue() - 1) % months == 0) {
                    add(month.toEpochDay(), month.toString().substring(0, 7));
                }
                month = month.plusMonths(1);
            }
            return;
        }
        int step = 1;
        for (int next : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            step = next;
            if ((high - low) / YEAR / next <= MOST_YEARS) {
                break;
            }
        }
        for (int year = Math.floorDiv(first.getYear(), step) * step; ; year += step) {
            double day = LocalDate.of(year, 1, 1).toEpochDay();
            if (day > high) {
                return;
            }
            if (day >= low) {
                add(day, String.valueOf(year));
            }
        }
    }

    private static String label(Axis axis, double value) {
        boolean percent = axis.numbers() == Axis.Numbers.PERCENT;
        BigDecimal number =
                new BigDecimal(percent ? 100 * value : value).round(DIGITS).stripTrailingZeros();
        String text = number.signum() == 0 ? "0" : number.toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String grouped = whole.replaceAll("(\\d)(?=(\\d{3})+$)", "$1,");
        return grouped.replace('-', '\u2212') + (point < 0 ? "" : text.substring(point)) + (percent ? "%" : "");
    }
}
