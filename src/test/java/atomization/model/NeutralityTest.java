package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.mechanism.Mechanisms;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At its neutral value a mechanism does what it does when it is off, and neither touches the draws of the others. */
class NeutralityTest {
    /** The neutral value of each mechanism, as its section of the ODD document gives it. */
    private static final Map<String, String> NEUTRAL = Map.ofEntries(
            Map.entry("issues", "{fade: 0}"),
            Map.entry("economy", "{outsideEnd: 0, arrearsRepaid: 0, cutsRate: 0, occasion: 0}"),
            Map.entry("hardship", "{rate: 0, settlementFade: 0, shockFade: 0}"),
            Map.entry("exchange", "{rate: 0}"),
            Map.entry("fear", "{rate: 0}"),
            Map.entry("mobilization", "{grievance: 0, fear: 0, subsistence: 0, fatigue: 0, temperature: 0}"),
            Map.entry("repression", "{capacity: 0}"),
            Map.entry("coOptation", "{rate: 0}"),
            Map.entry(
                    "learning",
                    "{won: 0, lost: 0, committeeLost: 0, efficacyRate: 0, appeals: 0, appealUnmet: 0, delegationRate: 0,"
                            + " selfReliance: 0, solidarityHeld: true, commercialRate: 0, enterpriseRate: 0, tiring: 0,"
                            + " resting: 0}"),
            Map.entry("ties", "{growth: 0, decay: 0, weakest: 0, making: 0, comradeMaking: 0}"),
            Map.entry("authority", "{rate: 0}"),
            Map.entry("generations", "{rate: 0}"));

    /** What else has to hold for the value to be neutral: drivers at 0, nobody seeded, thresholds above 0. */
    private static final Map<String, List<String>> BESIDES = Map.of(
            "issues", List.of("drivers.districtIssues=0"),
            "economy",
                    List.of(
                            "drivers.arrearsRate=0",
                            "drivers.closureRate=0",
                            "drivers.redundancyRate=0",
                            "drivers.hiringRate=0"),
            "mobilization",
                    List.of(
                            "workers.acting=0",
                            "society.thresholdOffset=0",
                            "workers.threshold={distribution: uniform, min: 0.01, max: 0.4}"));

    /** What is counted or noted for the week alone, of which a mechanism that is off has nothing to tell. */
    private static final Map<String, Set<String>> FLOWS = Map.of(
            "exchange",
                    Set.of("helped", "gift", "flow GIFTS", "flow PAID_FAVOURS", "flow BOUGHT", "flow SELF_PROVIDED"),
            "mobilization", Set.of("ready"),
            "authority", Set.of("recentParticipation"));

    static Stream<String> mechanisms() {
        return Arrays.stream(Mechanisms.class.getRecordComponents())
                .map(component -> component.getName())
                .filter(NEUTRAL::containsKey);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void theNeutralValueDoesWhatOffDoes(String mechanism) {
        List<String> settings = new ArrayList<>(BESIDES.getOrDefault(mechanism, List.of()));
        settings.addAll(List.of("events=[]", "run.weeks=40"));
        if (mechanism.equals("exchange")) {
            // What is given counts for hardship and solidarity; these are neutral to it here.
            settings.addAll(List.of("mechanisms.hardship.help=0", "mechanisms.learning.giftGain=0"));
        }
        SortedMap<String, Long> neutral = hash(settings, "mechanisms." + mechanism + "=" + NEUTRAL.get(mechanism));
        SortedMap<String, Long> off = hash(settings, "mechanisms." + mechanism + "=off");
        Set<String> flows = FLOWS.getOrDefault(mechanism, Set.of());
        neutral.keySet().removeAll(flows);
        off.keySet().removeAll(flows);
        assertThat(neutral).isEqualTo(off);
    }

    @Test
    void everyMechanismWithANeutralValueIsTried() {
        // Perception and disputes have none but off.
        assertThat(mechanisms().count()).isEqualTo(Mechanisms.class.getRecordComponents().length - 2L);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void takingTheNeutralValueAwayChangesTheState(String mechanism) {
        List<String> settings = List.of("events=[]", "run.weeks=40");
        assertThat(hash(settings, "mechanisms." + mechanism + "=off")).isNotEqualTo(hash(settings, "run.weeks=40"));
    }

    private static SortedMap<String, Long> hash(List<String> settings, String last) {
        List<String> all = new ArrayList<>(settings);
        all.add(last);
        Plan plan = HandMadeSociety.plan(Eventful.YAML).with(all);
        return StateHash.of(InvariantsTest.run(plan, 21, 1));
    }

    @Test
    void twinsAreTheSameUntilTheInterventionAndAfterItWhereItDoesNotReach() {
        // Two components without a common tie, enterprise or district, and authorities held; repression has no budget
        // that
        // the one takes from the other.
        List<String> settings = List.of(
                "run.weeks=60",
                "mechanisms.authority=off",
                "society.enterpriseSize=75",
                "society.smallestEnterprise=75",
                "society.companyHousing=1",
                "society.outside=0",
                "society.unemployed=0",
                "society.reserve=0",
                "society.blockSize=150",
                "society.blocksPerDistrict=1",
                "drivers.hiringRate=0");
        String stop =
                "events=[{at: 1985-08-01, victimize: {persons: {who: anyone, share: 0.5, enterprise: {number: 3}}}}]";
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel one = started(settings, "events=[]", ranges);
            AtomizationModel other = started(settings, stop, ranges);
            int week = 0;
            for (; week < 30; week++) {
                one.step();
                other.step();
                assertThat(StateHash.of(other.society())).as("week %d", week).isEqualTo(StateHash.of(one.society()));
            }
            for (; week < 60; week++) {
                one.step();
                other.step();
                assertThat(firstHalf(other.society())).as("week %d", week).isEqualTo(firstHalf(one.society()));
            }
            assertThat(StateHash.of(other.society())).isNotEqualTo(StateHash.of(one.society()));
        }
    }

    private static AtomizationModel started(List<String> settings, String events, Ranges ranges) {
        List<String> all = new ArrayList<>(settings);
        all.add(events);
        Plan plan = HandMadeSociety.plan(Eventful.YAML).with(all);
        AtomizationModel model = new AtomizationModel(plan, 33, ranges);
        model.start(HandMadeSociety.of(plan, 33, ranges, worker -> worker < 150 ? 0 : 150));
        return model;
    }

    private static SortedMap<String, Long> firstHalf(Society society) {
        return StateHash.ofWorkers(society, 0, 150);
    }
}
