package atomization.analysis;

import java.util.HashMap;
import java.util.Map;

/** How the variance of a measure divides: between points and within them, and what groupings of points explain. */
public final class Variance {
    private Variance() {}

    /**
     * The share of the variance of all runs that lies between points, from 0 to 1; the rest is chance. NaN if all runs gave
     * the same. It is corrected for what chance alone would put between points (the analysis of variance's omega squared,
     * not below 0).
     */
    public static double betweenPoints(RunTable table, int measure) {
        double sum = 0;
        long count = 0;
        int points = 0;
        for (RunTable.Point point : table.points()) {
            for (double[] run : point.runs()) {
                if (!Double.isNaN(run[measure])) {
                    sum += run[measure];
                    count++;
                }
            }
            points += Double.isNaN(point.mean(measure)) ? 0 : 1;
        }
        double mean = sum / count;
        double between = 0;
        double within = 0;
        for (RunTable.Point point : table.points()) {
            double own = point.mean(measure);
            for (double[] run : point.runs()) {
                if (!Double.isNaN(run[measure])) {
                    between += (own - mean) * (own - mean);
                    within += (run[measure] - own) * (run[measure] - own);
                }
            }
        }
        double total = between + within;
        if (count <= points) {
            return Double.NaN;
        }
        double noise = within / (count - points);
        return total == 0 ? Double.NaN : Math.max(0, (between - (points - 1) * noise) / (total + noise));
    }

    /**
     * The share of the variance of the points' means that lies between groups of points, from 0 to 1 (the correlation
     * ratio). NaN if all points gave the same.
     *
     * @param group the group of each point
     */
    public static double explained(RunTable table, int measure, int[] group) {
        Map<Integer, double[]> sums = new HashMap<>();
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int k = 0; k < group.length; k++) {
            double mean = table.points().get(k).mean(measure);
            if (!Double.isNaN(mean)) {
                double[] own = sums.computeIfAbsent(group[k], each -> new double[2]);
                own[0] += mean;
                own[1]++;
                sum += mean;
                squares += mean * mean;
                count++;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double between = 0;
        for (int key : sums.keySet().stream().sorted().toList()) {
            double[] own = sums.getOrDefault(key, new double[2]);
            between += own[0] * own[0] / own[1];
        }
        double total = squares - sum * sum / count;
        double scale = Math.max(squares, Double.MIN_NORMAL);
        return total <= 1e-12 * scale ? Double.NaN : Math.min(1, Math.max(0, (between - sum * sum / count) / total));
    }
}
