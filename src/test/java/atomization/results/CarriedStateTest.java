package atomization.results;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.model.AtomizationModel;
import atomization.model.Eventful;
import atomization.model.HandMadeSociety;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Society;
import atomization.society.Thresholds;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A checkpoint carries all of the state of a society. Every field of its classes is changed, one after the other, and the
 * change has to arrive. Who adds a field either shows it in its class's {@code visitState} or says here why not.
 */
class CarriedStateTest {
    private static final String SCENARIO = "fixed by the scenario and the seed: the same in a society populated anew";
    private static final String PART = "the society that it belongs to";
    private static final String WORK = "memory to work in: filled anew before each use";

    /** Why a field is not carried. */
    private static final Map<String, String> NOT_CARRIED = new TreeMap<>(Map.ofEntries(
            Map.entry("Society.ranges", "how the work is done, not what comes of it"),
            Map.entry("Society.calendar", SCENARIO),
            Map.entry("Society.newcomers", SCENARIO),
            Map.entry("Society.meetings", WORK),
            Map.entry("Sight.society", PART),
            Map.entry("Sight.attitudes", WORK),
            Map.entry("BitColumn.size", SCENARIO),
            Map.entry("FixedColumn.step", SCENARIO),
            Map.entry("FixedColumn.inverse", SCENARIO),
            Map.entry("Workers.size", SCENARIO),
            Map.entry("Thresholds.constant", SCENARIO),
            Map.entry("TieLayer.size", SCENARIO),
            Map.entry("TieLayer.complete", SCENARIO),
            Map.entry("TieLayer.rows", "carried once, by the store of all layers"),
            Map.entry("TieLayer.offset", SCENARIO),
            Map.entry("TieLayer.capacity", SCENARIO),
            Map.entry("TieRows.size", SCENARIO),
            Map.entry("TieRows.stride", SCENARIO),
            Map.entry("TieRows.rowStart", SCENARIO),
            Map.entry("TieLayers.anyComplete", SCENARIO),
            Map.entry("Enterprises.initialSize", SCENARIO),
            Map.entry("Enterprises.cumulativeSize", SCENARIO),
            Map.entry("Enterprises.firstWorkshop", SCENARIO),
            Map.entry("Enterprises.enterpriseOfWorkshop", SCENARIO),
            Map.entry("Enterprises.names", SCENARIO),
            Map.entry("Districts.blocks", SCENARIO),
            Map.entry("Districts.districtOf", SCENARIO)));

    private static final Plan PLAN = HandMadeSociety.plan(Eventful.YAML);

    /** A society in the middle of everything, with disputes open, ended, recent and settled. */
    private static Society society(int weeks) {
        Ranges ranges = new Ranges(1);
        AtomizationModel model = new AtomizationModel(PLAN, 3, ranges);
        model.start(HandMadeSociety.of(PLAN, 3, ranges));
        for (int week = 0; week < weeks; week++) {
            model.step();
        }
        return model.society();
    }

    /** Beside the disputes of the model some that are in no other list than one. */
    private static Society eventful() {
        Society society = society(34);
        Dispute ended = society.disputes.open(Arena.STRIKE, 0, 34, 10, Dispute.Form.COMMITTEE);
        ended.elect(5);
        ended.elect(2);
        ended.enrol(7);
        society.disputes.end(ended, 34, Dispute.Outcome.LOST);
        society.beginWeek(34);
        society.beginWeek(60);
        Dispute open = society.disputes.open(Arena.ASSEMBLY, 1, 60, 10, Dispute.Form.COMMITTEE);
        open.elect(9);
        open.enrol(11);
        society.collectives(Arena.ASSEMBLY).setDispute(1, open);
        Dispute second = society.disputes.open(Arena.STRIKE, 1, 60, 10, Dispute.Form.ASSEMBLY);
        society.disputes.end(second, 60, Dispute.Outcome.CONCEDED);
        return society;
    }

    /** The ways to values of a society that are not the expected ones. */
    private static List<String> different(Society society, SortedMap<String, String> expected) {
        SortedMap<String, String> found = fieldsOf(society).values();
        TreeSet<String> ways = new TreeSet<>(found.keySet());
        ways.addAll(expected.keySet());
        ways.removeIf(way -> Objects.equals(found.get(way), expected.get(way)));
        return List.copyOf(ways);
    }

    private static StateFields fieldsOf(Society society) {
        return new StateFields(society, NOT_CARRIED.keySet());
    }

    @Test
    void everyFieldOfTheSocietyArrives() {
        Society saved = eventful();
        Society restored = society(0);
        Carried.restore(Carried.save(saved), restored);
        TreeSet<String> lost = new TreeSet<>(different(restored, fieldsOf(saved).values()));
        byte[] unchanged = Carried.save(saved);
        Society changed = eventful();
        for (String way : fieldsOf(saved).changeable()) {
            Carried.restore(unchanged, changed);
            StateFields fields = fieldsOf(changed);
            fields.change(way);
            SortedMap<String, String> after = fieldsOf(changed).values();
            assertThat(after).as("what a change of %s changes", way).isNotEqualTo(fields.values());
            Carried.restore(Carried.save(changed), restored);
            lost.addAll(different(restored, after));
        }
        assertThat(lost)
                .as("state that a checkpoint does not carry: show it in visitState of its class, or say why not here")
                .isEmpty();
    }

    @Test
    void theListOfWhatIsNotCarriedNamesFieldsThatThereAre() {
        assertThat(fieldsOf(eventful()).met()).isEqualTo(NOT_CARRIED.keySet());
    }

    @Test
    void thresholdsThatAreGivenOneByOneArriveAsWell() {
        Society saved = society(0);
        saved.workers.thresholds = Thresholds.exact(new double[] {0.1, 0.2, 0.3});
        saved.workers.thresholds.shift(0.05);
        Society restored = society(0);
        restored.workers.thresholds = Thresholds.exact(new double[3]);
        Carried.restore(Carried.save(saved), restored);
        assertThat(fieldsOf(restored).values()).isEqualTo(fieldsOf(saved).values());
    }

    @Test
    void aRestoredSocietyDoesNotDependOnWhatWasThereBefore() {
        byte[] saved = Carried.save(society(20));
        Society used = eventful();
        Carried.restore(saved, used);
        Society fresh = society(0);
        Carried.restore(saved, fresh);
        assertThat(fieldsOf(used).values()).isEqualTo(fieldsOf(fresh).values());
    }
}
