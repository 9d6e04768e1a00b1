package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.SmallTown;
import atomization.society.Society;
import org.junit.jupiter.api.Test;

class FearTest {
    private static final org.assertj.core.data.Offset<Double> CLOSE = within(2e-5);

    /** Fear of worker 0 after a week in which it follows its causes at once. */
    private static double fear(Society society, Object... weights) {
        society.sight.take(52);
        Object[] all = java.util.Arrays.copyOf(weights, weights.length + 2);
        all[weights.length] = "rate";
        all[weights.length + 1] = 1;
        Rule.with(Fear.class, all).advance(society, SmallTown.DRAWS);
        return society.workers.fear.get(0);
    }

    @Test
    void isolationFrightensAsMuchAsTheAuthoritiesAreTough() {
        Society society = SmallTown.of(3);
        society.sight.weigh(0, 0, 0.5, false);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.6);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 2, 0.4);
        SmallTown.act(society, Arena.STRIKE, 1);
        society.authorities.setToughness(0.5);
        // isolation 1 - 0.6 / (0.6 + 0.4 + 0.5) = 0.6
        assertThat(fear(society, "isolationWeight", 0.4)).isCloseTo(0.3, CLOSE);
    }

    @Test
    void isolationCanBeHeldAtOne() {
        Society society = SmallTown.of(2);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 1);
        SmallTown.act(society, Arena.STRIKE, 1);
        society.authorities.setToughness(0.5);
        assertThat(fear(society, "isolationWeight", 0.4, "isolationHeld", true)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void theUnemployedAndThoseWhoseEnterpriseCutsAreInsecure() {
        Society society = SmallTown.of(3);
        assertThat(fear(society, "insecurityWeight", 0.3)).isCloseTo(0.5, CLOSE);
        SmallTown.employ(society, 0, 0);
        assertThat(fear(society, "insecurityWeight", 0.3)).isZero();
        society.enterprises.cuts[SmallTown.FORGE] = 0.2;
        assertThat(fear(society, "insecurityWeight", 0.3)).isCloseTo(0.2, CLOSE);
        society.enterprises.cuts[SmallTown.FORGE] = 0.8;
        assertThat(fear(society, "insecurityWeight", 0.3)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void tiesWithTheUnemployedMakeInsecure() {
        Society society = SmallTown.of(3);
        SmallTown.employ(society, 0, 0, 1);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.6);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 2, 0.4);
        assertThat(fear(society, "insecurityWeight", 0.3)).isCloseTo(0.5 * 0.4, CLOSE);
    }

    @Test
    void victimsOneKnowsFrightenUpToTheWhole() {
        Society society = SmallTown.of(3);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.8);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 2, 0.2);
        society.victimize(2);
        assertThat(fear(society, "victimsWeight", 0.3, "victimGain", 3)).isCloseTo(0.6, CLOSE);
        assertThat(fear(society, "victimsWeight", 0.3, "victimGain", 7)).isEqualTo(1);
    }

    @Test
    void theCausesAreWeighedAndFearRelaxesToTheirMean() {
        Society society = SmallTown.of(1);
        society.workers.fear.set(0, 0.8);
        society.workers.memory.set(0, 0.4);
        society.authorities.setToughness(0.5);
        society.sight.take(52);
        Rule.with(
                        Fear.class,
                        "rate",
                        0.1,
                        "isolationWeight",
                        0.4,
                        "insecurityWeight",
                        0.3,
                        "victimsWeight",
                        0.2,
                        "memoryWeight",
                        0.1)
                .advance(society, SmallTown.DRAWS);
        // nobody acts: isolation 1; cause (0.4 x 0.5 + 0.3 x 0.5 + 0 + 0.1 x 0.4) / 1 = 0.39
        assertThat(society.workers.fear.get(0)).isCloseTo(0.8 + 0.1 * (0.39 - 0.8), CLOSE);
    }

    @Test
    void withoutAnyWeightFearFades() {
        Society society = SmallTown.of(1);
        society.workers.fear.set(0, 0.8);
        assertThat(fear(society)).isZero();
    }

    @Test
    void thoseWhoLeftFearNoMore() {
        Society society = SmallTown.of(1);
        society.workers.fear.set(0, 0.8);
        double before = society.workers.fear.get(0);
        society.leave(0);
        assertThat(fear(society)).isEqualTo(before);
    }
}
