package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.model.AtomizationModel;
import atomization.model.StateHash;
import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for every mechanism, in a society in turmoil of several blocks of workers, some of whom have left.
 * Neutral values are held elsewhere, in whole runs. */
class MechanismContractTest {
    private static final int WORKERS = 5_000;
    private static final int WEEKS_BEFORE = 12;

    /** Hard times from the first week on, so that every mechanism has something to do. */
    private static final String TURMOIL = """
            title: Turmoil
            run: {workers: 5000, weeks: 1100, seed: 77}
            society: {enterpriseSize: {distribution: lognormal, mean: 150, sigma: 0.5}, unemployed: 0.1, outside: 0.1,
              origins: [{name: a valley, share: 0.1}]}
            workers: {threshold: {distribution: normal, mean: 0.2, sd: 0.15}, hardship: 0.5, efficacy: 0.5,
              acting: {seeds: share, share: 0.1}}
            drivers: {marketization: 0.4, priceErosion: 0.5, arrearsRate: 0.2, closureRate: 0.01, redundancyRate: 0.01,
              eliteCompetition: 1, districtIssues: 0.2, paternalism: 0.4}
            events:
              - {at: 1985-01-17, leave: {persons: {share: 0.02}}}
              - {at: 1985-02-07, unionDay: {delegation: 0.8}}
              - {at: 1985-03-14, priceShock: {size: 0.1}}
            mechanisms:
              economy: {occasion: 0.05}
              coOptation: {rate: 0.5, patience: 1, watch: 2}
              repression: {capacity: 20}
              disputes: {concession: 0.02, truce: 4}
              generations: {rate: 0.002}
            """;

    /** What a mechanism may write, as its record states. */
    private static final Map<String, List<String>> WRITES = writes();

    private static final List<String> NAMES = plan().scenario().mechanisms().inOrder().stream()
            .map(Mechanisms.Named::name)
            .toList();

    private static Map<String, List<String>> writes() {
        // whoever loses the job or the arena stops at once, and goes on the roll of its dispute
        List<String> losingTheJob = List.of("workshop", "members", "acting", "tookPart", "disputes", "flow");
        Map<String, List<String>> writes = new LinkedHashMap<>();
        writes.put("issues", List.of("issue"));
        writes.put("economy", with(losingTheJob, "open", "arrears", "cuts", "occasion"));
        writes.put("hardship", List.of("hardship", "settlement", "priceShock"));
        writes.put("exchange", List.of("subsistence", "helped", "gift", "flow"));
        writes.put("perception", List.of());
        writes.put("fear", List.of("fear"));
        writes.put("mobilization", List.of("acting", "ready", "tookPart", "disputes", "flow"));
        writes.put("repression", with(losingTheJob, "victimized", "fear"));
        writes.put(
                "disputes",
                List.of(
                        "disputes",
                        "truce",
                        "acting",
                        "tookPart",
                        "arrears",
                        "settlement",
                        "issue",
                        "activity",
                        "flow"));
        writes.put(
                "coOptation",
                List.of("recruited", "watching", "delegation", "efficacy", "solidarity", "acting", "disputes", "flow"));
        writes.put(
                "learning",
                List.of(
                        "efficacy",
                        "delegation",
                        "solidarity",
                        "commercial",
                        "enterprise",
                        "fatigue",
                        "hardship",
                        "flow"));
        writes.put(
                "ties",
                List.of(
                        "workplaceTies",
                        "residenceTies",
                        "acquaintanceTies",
                        "workplaceTiesAtStart",
                        "residenceTiesAtStart",
                        "acquaintanceTiesAtStart",
                        "flow"));
        writes.put("authority", List.of("toughness", "recentParticipation"));
        return writes;
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static Plan plan() {
        Loaded<Scenario> loaded = Loaded.parse(TURMOIL, "turmoil", Path.of("").toAbsolutePath(), Scenario.class);
        return Plan.of(loaded);
    }

    private static Society inTurmoil(Ranges ranges) {
        AtomizationModel model = new AtomizationModel(plan(), 77, ranges);
        model.start();
        for (int week = 0; week < WEEKS_BEFORE; week++) {
            model.step();
        }
        return model.society();
    }

    private static Mechanism mechanism(String name) {
        return plan().scenario().mechanisms().inOrder().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .mechanism();
    }

    /** Other numbers than those of the model's own week, which has been decided. */
    private static void advance(Society society, String name) {
        mechanism(name).advance(society, Stream.of(78, name, society.week()));
    }

    @Test
    void theTurmoilLeavesNothingStill() {
        try (Ranges ranges = new Ranges(1)) {
            Society society = inTurmoil(ranges);
            Workers workers = society.workers;
            assertThat(WORKERS).isGreaterThan(2 * Ranges.BLOCK);
            assertThat(workers.present.count()).isBetween(WORKERS - 200, WORKERS - 50);
            assertThat(workers.acting(Arena.STRIKE).count()).isGreaterThan(100);
            assertThat(workers.acting(Arena.ASSEMBLY).count()).isGreaterThan(100);
            assertThat(workers.recruited.any()).isTrue();
            assertThat(society.disputes.open()).isNotEmpty();
            assertThat(society.drivers.priceShock()).isPositive();
        }
    }

    @Test
    void theSameKeysMakeTheSameSocietyOnAnyNumberOfThreads() {
        try (Ranges one = new Ranges(1);
                Ranges two = new Ranges(2)) {
            Society first = inTurmoil(one);
            Society second = inTurmoil(two);
            assertThat(differences(StateHash.of(first), StateHash.of(second))).isEmpty();
            for (String name : NAMES) {
                advance(first, name);
                advance(second, name);
                assertThat(differences(StateHash.of(first), StateHash.of(second)))
                        .as("what differs after %s", name)
                        .isEmpty();
            }
        }
    }

    @Test
    void aMechanismKeepsTheSocietyInOrderAndWritesOnlyWhatItSays() {
        try (Ranges ranges = new Ranges(1)) {
            Society society = inTurmoil(ranges);
            List<double[]> absent = absent(society);
            for (String name : NAMES) {
                Map<String, Long> before = StateHash.of(society);
                advance(society, name);
                Set<String> changed = differences(before, StateHash.of(society));
                if (!name.equals("generations")) {
                    assertThat(WRITES.get(name)).as("what %s may write", name).containsAll(changed);
                }
                assertThat(changed.isEmpty()).as("%s changes nothing", name).isEqualTo(name.equals("perception"));
                assertTiesInOrder(society);
                assertInRange(society);
                assertThat(absent(society))
                        .as("those who have left, after %s", name)
                        .usingRecursiveComparison()
                        .isEqualTo(absent);
            }
        }
    }

    /** The parts of the state that differ; all counts of the week are one part. */
    private static Set<String> differences(Map<String, Long> before, Map<String, Long> after) {
        TreeSet<String> changed = new TreeSet<>();
        after.forEach((part, value) -> {
            if (!value.equals(before.get(part))) {
                changed.add(part.startsWith("flow ") ? "flow" : part);
            }
        });
        return changed;
    }

    private static void assertTiesInOrder(Society society) {
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer ties = society.ties.layer(k);
            for (int i = 0; i < ties.size(); i++) {
                int before = -1;
                boolean ended = false;
                for (int slot = ties.first(i); slot < ties.limit(i); slot++) {
                    int j = ties.alter(slot);
                    ended |= j == TieLayer.NONE;
                    boolean inOrder = ended ? j == TieLayer.NONE : j > before && j != i;
                    boolean symmetric = ended || ties.steps(slot) == stepsOf(ties, j, i);
                    if (!inOrder || !symmetric) {
                        assertThat(List.of(Layer.of(k), i, j))
                                .as("a tie out of order or of one end")
                                .isEmpty();
                    }
                    before = j;
                }
            }
        }
    }

