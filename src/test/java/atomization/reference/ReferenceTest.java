package atomization.reference;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.model.AtomizationModel;
import atomization.model.Eventful;
import atomization.model.HandMadeSociety;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The engine against the naive reference: 300 workers, 100 weeks, ten settings, every event, compared every week. */
class ReferenceTest {
    private static final int SETTINGS = 10;

    /** What some settings have besides their random parameters, so that every mode is compared. */
    private static final Map<Integer, List<String>> MODES = Map.of(
            2, List.of("mechanisms.mobilization.temperature=0"),
            3, List.of("mechanisms.mobilization.pooling=eitherLayer"),
            4, List.of("mechanisms.mobilization.monotone=true", "mechanisms.repression.perActor=0.01"),
            5, List.of("mechanisms.fear.isolationHeld=true", "mechanisms.learning.solidarityHeld=true"),
            6, List.of("mechanisms.perception.counting=number", "mechanisms.mobilization.alwaysConsidered=true"),
            7, List.of("mechanisms.disputes=off", "mechanisms.ties=off"));

    private final Map<Flow, Long> flows = new EnumMap<>(Flow.class);
    private final Set<Dispute.Outcome> outcomes = EnumSet.noneOf(Dispute.Outcome.class);
    private final Set<Dispute.Form> forms = EnumSet.noneOf(Dispute.Form.class);
    private int spread;

    @Test
    void theEngineDoesWhatTheTextSaysWorkerByWorker() {
        for (int setting = 0; setting < SETTINGS; setting++) {
            compare(setting);
        }
        assertThat(flows).as("nothing that is counted has stayed away").containsOnlyKeys(Flow.values());
        assertThat(outcomes).containsExactlyInAnyOrder(Dispute.Outcome.values());
        assertThat(forms).containsExactlyInAnyOrder(Dispute.Form.values());
        assertThat(spread).isPositive();
    }

    private void compare(int setting) {
        List<String> parameters = new ArrayList<>(setting == 0 ? List.of() : RandomParameters.drawn(setting));
        if (setting > 0) {
            parameters.addAll(List.of(
                    "mechanisms.generations.longerThan=0",
                    "mechanisms.economy.occasion=0.01",
                    "mechanisms.economy.eliteOccasions=2",
                    "mechanisms.coOptation.patience=2",
                    "mechanisms.repression.capacity=4"));
        }
        parameters.addAll(MODES.getOrDefault(setting, List.of()));
        Plan plan = HandMadeSociety.plan(Eventful.YAML).with(parameters);
        long seed = 1985L + setting;
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel engine = new AtomizationModel(plan, seed, ranges);
            Society society = HandMadeSociety.of(plan, seed, ranges);
            NaiveModel reference = new NaiveModel(NaiveCopy.of(society), plan, seed);
            engine.start(society);
            Map<Integer, Dispute> disputes = new TreeMap<>();
            for (int week = 0; week < plan.scenario().run().weeks(); week++) {
                engine.step();
                reference.week(week);
                society.disputes.open().forEach(dispute -> disputes.put(dispute.number(), dispute));
                society.disputes.endedThisWeek().forEach(dispute -> disputes.put(dispute.number(), dispute));
                assertThat(new Differences(society, reference.society, disputes).find())
                        .as("differences in week %d of setting %d", week, setting)
                        .isEmpty();
                note(society);
            }
            for (Dispute dispute : disputes.values()) {
                outcomes.add(dispute.outcome());
                forms.add(dispute.form());
                spread += dispute.hasSpread() ? 1 : 0;
            }
        }
    }

    private void note(Society society) {
        for (Flow flow : Flow.values()) {
            if (society.flows.get(flow) > 0) {
                flows.merge(flow, society.flows.get(flow), Long::sum);
            }
        }
    }
}
