package atomization.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Docking with the classic models. Exact cases cannot raise a false alarm; each of the nine that rest on replicates
 * raises one with probability 1 in 1,000 (those of expected 0: never) over the choice of the seed, which is fixed.
 */
class ClassicsTest {
    private static final Laboratory LABORATORY =
            new Laboratory(Path.of("scenarios", "classics"), Precision.QUICK, 2, () -> {});

    static List<Case> cases() {
        return Classics.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theModelReachesTheKnownResult(Case each) {
        Finding finding = each.trial().hold(LABORATORY);
        assertThat(finding.isMet())
                .as("%s, %s, %s: %s", each.name(), each.setting(), each.quantity(), finding)
                .isTrue();
    }

    @Test
    void probabilitiesOfMiddlingSizeAreKnownToAFifth() {
        // a tolerance that anything would meet would hold the model to nothing
        assertThat(Finding.probability(0.75, 30, Precision.QUICK.cascades()).tolerance())
                .isLessThan(0.25);
        assertThat(Finding.probability(0.75, 750, Precision.REFERENCE.cascades())
                        .tolerance())
                .isLessThan(0.05);
        assertThat(Finding.probability(0.5, 400, 1000).isMet()).isFalse();
        assertThat(Finding.probability(0, 1, 1000).isMet()).isFalse();
    }

    @Test
    void granovettersNormalCrowdsAreTheFixedPointsOfTheirQuantiles() {
        // sorted thresholds: A act while the threshold of worker A + 1 is at most the share A / (N - 1) that he sees
        assertThat(fixedPoint(0.122)).isEqualTo(544);
        assertThat(fixedPoint(0.123)).isEqualTo(10_000);
    }

    private static int fixedPoint(double sd) {
        int workers = 10_000;
        org.apache.commons.math3.distribution.NormalDistribution normal =
                new org.apache.commons.math3.distribution.NormalDistribution(0.25, sd);
        int acting = 0;
        while (acting < workers
                && normal.inverseCumulativeProbability((acting + 0.5) / workers) <= acting / (workers - 1.0)) {
            acting++;
        }
        return acting;
    }
}