    private static int stepsOf(TieLayer ties, int i, int j) {
        int slot = ties.slotOf(i, j);
        return slot < 0 ? -1 : ties.steps(slot);
    }

    private static void assertInRange(Society society) {
        for (int k = 0; k < society.enterprises.count(); k++) {
            assertThat(society.enterprises.arrears[k]).isBetween(0.0, 0.9);
            assertThat(society.enterprises.settlement[k]).isBetween(0.0, 1.0);
            assertThat(society.enterprises.cuts[k]).isBetween(0.0, 1.0);
        }
        for (double issue : society.districts.issue) {
            assertThat(issue).isBetween(0.0, 1.0);
        }
        assertThat(society.authorities.toughness()).isBetween(0.0, 1.0);
        assertThat(society.authorities.recentParticipation()).isBetween(0.0, 1.0);
        assertThat(society.drivers.priceShock()).isBetween(0.0, 1.0);
        for (Arena arena : Arena.all()) {
            int[] members = new int[society.collectives(arena).count()];
            for (int i = 0; i < society.workers.size(); i++) {
                int collective = society.collectiveOf(i, arena);
                if (collective >= 0) {
                    members[collective]++;
                }
                if (society.workers.acting(arena).get(i)) {
                    assertThat(collective)
                            .as("collective of worker %d, who acts", i)
                            .isNotNegative();
                }
            }
            for (int k = 0; k < members.length; k++) {
                assertThat(society.collectives(arena).members(k)).isEqualTo(members[k]);
            }
        }
    }

    /** All values of those who have left, and the ends of their ties. */
    private static List<double[]> absent(Society society) {
        Workers workers = society.workers;
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < workers.size(); i++) {
            if (!workers.present.get(i)) {
                rows.add(new double[] {
                    i,
                    workers.workshop(i),
                    workers.block(i),
                    workers.fear.get(i),
                    workers.activity.get(i),
                    workers.subsistence.get(i),
                    workers.efficacy.get(i),
                    workers.delegation.get(i),
                    workers.commercial.get(i),
                    workers.enterprise.get(i),
                    workers.hardship(Arena.STRIKE).get(i),
                    workers.hardship(Arena.ASSEMBLY).get(i),
                    workers.solidarity(Arena.STRIKE).get(i),
                    workers.solidarity(Arena.ASSEMBLY).get(i),
                    workers.fatigue(Arena.STRIKE).get(i),
                    workers.fatigue(Arena.ASSEMBLY).get(i),
                    workers.isActing(i) ? 1 : 0,
                    society.ties.degree(i)
                });
            }
        }
        return rows;
    }
}
