package atomization.classic;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.experiment.SingleRun;
import atomization.results.CsvReader;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reduction is exact and general: any graph by edge list, any thresholds, any seeds. */
class ThresholdModelTest {
    @TempDir
    private Path temporary;

    private Path classics;

    @BeforeEach
    void copyTheReduction() throws IOException {
        classics = Files.createDirectories(temporary.resolve("scenarios").resolve("classics"));
        Files.copy(Path.of("scenarios", "baseline.yaml"), classics.resolveSibling("baseline.yaml"));
        Files.copy(Path.of("scenarios", "classics", "reduced.yaml"), classics.resolve("reduced.yaml"));
    }

    private Plan plan(String... lines) throws IOException {
        Path file = classics.resolve("own.yaml");
        Files.writeString(file, "extends: reduced.yaml\ntitle: Own\n" + String.join("\n", lines) + "\n");
        return Plan.read(file, List.of());
    }

    private int acting(Plan plan) {
        return new Laboratory(classics, Precision.QUICK, 1, () -> {}).acting(plan);
    }

    /** A worker of every degree d to 60 for every number m of them who act: does he act at a threshold of m / d? */
    private int actingCentres(boolean above) throws IOException {
        StringBuilder edges = new StringBuilder("from,to\n");
        StringBuilder thresholds = new StringBuilder();
        StringBuilder seeds = new StringBuilder();
        int next = 0;
        int seeded = 0;
        for (int degree = 1; degree <= 60; degree++) {
            for (int act = 1; act <= degree; act++) {
                int centre = next++;
                double tie = (double) act / degree;
                thresholds.append(above ? Math.nextUp(tie) : tie).append(", ");
                for (int leaf = 0; leaf < degree; leaf++) {
                    edges.append(centre).append(',').append(next).append('\n');
                    // leaves never follow: their threshold is out of reach, and the seeds are monotone
                    thresholds.append("2, ");
                    if (leaf < act) {
                        seeds.append(next).append(", ");
                        seeded++;
                    }
                    next++;
                }
            }
        }
        Files.writeString(classics.resolve("ties.csv"), edges.toString());
        Plan plan = plan(
                "run: {workers: " + next + "}",
                "workers: {threshold: [" + thresholds + "], acting: {seeds: listed, workers: [" + seeds + "]}}",
                "network: {workplace: {generator: edgeList, file: ties.csv}}",
                "mechanisms: {mobilization: {monotone: true}}");
        return acting(plan) - seeded;
    }

    @Test
    void whoStandsExactlyAtTheThresholdActs() throws IOException {
        assertThat(actingCentres(false)).isEqualTo(60 * 61 / 2);
    }

    @Test
    void whoStandsByTheLastDigitBelowTheThresholdDoesNot() throws IOException {
        assertThat(actingCentres(true)).isEqualTo(0);
    }

    @Test
    void theEndOfARunStandsInItsSummary() throws IOException {
        // a path of five: the threshold 1 of the fourth lets the cascade from worker 0 stop in front of him
        Files.writeString(classics.resolve("path.csv"), "from,to\n0,1\n1,2\n2,3\n3,4\n");
        Plan plan = plan(
                "run: {workers: 5}",
                "workers: {threshold: [0.9, 0.5, 0.5, 1, 0.5], acting: {seeds: listed, workers: [0]}}",
                "network: {workplace: {generator: edgeList, file: path.csv}}",
                "mechanisms: {mobilization: {monotone: true}}");
        Path result = temporary.resolve("result");
        new SingleRun(plan, new ResultFolder(result), false, 1).run(Map.of(), (replicate, model) -> {});
        try (CsvReader summary = new CsvReader(result.resolve("summary.csv"))) {
            assertThat(summary.next()).isTrue();
            assertThat(summary.number(summary.column("finalStrikers"))).isEqualTo(3);
            assertThat(summary.number(summary.column("finalActing"))).isEqualTo(0.6);
            assertThat(summary.number(summary.column("weeks"))).isLessThan(10);
        }
    }

    @Test
    void aRunDoesNotStopBeforeTheConsequencesOfItsLastEvent() throws IOException {
        // on a path, a fall of thresholds in a week of stillness sets off a cascade of four weeks
        Files.writeString(classics.resolve("path.csv"), "from,to\n0,1\n1,2\n2,3\n3,4\n");
        Plan plan = plan(
                "run: {workers: 5}",
                "workers: {threshold: 2, acting: {seeds: listed, workers: [0]}}",
                "network: {workplace: {generator: edgeList, file: path.csv}}",
                "mechanisms: {mobilization: {monotone: true}}",
                "events: [{at: 2000-06-05, shiftThresholds: {by: -1.5}}]");
        assertThat(acting(plan)).isEqualTo(5);
    }

    @Test
    void thresholdsMoveWhileActionIsCarriedOn() throws IOException {
        // not monotone: at a threshold of 0.6 the pair that acts keeps each other going, at 1.1 nobody does, and back
        // at 0.6
        // nobody begins again
        String[] common = {
            "run: {workers: 2, stop: unchanged}", "network: {workplace: complete}",
        };
        String seeds = "workers: {threshold: 0.6, acting: {seeds: contiguous, number: 2}}";
        String raise = "- {at: 2000-02-07, shiftThresholds: {by: 0.5}}";
        String lower = "- {at: 2000-03-06, shiftThresholds: {by: -0.5}}";
        assertThat(acting(plan(common[0], common[1], seeds))).isEqualTo(2);
        assertThat(acting(plan(common[0], common[1], seeds, "events:", raise))).isEqualTo(0);
        assertThat(acting(plan(common[0], common[1], seeds, "events:", raise, lower)))
                .isEqualTo(0);
        assertThat(acting(plan(common[0], common[1], "workers: {threshold: 0.6}", "events:", lower, raise)))
                .isEqualTo(0);
        String fall = "- {at: 2000-02-07, shiftThresholds: {by: -0.6}}";
        assertThat(acting(plan(common[0], common[1], "workers: {threshold: 0.6}", "events:", fall)))
                .isEqualTo(2);
    }
}
