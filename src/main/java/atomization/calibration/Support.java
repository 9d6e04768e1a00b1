package atomization.calibration;

import java.util.Comparator;
import java.util.List;

/**
 * How much a record supports one of several models.
 *
 * @param drawn particles drawn of its priors
 * @param failed those of them of which a run failed or a figure is missing
 * @param accepted those within the common tolerance
 * @param probability its probability, all models being as likely beforehand
 * @param least its least probability, had one parameter been confined to half of its prior
 * @param largest its largest one
 * @param halved its probability at the tolerance within which half as many particles lie
 * @param nearest the mean distance of its nearest particles, in standard errors
 * @param score mean continuous ranked probability score of these on the figures that were not fitted, in standard errors;
 *     NaN if there are none
 */
public record Support(
        String name,
        int drawn,
        int failed,
        int accepted,
        double probability,
        double least,
        double largest,
        double halved,
        double nearest,
        double score) {
    /** A ratio of probabilities below this is not worth more than a bare mention (Kass and Raftery 1995). */
    private static final double WORTH_MENTIONING = 3;

    private static final double NORMAL_95 = 1.96;

    /** What the verdicts come to, in a sentence. */
    public static String sentence(List<Support> verdicts) {
        List<Support> ranked = verdicts.stream()
                .sorted(Comparator.comparingDouble((Support each) -> -each.probability()))
                .toList();
        if (verdicts.stream().allMatch(each -> each.accepted() == 0)) {
            return "Nothing can be said: there is no particle whose runs all ended.";
        }
        Support first = ranked.get(0);
        Support second = ranked.get(1);
        if (!(first.probability() >= WORTH_MENTIONING * second.probability())) {
            return "The record cannot tell " + first.name() + " and " + second.name()
                    + " apart: their probabilities differ by less than a factor of 3.";
        }
        if (!isBeyondChance(first, second)) {
            return "The runs are too few to tell " + first.name() + " and " + second.name()
                    + " apart: so many particles near the record could differ by chance.";
        }
        boolean firm = first.least() >= 0.5;
        return "The record is for " + first.name() + ", by a factor of more than 3"
                + (firm
                        ? "; no single parameter's prior, halved, would change that it is the likeliest."
                        : ", but that depends on priors: halving one of them can bring it below one half.");
    }

    /** Whether the ratio of two shares of particles is above 1 at its lower end of 95% (Katz and others 1978, with halves). */
    private static boolean isBeyondChance(Support first, Support second) {
        double one = first.accepted() + 0.5;
        double other = second.accepted() + 0.5;
        double ratio = StrictMath.log(one / (first.drawn() + 0.5)) - StrictMath.log(other / (second.drawn() + 0.5));
        double error = StrictMath.sqrt(1 / one - 1 / (first.drawn() + 0.5) + 1 / other - 1 / (second.drawn() + 0.5));
        return ratio > NORMAL_95 * error;
    }
}
