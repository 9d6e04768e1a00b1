package atomization.model;

import atomization.mechanism.Mechanisms;
import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.scenario.Plan;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Society;
import java.util.List;

/** Three enterprises of twenty workers, two districts of thirty residents, a reserve of five, and nothing going on. */
final class SmallSociety {
    static final String YAML = """
            title: A small society
            run: {weeks: 30, workers: 60, start: 1985-01-03}
            society:
              enterpriseSize: 20
              smallestEnterprise: 20
              workshopSize: 10
              blockSize: 10
              blocksPerDistrict: 3
              outside: 0
              unemployed: 0
              reserve: 5
            network: {workplace: none, residence: none, acquaintance: none}
            """;
    private static final long SEED = 1903;

    final Plan plan;
    final Society society;
    final Mechanisms mechanisms;
    final Stream draws = Stream.of(SEED, "test", 0);

    /** @param settings parameters other than those of the text, as in {@code mechanisms.learning.appeals=0} */
    SmallSociety(Ranges ranges, String... settings) {
        plan = HandMadeSociety.plan(YAML).with(List.of(settings));
        society = HandMadeSociety.of(plan, SEED, ranges);
        mechanisms = plan.scenario().mechanisms();
        for (Driver driver : Driver.values()) {
            society.drivers.set(driver, driver.standard());
        }
    }

    Dispute dispute(Arena arena, int collective, int week, Dispute.Form form) {
        int members = society.collectives(arena).members(collective);
        Dispute dispute = society.disputes.open(arena, collective, week, members, form);
        society.collectives(arena).setDispute(collective, dispute);
        return dispute;
    }

    /** All members of a collective act. */
    void allAct(Arena arena, int collective) {
        for (int i = 0; i < society.workers.size(); i++) {
            if (society.collectiveOf(i, arena) == collective) {
                society.act(i, arena);
            }
        }
    }
}
