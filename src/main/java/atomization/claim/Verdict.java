package atomization.claim;

import atomization.analysis.WilsonInterval;
import atomization.scenario.Condition;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a condition holds in as many replicates as it is to hold in.
 *
 * @param condition the condition
 * @param numbers the number that each replicate has for it; NaN where there is none
 */
public record Verdict(Condition condition, List<Double> numbers) {
    /** The confidence of the interval that is told with a verdict. */
    public static final double LEVEL = 0.95;

    private static final double ROUNDING = 1e-9;

    /** Keeps a copy of the numbers. */
    public Verdict {
        numbers = List.copyOf(numbers);
    }

    /** In how many replicates it holds. */
    public int held() {
        return (int) numbers.stream().filter(condition::holds).count();
    }

    /** In how many replicates it was looked for. */
    public int replicates() {
        return numbers.size();
    }

    /** Whether the share of the replicates in which it holds is the one required, or more. */
    public boolean isMet() {
        return held() >= condition.share() * replicates() - ROUNDING;
    }

    /** Where the probability that it holds lies, by these replicates. */
    public WilsonInterval interval() {
        return WilsonInterval.of(held(), replicates(), LEVEL);
    }

    /** Whether the interval leaves no doubt about {@link #isMet()}: the share required lies outside of it. */
    public boolean isSure() {
        return !interval().contains(condition.share());
    }

    /** The least number, the median and the greatest, NaN if no replicate has one. */
    public double[] range() {
        double[] known = numbers.stream()
                .mapToDouble(Double::doubleValue)
                .filter(number -> !Double.isNaN(number))
                .sorted()
                .toArray();
        if (known.length == 0) {
            double[] none = new double[3];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        int middle = known.length / 2;
        double median = known.length % 2 == 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
        return new double[] {known[0], median, known[known.length - 1]};
    }
}
