package atomization.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The levels of a factor by which points are grouped: the values themselves where they are few or are words, else
 * consecutive ranges that hold about as many points each.
 *
 * @param labels what the groups are called, in the order of their values
 * @param of the group of each point
 * @param places the middle of each group as a number; NaN for words
 */
public record Levels(List<String> labels, int[] of, double[] places) {
    private static final int MOST_VALUES = 12;
    private static final int RANGES = 8;

    /** The levels of a factor in a table. */
    public static Levels of(RunTable table, int factor) {
        List<String> values =
                table.points().stream().map(point -> point.values().get(factor)).toList();
        double[] numbers = values.stream().mapToDouble(Levels::number).toArray();
        boolean numeric = Arrays.stream(numbers).noneMatch(Double::isNaN);
        if (!numeric) {
            List<String> labels = new ArrayList<>(new java.util.LinkedHashSet<>(values));
            int[] of = values.stream().mapToInt(labels::indexOf).toArray();
            double[] places = new double[labels.size()];
            Arrays.fill(places, Double.NaN);
            return new Levels(labels, of, places);
        }
        TreeSet<Double> distinct = new TreeSet<>();
        Arrays.stream(numbers).forEach(distinct::add);
        return distinct.size() <= MOST_VALUES ? single(values, numbers, distinct) : ranges(values, numbers);
    }

    private static Levels single(List<String> values, double[] numbers, TreeSet<Double> distinct) {
        List<Double> ordered = new ArrayList<>(distinct);
        List<String> labels = new ArrayList<>();
        for (double number : ordered) {
            for (int k = 0; k < numbers.length; k++) {
                if (numbers[k] == number) {
                    labels.add(values.get(k));
                    break;
                }
            }
        }
        int[] of = Arrays.stream(numbers).mapToInt(ordered::indexOf).toArray();
        double[] places = ordered.stream().mapToDouble(Double::doubleValue).toArray();
        return new Levels(labels, of, places);
    }

    private static Levels ranges(List<String> values, double[] numbers) {
        Integer[] order = new Integer[numbers.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (first, second) -> Double.compare(numbers[first], numbers[second]));
        int[] of = new int[numbers.length];
        List<String> labels = new ArrayList<>();
        double[] places = new double[RANGES];
        for (int range = 0; range < RANGES; range++) {
            int from = (int) ((long) range * order.length / RANGES);
            int to = (int) ((long) (range + 1) * order.length / RANGES);
            for (int k = from; k < to; k++) {
                of[order[k]] = range;
                places[range] += numbers[order[k]] / (to - from);
            }
            labels.add(values.get(order[from]) + " to " + values.get(order[to - 1]));
        }
        return new Levels(labels, of, places);
    }

    /** A number, a day counted from 1970, or NaN. */
    private static double number(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? LocalDate.parse(text).toEpochDay()
                    : Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    /** The number of groups. */
    public int count() {
        return labels.size();
    }
}
