package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinCommandTest {
    /** Everybody acts from the start and goes on, so that there is somebody to be stopped. */
    private static final String SCENARIO = """
            title: Twins
            run: {workers: 400, weeks: 40, seed: 11, replicates: 2}
            workers: {threshold: -3, acting: 400}
            mechanisms: {mobilization: {alwaysConsidered: true}, disputes: off, repression: off}
            """;

    private static final int WEEK = 20;
    private static final String DATE = "1985-05-23";

    @TempDir
    Path folder;

    private Path scenario;
    private Path out;

    @BeforeEach
    void writeTheScenario() throws IOException {
        scenario = Files.writeString(folder.resolve("twins.yaml"), SCENARIO);
        out = folder.resolve("out");
    }

    @Test
    void theRunsAreTheSameBeforeTheInterventionAndDifferAfterIt() throws IOException {
        Executed twin = twin("victimize: {persons: {who: acting, share: 0.5}}");
        assertThat(twin.code()).as(twin.err()).isZero();
        assertThat(twin.out()).contains("What was done: 200 workers victimized", "after 4 weeks", "unemployment");
        List<String> without = Files.readAllLines(out.resolve("baseline/timeseries.csv"));
        List<String> with = Files.readAllLines(out.resolve("intervention/timeseries.csv"));
        assertThat(with).hasSameSizeAs(without);
        assertThat(with.subList(0, 1 + WEEK)).isEqualTo(without.subList(0, 1 + WEEK));
        assertThat(with.get(1 + WEEK)).isNotEqualTo(without.get(1 + WEEK));
        assertThat(out.resolve("manifest.json")).content().contains("\"kind\": \"twin\"", "200 workers victimized");
        assertThat(out.resolve("baseline/manifest.json")).exists();
    }

    @Test
    void eachArmIsWhatRunMakesOfItsScenario() throws IOException {
        twin("priceShock: 0.4");
        Path alone = folder.resolve("alone");
        assertThat(Executed.of("run", scenario.toString(), "--out", alone.toString())
                        .code())
                .isZero();
        for (String table : List.of("timeseries.csv", "yearly.csv", "disputes.csv", "survey.csv", "summary.csv")) {
            assertThat(out.resolve("baseline").resolve(table)).hasSameBinaryContentAs(alone.resolve(table));
        }
        Path shocked = Files.writeString(
                folder.resolve("shocked.yaml"), SCENARIO + "events: [{at: " + DATE + ", priceShock: 0.4}]\n");
        Path alike = folder.resolve("alike");
        assertThat(Executed.of("run", shocked.toString(), "--out", alike.toString())
                        .code())
                .isZero();
        assertThat(out.resolve("intervention/timeseries.csv")).hasSameBinaryContentAs(alike.resolve("timeseries.csv"));
    }

    @Test
    void differencesAreTheMeanOverPairsOfWithMinusWithout() throws IOException {
        twin("priceShock: 0.4");
        double[] without = column(out.resolve("baseline/timeseries.csv"), "hardship");
        double[] with = column(out.resolve("intervention/timeseries.csv"), "hardship");
        double[] difference = column(out.resolve("difference.csv"), "hardship");
        assertThat(difference).hasSize(40);
        for (int week = 0; week < 40; week++) {
            double mean = (with[week] - without[week] + with[40 + week] - without[40 + week]) / 2;
            assertThat(difference[week]).isCloseTo(mean, org.assertj.core.data.Offset.offset(1e-7));
        }
        assertThat(difference[WEEK - 1]).isZero();
        assertThat(difference[WEEK + 2]).isPositive();
    }

    @Test
    void theCohortIsThoseWhoWereNotStopped() throws IOException {
        twin("stop: {persons: {who: acting, share: 0.25}}");
        double[] cohort = column(out.resolve("difference.csv"), "cohort");
        double[] fear = column(out.resolve("difference.csv"), "fearOfCohort");
        assertThat(cohort[WEEK - 1]).isNaN();
        assertThat(fear[WEEK - 1]).isNaN();
        double[] acting = column(out.resolve("baseline/timeseries.csv"), "acting");
        double before = 400 * (acting[WEEK - 1] + acting[40 + WEEK - 1]);
        assertThat(cohort[WEEK]).isEqualTo(0.75 * before);
        assertThat(fear[WEEK]).isNotNaN();
        assertThat(out.resolve("columns.csv")).content().contains("difference.csv,fearOfCohort,1,");
    }

    @Test
    void threadsDoNotChangeTheResult() throws IOException {
        twin("priceShock: 0.4", "--threads", "1");
        Path other = folder.resolve("other");
        Executed.of(
                "twin",
                scenario.toString(),
                "--at",
                DATE,
                "--do",
                "priceShock: 0.4",
                "--threads",
                "2",
                "--out",
                other.toString());
        assertThat(out.resolve("difference.csv")).hasSameBinaryContentAs(other.resolve("difference.csv"));
    }

    @Test
    void anInterventionThatChangesNothingIsSaidToDoSo() {
        Executed twin = twin("leave: {persons: {number: 0}}");
        assertThat(twin.out()).contains("0 workers left", "the same to the end");
    }

    @Test
    void aFinishedResultIsRefusedAndMovedAsideOnlyIfForced() throws IOException {
        assertThat(twin("priceShock: 0.1").code()).isZero();
        assertThat(twin("priceShock: 0.1").code()).isEqualTo(ExitCode.REFUSED);
        Executed forced = twin("priceShock: 0.1", "--force");
        assertThat(forced.code()).isZero();
        assertThat(forced.out()).contains("is now");
        try (var inside = Files.list(folder)) {
            assertThat(inside.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("out.old-"))
                    .noneMatch(name -> name.endsWith(".partial"));
        }
    }

    @Test
    void whatIsNoEventIsRefusedWithWhatIs() {
        Executed unknown = twin("stopp: {persons: {who: acting}}");
        assertThat(unknown.code()).isEqualTo(ExitCode.INVALID);
        assertThat(unknown.err()).contains("--do", "stopp", "did you mean stop?");
        Executed number = twin("0.5");
        assertThat(number.code()).isEqualTo(ExitCode.INVALID);
        Executed dated = twin("{at: 1985-05-23, priceShock: 0.1}");
        assertThat(dated.err()).contains("the date stands apart");
        Executed outside = Executed.of(
                "twin", scenario.toString(), "--at", "1999-01-07", "--do", "priceShock: 0.1", "--out", out.toString());
        assertThat(outside.code()).isEqualTo(ExitCode.INVALID);
        assertThat(outside.err()).contains("--at 1999-01-07 is not within the run");
        assertThat(out).doesNotExist();
    }

    private Executed twin(String event, String... more) {
        List<String> all = new ArrayList<>(
                List.of("twin", scenario.toString(), "--at", DATE, "--do", event, "--out", out.toString()));
        all.addAll(List.of(more));
        return Executed.of(all.toArray(String[]::new));
    }

    private static double[] column(Path table, String name) throws IOException {
        List<Double> values = new ArrayList<>();
        try (CsvReader reader = new CsvReader(table)) {
            int column = reader.column(name);
            while (reader.next()) {
                values.add(reader.number(column));
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
