package atomization.analysis;

import java.util.Arrays;

/**
 * What a screening says of one factor and one measure (Morris 1991; mu*: Campolongo, Cariboni and Saltelli 2007). An
 * elementary effect is the change of the measure by the share of its range that the factor moved. All are in the unit of
 * the measure, by the whole range of the factor.
 *
 * <p>Runs vary by chance, too. With r replicates of each point, an effect is the mean of r effects, one a replicate, and the
 * variance of that mean by chance is estimated by their variance over r. The mean of that over all trajectories is taken out
 * of the variance of the effects: {@code sigma^2 = max(0, s^2 - noise^2)}. This holds with common random numbers and without.
 * mu* cannot be corrected so simply: where a factor does nothing, chance alone makes it {@code sqrt(2/pi) noise}, which is
 * the {@link #floor}.
 *
 * @param mu mean of the effects
 * @param muStar mean of their absolute values
 * @param low lower end of its bootstrap interval of 95%
 * @param high upper end
 * @param sigma standard deviation of the effects without what chance adds: interaction and curvature
 * @param noise standard deviation that chance gives to an effect; NaN if there is one replicate
 * @param effects how many effects there are: trajectories
 */
public record MorrisIndex(double mu, double muStar, double low, double high, double sigma, double noise, int effects) {
    private static final double LEVEL = 0.95;

    /**
     * The index of a number of effects.
     *
     * @param effects one row a trajectory, one effect a replicate
     */
    static MorrisIndex of(double[][] effects) {
        int count = effects.length;
        if (count == 0) {
            return new MorrisIndex(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double[] means = new double[count];
        double chance = 0;
        for (int k = 0; k < count; k++) {
            means[k] = Moments.mean(effects[k]);
            chance += Moments.variance(effects[k]) / effects[k].length / count;
        }
        double[] sizes = Arrays.stream(means).map(Math::abs).toArray();
        BootstrapInterval interval = BootstrapInterval.ofMean(sizes, LEVEL);
        double variance = Moments.variance(means) - (Double.isNaN(chance) ? 0 : chance);
        return new MorrisIndex(
                Moments.mean(means),
                Moments.mean(sizes),
                interval.low(),
                interval.high(),
                StrictMath.sqrt(Math.max(0, variance)),
                StrictMath.sqrt(chance),
                count);
    }

    /** What mu* would be by chance alone; NaN if there is one replicate. */
    public double floor() {
        return StrictMath.sqrt(2 / Math.PI) * noise;
    }

    /** Whether mu* is beyond what chance alone would make it, as far as its interval tells. */
    public boolean isBeyondChance() {
        return !(low <= floor());
    }
}
