package atomization.analysis;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The score interval of a probability (Wilson 1927) from what came of independent trials: it keeps its level with few
 * trials, too, and with all or none of them successful.
 *
 * @param low its lower end, at least 0
 * @param high its upper end, at most 1
 */
public record WilsonInterval(double low, double high) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * The interval.
     *
     * @param successes trials that succeeded, 0 to {@code trials}
     * @param trials number of trials; without any the interval is all of [0, 1]
     * @param level confidence, such as 0.95
     * @throws IllegalArgumentException if the numbers are out of range
     */
    public static WilsonInterval of(int successes, int trials, double level) {
        if (successes < 0 || successes > trials || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(successes + " of " + trials + " at level " + level);
        }
        if (trials == 0) {
            return new WilsonInterval(0, 1);
        }
        double z = NORMAL.inverseSurvivalProbability((1 - level) / 2);
        double n = trials;
        double share = successes / n;
        double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
        double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
        // At the ends the formula gives 0 and 1 but for rounding.
        return new WilsonInterval(
                successes == 0 ? 0 : Math.max(0, middle - half), successes == trials ? 1 : Math.min(1, middle + half));
    }

    /** Whether a probability lies inside. */
    public boolean contains(double probability) {
        return probability >= low && probability <= high;
    }
}
