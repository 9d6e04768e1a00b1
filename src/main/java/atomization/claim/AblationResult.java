package atomization.claim;

import atomization.analysis.BootstrapInterval;
import atomization.analysis.MeanTest;
import java.util.Arrays;
import java.util.List;

/**
 * What an ablation did to an effect. Compared are the replicates that both have, seed by seed.
 *
 * @param effect mean effect that is left, positive in the direction expected
 * @param left its 95% interval
 * @param lost share of the effect that is lost; above 1 if it turns round
 * @param loss 95% interval of the loss, in the measure's unit
 * @param fate whether it did what it had to do
 * @param effects oriented effects with it, by replicate; NaN where undefined
 * @param arms what the arms measured with it
 */
public record AblationResult(
        Ablation ablation,
        int count,
        double effect,
        BootstrapInterval left,
        double lost,
        BootstrapInterval loss,
        Fate fate,
        List<Double> effects,
        List<ArmSummary> arms) {
    /** Keeps copies of the lists. */
    public AblationResult {
        effects = List.copyOf(effects);
        arms = List.copyOf(arms);
    }

    private static final double LEVEL = 0.95;
    private static final double HALF = 0.5;

    /** Whether an ablation did what it had to do. */
    public enum Fate {
        /** It did, beyond doubt of the interval. */
        AS_EXPECTED,
        /** It did not, beyond doubt of the interval. */
        OTHERWISE,
        /** It cannot be told. */
        UNCLEAR
    }

    /**
     * Compares.
     *
     * @param whole oriented effects without the ablation, by replicate
     * @param ablated the same with it; there may be fewer
     * @param smallest the smallest effect that counts
     */
    static AblationResult of(
            Ablation ablation, double[] whole, double[] ablated, List<ArmSummary> arms, double smallest) {
        double[] differences = new double[ablated.length];
        double[] kept = new double[ablated.length];
        int count = 0;
        double before = 0;
        for (int r = 0; r < Math.min(whole.length, ablated.length); r++) {
            if (!Double.isNaN(whole[r]) && !Double.isNaN(ablated[r])) {
                kept[count] = ablated[r];
                before += whole[r];
                differences[count++] = whole[r] - ablated[r];
            }
        }
        kept = Arrays.copyOf(kept, count);
        differences = Arrays.copyOf(differences, count);
        double mean = before / count;
        double effect = MeanTest.of(kept).mean();
        BootstrapInterval left = BootstrapInterval.ofMean(kept, LEVEL);
        BootstrapInterval loss = BootstrapInterval.ofMean(differences, LEVEL);
        double lost = mean == 0 ? Double.NaN : (mean - effect) / mean;
        Fate fate = switch (ablation.effect()) {
            case GONE -> fate(left.high() < smallest, left.low() > smallest);
            case LESS -> fate(loss.low() > 0, loss.high() < 0);
            case KEPT -> fate(left.low() > HALF * mean, left.high() < HALF * mean);
        };
        List<Double> effects = Arrays.stream(ablated).boxed().toList();
        return new AblationResult(ablation, count, effect, left, lost, loss, fate, effects, arms);
    }

    private static Fate fate(boolean expected, boolean otherwise) {
        return expected ? Fate.AS_EXPECTED : otherwise ? Fate.OTHERWISE : Fate.UNCLEAR;
    }

    /** Whether at least half of a positive effect is lost with it, and that is shown. */
    public boolean isCarrier() {
        return lost >= HALF && loss.low() > 0;
    }
}
