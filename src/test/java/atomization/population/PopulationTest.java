package atomization.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Driver;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final long SEED = 42;

    @Test
    void sharesHaveOutsideWorkOrNoneTheReserveIsAbsent() {
        Society society = Written.populate(SEED, 100, "society: {outside: 0.2, unemployed: 0.1, reserve: 5}");
        assertThat(society.workers.size()).isEqualTo(105);
        assertThat(society.workers.present.count()).isEqualTo(100);
        assertThat(society.workers.present.get(100)).isFalse();
        for (int i = 0; i < 100; i++) {
            assertThat(society.workers.isEmployed(i)).isEqualTo(i < 70);
            assertThat(society.workers.isUnemployed(i)).isEqualTo(i >= 90);
        }
        assertThat(society.workers.workshop(75)).isEqualTo(Workers.OUTSIDE);
        assertThat(society.drivers.get(Driver.SURVEILLANCE)).isEqualTo(0.25);
    }

    @Test
    void whoIsLeftByTheJoblessMayWorkOutside() {
        Society society = Written.populate(SEED, 10, "society: {outside: 0.8, unemployed: 0.5}");
        int outside = 0;
        for (int i = 0; i < 10; i++) {
            outside += society.workers.workshop(i) == Workers.OUTSIDE ? 1 : 0;
        }
        assertThat(outside).isEqualTo(5);
        assertThat(society.enterprises.count()).isZero();
    }

    @Test
    void workshopsAreAsEqualAsPossibleAndFilledInOrder() {
        Society society = Written.populate(
                SEED, 103, "society: {enterpriseSize: 53, smallestEnterprise: 50, largestShare: 1, workshopSize: 10}");
        // 53 and 50 workers, five workshops each
        int[] members = new int[10];
        int before = 0;
        for (int i = 0; i < 103; i++) {
            members[society.workers.workshop(i)]++;
            assertThat(society.workers.workshop(i)).isGreaterThanOrEqualTo(before);
            before = society.workers.workshop(i);
        }
        assertThat(members).containsExactlyInAnyOrder(11, 11, 11, 10, 10, 10, 10, 10, 10, 10);
        assertThat(java.util.Arrays.copyOfRange(members, 5, 10)).containsOnly(10);
        assertThat(society.collectives(Arena.STRIKE).members(0)).isEqualTo(53);
        assertThat(society.collectives(Arena.STRIKE).members(1)).isEqualTo(50);
    }

    @Test
    void blocksAreAsManyAsNeededAndGroupedIntoDistricts() {
        Society society = Written.populate(SEED, 61, "society: {blockSize: 10, blocksPerDistrict: 3, reserve: 50}");
        assertThat(society.districts.blockCount()).isEqualTo(7);
        assertThat(society.districts.count()).isEqualTo(3);
        assertThat(society.collectives(Arena.ASSEMBLY).members(2)).isEqualTo(1);
        assertThat(Written.populate(SEED, 60, "society: {blockSize: 10}")
                        .districts
                        .blockCount())
                .isEqualTo(6);
    }

    @Test
    void companyHousingKeepsWorkmatesNeighbours() {
        Society society = Written.populate(
                SEED, 100, "society: {enterpriseSize: 20, companyHousing: 1, blockSize: 20, unemployed: 0.2}");
        for (int i = 0; i < 80; i++) {
            assertThat(society.workers.block(i)).isEqualTo(society.employerOf(i));
        }
        assertThat(society.workers.block(90)).isEqualTo(4);
    }

    @Test
    void tiesOfWorkStayInTheEnterpriseThoseOfHomeInTheDistrictNobodyTiesTheAbsent() {
        Society society = Written.populate(
                SEED,
                400,
                "society: {enterpriseSize: 100, blockSize: 20, blocksPerDistrict: 5, companyHousing: 0, reserve: 10,"
                        + " unemployed: 0.1}");
        int[] degrees = new int[3];
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = society.ties.layer(k);
            for (int i = 0; i < 410; i++) {
                degrees[k] += layer.degree(i);
                for (int t = 0; t < layer.degree(i); t++) {
                    int j = layer.alter(layer.first(i) + t);
                    assertThat(society.workers.present.get(j)).isTrue();
                    if (k == 0) {
                        assertThat(society.employerOf(i)).isNotNegative().isEqualTo(society.employerOf(j));
                    } else if (k == 1) {
                        assertThat(society.districtOf(i)).isEqualTo(society.districtOf(j));
                    }
                }
            }
        }
        assertThat(degrees[0] / 360.0).isCloseTo(6, within(0.1));
        assertThat(degrees[1] / 400.0).isCloseTo(5, within(0.3));
        assertThat(degrees[2] / 400.0).isCloseTo(2, within(0.5));
    }

    @Test
    void tiesStartAtTheirGoal() {
        Society society = Written.populate(SEED, 100, "workers: {solidarityAtHome: 0.2}");
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = society.ties.layer(k);
            for (int i = 0; i < 100; i++) {
                for (int t = 0; t < layer.degree(i); t++) {
                    int slot = layer.first(i) + t;
                    double own = society.workers.solidarity(i, Layer.of(k));
                    double other = society.workers.solidarity(layer.alter(slot), Layer.of(k));
                    assertThat(layer.strength(slot)).isCloseTo(0.75 * Math.sqrt(own * other), within(2e-5));
                }
                boolean hasStart = Layer.of(k) != Layer.ACQUAINTANCE;
                assertThat(layer.initialDegree(i)).isEqualTo(hasStart ? layer.degree(i) : 0);
                assertThat(layer.cohesion(i)).isCloseTo(1, within(1e-6));
            }
        }
        int slot = society.ties.layer(Layer.RESIDENCE).first(0);
        assertThat(society.ties.layer(Layer.RESIDENCE).strength(slot)).isCloseTo(0.15, within(1e-5));
    }

    @Test
    void tiesHaveTheStrengthThatTheNetworkSetsButThoseOfOneOriginTheirOwn() {
        Society society = Written.populate(
                SEED,
                60,
                "network: {strength: 0.6}",
                "society: {origins: [{name: a valley, share: 0.5, degree: 4, strength: 0.9}]}");
        TieLayer friends = society.ties.layer(Layer.ACQUAINTANCE);
        int inside = 0;
        for (int i = 0; i < 60; i++) {
            for (int t = 0; t < friends.degree(i); t++) {
                int j = friends.alter(friends.first(i) + t);
                assertThat(society.workers.origin(j)).isEqualTo(society.workers.origin(i));
                boolean ofOrigin = society.workers.origin(i) == 1;
                inside += ofOrigin ? 1 : 0;
                assertThat(friends.strength(friends.first(i) + t)).isCloseTo(ofOrigin ? 0.9 : 0.6, within(1e-5));
            }
        }
        assertThat(inside).isPositive();
        TieLayer work = society.ties.layer(Layer.WORKPLACE);
        assertThat(work.strength(work.first(0))).isCloseTo(0.6, within(1e-5));
    }

    @Test
    void seedsActInTheirArena() {
        Society society = Written.populate(
                SEED, 50, "workers: {acting: {seeds: contiguous, number: 3, first: 7, arena: assembly}}");
        assertThat(society.workers.acting(Arena.ASSEMBLY).count()).isEqualTo(3);
        assertThat(society.workers.acting(Arena.ASSEMBLY).get(9)).isTrue();
        assertThat(society.workers.acting(Arena.STRIKE).any()).isFalse();
    }

    @Test
    void seedsAreOfThosePresent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.populate(SEED, 50, "workers: {acting: 51}", "society: {reserve: 10}"));
    }

    @Test
    void everyTraitIsWhereItBelongs() {
        Society society = Written.populate(
                SEED,
                30,
                "workers: {solidarity: 0.11, solidarityAtHome: 0.12, disposition: 0.13, efficacy: 0.14, meanEfficacy:"
                        + " 0.15, delegation: 0.16, commercial: 0.17, enterprise: 0.18, hardshipFactor: 1.9, fear: 0.2,"
                        + " hardship: 0.21, hardshipAtHome: 0.22, subsistence: 0.23, memory: 0.24, threshold: 0.25}",
                "society: {reserve: 2}");
        Workers workers = society.workers;
        for (int i : new int[] {0, 29, 31}) {
            assertThat(new double[] {
                        workers.solidarity(Arena.STRIKE).get(i),
                        workers.solidarity(Arena.ASSEMBLY).get(i),
                        workers.disposition.get(i),
                        workers.efficacy.get(i),
                        workers.meanEfficacy.get(i),
                        workers.delegation.get(i),
                        workers.commercial.get(i),
                        workers.enterprise.get(i),
                        workers.hardshipFactor.get(i),
                        workers.fear.get(i),
                        workers.hardship(Arena.STRIKE).get(i),
                        workers.hardship(Arena.ASSEMBLY).get(i),
                        workers.subsistence.get(i),
                        workers.memory.get(i),
                        workers.thresholds.get(i)
                    })
                    .containsExactly(
                            new double[] {
                                0.11, 0.12, 0.13, 0.14, 0.15, 0.16, 0.17, 0.18, 1.9, 0.2, 0.21, 0.22, 0.23, 0.24, 0.25
                            },
                            within(5e-5));
        }
    }

    @Test
    void atHomeWorkersAreSpreadAsAtWorkButDrawnAnew() {
        Society society = Written.populate(SEED, 200, "workers: {hardship: {distribution: uniform, min: 0, max: 1}}");
        Stream work = Stream.of(SEED, "population.hardship", 0);
        Stream home = Stream.of(SEED, "population.hardshipAtHome", 0);
        Stream thresholds = Stream.of(SEED, "population.threshold", 0);
        for (int i = 0; i < 200; i++) {
            assertThat(society.workers.hardship(Arena.STRIKE).get(i)).isCloseTo(work.uniform(i, 0), within(1e-5));
            assertThat(society.workers.hardship(Arena.ASSEMBLY).get(i)).isCloseTo(home.uniform(i, 0), within(1e-5));
            assertThat(society.workers.thresholds.get(i))
                    .isCloseTo(new Normal(0.5, 0.2, 0, 1).value(i, 200, thresholds.uniform(i, 0)), within(1e-7));
        }
        assertThat(society.workers.solidarity(Arena.STRIKE).get(0))
                .isNotEqualTo(society.workers.solidarity(Arena.ASSEMBLY).get(0));
    }

    @Test
    void givenThresholdsAreKeptExactlyAndHaveToBeAsManyAsWorkers() {
        Society society = Written.populate(SEED, 3, "workers: {threshold: [0.1, 0.2, 0.3]}");
        assertThat(society.workers.thresholds.get(1)).isEqualTo(0.2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.populate(SEED, 4, "workers: {threshold: [0.1, 0.2, 0.3]}"))
                .withMessage("workers.threshold: the list has 3 values, but 4 are needed, one an entity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.populate(SEED, 4, "workers: {fear: [0.1, 0.2, 0.3]}"))
                .withMessageStartingWith("workers.fear: the list");
    }

    @Test
    void newcomersAreDrawnFromTheSameDistributionsTraitByTrait() {
        Society society = Written.populate(
                SEED,
                5,
                "workers: {fear: {distribution: uniform, min: 0, max: 1}, solidarity: 0.3, threshold: {distribution:"
                        + " uniform, min: 0, max: 1}}");
        society.workers.solidarity(Arena.STRIKE).fill(0.9);
        society.workers.efficacy.fill(0.9);
        double others = society.workers.fear.get(2);
        society.newcomers.fill(society.workers, 1, index -> index == 0 ? 0.75 : 0.5);
        assertThat(society.workers.thresholds.get(1)).isEqualTo(0.75);
        assertThat(society.workers.fear.get(1)).isCloseTo(0.5, within(1e-5));
        assertThat(society.workers.solidarity(Arena.STRIKE).get(1)).isCloseTo(0.3, within(1e-6));
        assertThat(society.workers.efficacy.get(1)).isCloseTo(0.3, within(1e-6));
        assertThat(society.workers.fear.get(2)).isEqualTo(others);
        assertThat(society.workers.efficacy.get(2)).isCloseTo(0.9, within(1e-6));
        // every trait has a number of its own: fear is the tenth after the threshold
        society.newcomers.fill(society.workers, 3, index -> index / 100.0);
        assertThat(society.workers.fear.get(3)).isCloseTo(0.10, within(1e-5));
    }

    @Test
    void theSeedMakesTheSociety() {
        Society first = Written.populate(SEED, 50);
        Society same = Written.populate(SEED, 50);
        Society other = Written.populate(SEED + 1, 50);
        assertThat(first.workers.efficacy.get(7)).isEqualTo(same.workers.efficacy.get(7));
        assertThat(first.workers.efficacy.get(7)).isNotEqualTo(other.workers.efficacy.get(7));
    }
}
