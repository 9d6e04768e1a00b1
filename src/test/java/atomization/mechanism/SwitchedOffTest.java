package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.model.AtomizationModel;
import atomization.model.StateHash;
import atomization.parallel.Ranges;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import atomization.society.Society;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mechanism leaves behind when it is switched off. */
class SwitchedOffTest {
    private static final String SCENARIO = """
            title: Hard times
            run: {workers: 600, weeks: 1100, seed: 5}
            society: {enterpriseSize: 60, unemployed: 0.1}
            workers: {threshold: {distribution: normal, mean: 0.2, sd: 0.15}, hardship: 0.5, efficacy: 0.5}
            drivers: {marketization: 0.4, priceErosion: 0.5, arrearsRate: 0.2, closureRate: 0.01, redundancyRate: 0.01,
              eliteCompetition: 1, districtIssues: 0.2, paternalism: 0.4}
            mechanisms: {economy: {occasion: 0.2}, coOptation: {rate: 0.5, patience: 1, watch: 2},
              repression: {capacity: 20}, disputes: {concession: 0.02, truce: 4}, generations: {rate: 0.002}}
            """;

    private static Society run(List<String> off, int weeks) {
        List<String> assignments = new ArrayList<>();
        off.forEach(name -> assignments.add("mechanisms." + name + "=off"));
        Loaded<Scenario> loaded =
                Loaded.parse(SCENARIO, "hard times", Path.of("").toAbsolutePath(), Scenario.class);
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(Plan.of(loaded.with(assignments)), 5, ranges);
            model.start();
            for (int week = 0; week < weeks; week++) {
                model.step();
            }
            return model.society();
        }
    }

    private static Set<String> changed(List<String> off) {
        return differences(StateHash.of(run(off, 0)), StateHash.of(run(off, 25)));
    }

    private static Set<String> differences(Map<String, Long> before, Map<String, Long> after) {
        TreeSet<String> changed = new TreeSet<>(after.keySet());
        changed.removeIf(part -> Objects.equals(after.get(part), before.get(part)));
        return changed;
    }

    /** The mechanisms that write something, and what stands still once all of them are off. */
    @ParameterizedTest
    @CsvSource({
        "issues disputes, issue",
        "economy repression, workshop members open cuts occasion",
        "economy disputes, arrears",
        "hardship learning, hardship",
        "hardship, priceShock",
        "hardship disputes, settlement",
        "exchange generations, subsistence helped gift",
        "fear repression generations, fear",
        "mobilization, acting tookPart victimized disputes truce",
        "mobilization generations, ready",
        "repression generations, victimized",
        "disputes, disputes truce",
        "disputes generations, activity",
        "coOptation generations, recruited watching",
        "learning coOptation generations, efficacy delegation solidarity commercial enterprise fatigue",
        "ties generations, workplaceTies residenceTies acquaintanceTies",
        "authority, toughness recentParticipation",
        "generations, memory theta disposition meanEfficacy hardshipFactor"
    })
    void whatItsMechanismsOwnIsFrozen(String off, String owned) {
        Set<String> changed = changed(List.of(off.split(" ", -1)));
        for (String part : owned.split(" ", -1)) {
            assertThat(changed).doesNotContain(part);
        }
    }

    @Test
    void withEverythingOnNothingThatCanChangeStandsStill() {
        assertThat(changed(List.of()))
                .contains(
                        "issue",
                        "workshop",
                        "arrears",
                        "hardship",
                        "subsistence",
                        "fear",
                        "acting",
                        "victimized",
                        "disputes",
                        "recruited",
                        "efficacy",
                        "workplaceTies",
                        "toughness",
                        "theta")
                .doesNotContain("block", "origin", "present", "offset");
    }

    @Test
    void theDrawsOfOthersStayAsTheyWere() {
        // with repression and authority off nothing of the rest reaches employment but the economy's own draws
        Map<String, Long> all = StateHash.of(run(List.of("repression", "authority"), 25));
        for (String name : List.of("exchange", "fear", "mobilization", "learning", "ties", "issues", "coOptation")) {
            Map<String, Long> without = StateHash.of(run(List.of("repression", "authority", name), 25));
            assertThat(without.get("workshop"))
                    .as("employment without %s", name)
                    .isEqualTo(all.get("workshop"));
            assertThat(without.get("occasion")).as("occasions without %s", name).isEqualTo(all.get("occasion"));
        }
    }
}
