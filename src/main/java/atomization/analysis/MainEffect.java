package atomization.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a measure is on average at each level of a factor, over all values of the others.
 *
 * @param factor number of the factor
 * @param levels its levels
 * @param means mean of the means of the points at each level; NaN where there is none
 * @param margins half the width of the 95% interval of these means, by how replicates differ (the same replicate of all
 *     points taken together, so that common random numbers do not count as many); by how points differ where there is one
 *     replicate; NaN where neither can be said
 * @param differences mean difference of each level to the first one, replicate by replicate
 * @param differenceMargins half the width of the 95% interval of these differences; with common random numbers it is much
 *     narrower than that of the means, and says whether levels differ; NaN where there are fewer than two replicates
 * @param share share of the variance between points that the factor explains by itself, from 0 to 1
 */
public record MainEffect(
        int factor,
        Levels levels,
        double[] means,
        double[] margins,
        double[] differences,
        double[] differenceMargins,
        double share) {
    /** The effect of a factor on a measure. */
    public static MainEffect of(RunTable table, int factor, int measure) {
        Levels levels = Levels.of(table, factor);
        double[] means = new double[levels.count()];
        double[] margins = new double[levels.count()];
        double[] differences = new double[levels.count()];
        double[] differenceMargins = new double[levels.count()];
        Map<Integer, Double> first = new HashMap<>();
        for (int level = 0; level < means.length; level++) {
            List<RunTable.Point> at = new ArrayList<>();
            for (int k = 0; k < levels.of().length; k++) {
                if (levels.of()[k] == level) {
                    at.add(table.points().get(k));
                }
            }
            means[level] = mean(at.stream().map(point -> point.mean(measure)).toList());
            Map<Integer, Double> replicates = byReplicate(at, measure);
            if (level == 0) {
                first.putAll(replicates);
            }
            List<Double> sample = replicates.size() > 1
                    ? new ArrayList<>(replicates.values())
                    : new ArrayList<>(
                            at.stream().map(point -> point.mean(measure)).toList());
            sample.removeIf(value -> value.isNaN());
            margins[level] = halfInterval(sample);
            List<Double> apart = new ArrayList<>();
            replicates.forEach((replicate, mean) -> apart.add(mean - first.getOrDefault(replicate, Double.NaN)));
            apart.removeIf(value -> value.isNaN());
            differences[level] = mean(apart);
            differenceMargins[level] = halfInterval(apart);
        }
        return new MainEffect(
                factor,
                levels,
                means,
                margins,
                differences,
                differenceMargins,
                Variance.explained(table, measure, levels.of()));
    }

    /** The mean of each replicate over some points. */
    private static Map<Integer, Double> byReplicate(List<RunTable.Point> points, int measure) {
        TreeMap<Integer, List<Double>> values = new TreeMap<>();
        for (RunTable.Point point : points) {
            for (int k = 0; k < point.runs().size(); k++) {
                values.computeIfAbsent(point.replicates().get(k), each -> new ArrayList<>())
                        .add(point.runs().get(k)[measure]);
            }
        }
        TreeMap<Integer, Double> means = new TreeMap<>();
        values.forEach((replicate, sample) -> means.put(replicate, mean(sample)));
        return means;
    }

    /** Half the 95% interval of the mean of a sample; NaN if it has fewer than two values. */
    public static double halfInterval(List<Double> sample) {
        int size = sample.size();
        if (size < 2) {
            return Double.NaN;
        }
        double mean = mean(sample);
        double squares = 0;
        for (double value : sample) {
            squares += (value - mean) * (value - mean);
        }
        return new TDistribution(size - 1).inverseCumulativeProbability(0.975) * Math.sqrt(squares / (size - 1) / size);
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
