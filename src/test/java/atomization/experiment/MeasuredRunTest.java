package atomization.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atomization.campaign.Trial;
import atomization.experiment.Measure.Summary;
import atomization.observation.DisputeSelection;
import atomization.results.CsvReader;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import atomization.society.Arena;
import atomization.society.Dispute;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sweep measures is what a single run writes into its tables. */
class MeasuredRunTest {
    /** Small, but with strikes: occasions abound. */
    private static final Plan PLAN = Plan.read(
            Path.of("scenarios/second-wave.yaml"),
            List.of(
                    "run.workers=400",
                    "run.weeks=120",
                    "run.start=1994-01-06",
                    "mechanisms.economy.occasion=0.05",
                    "workers.threshold={distribution: normal, mean: 0, sd: 0.2}"));

    @TempDir
    static Path temporary;

    @BeforeAll
    static void runOnce() {
        new SingleRun(PLAN, new ResultFolder(temporary.resolve("run")), false, 1)
                .run(Map.of(), (replicate, model) -> {});
    }

    private static double measured(Measure measure) {
        MeasuredRun run = new MeasuredRun(List.of(measure), PLAN.scenario());
        return run.measure(PLAN, Trial.alone(0, 0, PLAN.scenario().run().seed()), false)[0];
    }

    private static double summary(String column) throws IOException {
        try (CsvReader table = new CsvReader(temporary.resolve("run").resolve("summary.csv"))) {
            assertThat(table.next()).isTrue();
            return table.number(table.column(column));
        }
    }

    private static double[] weeks(String column) throws IOException {
        try (CsvReader table = new CsvReader(temporary.resolve("run").resolve("timeseries.csv"))) {
            double[] weeks = new double[120];
            for (int week = 0; table.next(); week++) {
                weeks[week] = table.number(table.column(column));
            }
            return weeks;
        }
    }

    private static void requireSame(double measured, double written) {
        assertThat(measured).isCloseTo(written, within(1e-6 * Math.max(1, Math.abs(written))));
    }

    @Test
    void figuresOfWholeRunsAreThoseOfTheSummary() throws IOException {
        for (String figure : List.of(
                "involved.strike",
                "disputes",
                "peakActingStrike",
                "finalFear",
                "meanDiscontent",
                "totalNewStrikers",
                "finalToughness",
                "meanLargestComponent")) {
            requireSame(measured(Measure.of(figure)), summary(figure));
        }
        assertThat(summary("disputes")).as("the scenario has disputes").isPositive();
        assertThat(summary("involved.strike")).isPositive();
    }

    @Test
    void summariesOverAWindowAreThoseOfItsWeeks() throws IOException {
        double[] fear = weeks("fear");
        double mean = 0;
        double most = 0;
        double least = 1;
        for (int week = 30; week < 80; week++) {
            mean += fear[week] / 50;
            most = Math.max(most, fear[week]);
            least = Math.min(least, fear[week]);
        }
        requireSame(measured(Measure.of("fear").within("30w", "80w")), mean);
        requireSame(measured(Measure.of("fear", Summary.MAXIMUM).within("30w", "80w")), most);
        requireSame(measured(Measure.of("fear", Summary.MINIMUM).within("30", "80")), least);
        requireSame(measured(Measure.of("fear", Summary.LAST).within(null, "80w")), fear[79]);
        // weeks begin on Thursdays: 1994-08-04 is week 30, 1995-07-13 week 79
        requireSame(measured(Measure.of("fear").within("1994-07-29", "1995-07-19")), mean);
    }

    @Test
    void timesAreCountedFromTheBeginOfTheWindow() throws IOException {
        double[] acting = weeks("actingStrike");
        double level = 0.02;
        double reached = Double.NaN;
        double above = 0;
        for (int week = 10; week < 120; week++) {
            reached = Double.isNaN(reached) && acting[week] >= level ? week - 10 : reached;
            above += acting[week] > level ? 1 : 0;
        }
        assertThat(above).as("weeks above the level").isBetween(1.0, 109.0);
        Measure time = new Measure("actingStrike", Summary.TIME_TO, "10w", null, level, null, null);
        Measure duration = new Measure("actingStrike", Summary.DURATION_ABOVE, "10w", null, level, null, null);
        assertThat(measured(time)).isEqualTo(reached);
        assertThat(measured(duration)).isEqualTo(above);
        Measure never = new Measure("actingStrike", Summary.TIME_TO, null, null, 1.0, null, null);
        assertThat(measured(never)).isNaN();
    }

    /** Of the disputes that opened in weeks 5 to 109: how many there are, and what a column holds in sum. */
    private static double[] disputes(String column, String arena) throws IOException {
        double[] found = new double[2];
        try (CsvReader table = new CsvReader(temporary.resolve("run").resolve("disputes.csv"))) {
            while (table.next()) {
                double week = table.number(table.column("week"));
                if (week >= 5 && week < 110 && table.text(table.column("arena")).equals(arena)) {
                    found[0]++;
                    found[1] += table.number(table.column(column));
                }
            }
        }
        return found;
    }

    @Test
    void figuresOfDisputesAreThoseOfTheirTable() throws IOException {
        DisputeSelection strikes = new DisputeSelection(Arena.STRIKE, null, null, null, null);
        double[] weeks = disputes("weeks", "strike");
        assertThat(weeks[0]).as("strikes that opened in the window").isGreaterThan(1);
        requireSame(measured(ofDisputes("dispute.weeks", Summary.COUNT, strikes)), weeks[0]);
        requireSame(measured(ofDisputes("dispute.weeks", null, strikes)), weeks[1] / weeks[0]);
        requireSame(
                measured(ofDisputes("dispute.actorWeeks", Summary.SUM, strikes)), disputes("actorWeeks", "strike")[1]);
        double committees = measured(ofDisputes("dispute.committee", null, strikes));
        requireSame(committees + measured(ofDisputes("dispute.assembly", null, strikes)), 1);
        DisputeSelection conceded = new DisputeSelection(Arena.STRIKE, null, null, Dispute.Outcome.CONCEDED, null);
        requireSame(
                measured(ofDisputes("dispute.conceded", null, strikes)),
                measured(ofDisputes("dispute.weeks", Summary.COUNT, conceded)) / weeks[0]);
    }

    private static Measure ofDisputes(String indicator, @Nullable Summary summary, DisputeSelection of) {
        return new Measure(indicator, summary, "5w", "110w", null, of, null);
    }

    @Test
    void disputesAreChosenForTheirFiguresAlone() {
        DisputeSelection all = DisputeSelection.ALL;
        assertThatThrownBy(() -> new Measure("fear", null, null, null, null, all, null))
                .hasMessageContaining("dispute.");
        assertThatThrownBy(() -> measured(Measure.of("dispute.wekks"))).hasMessageContaining("dispute.weeks");
        assertThatThrownBy(() -> new Measure("dispute.weeks", Summary.TIME_TO, null, null, 1.0, null, null))
                .hasMessageContaining("weekly");
    }

    @Test
    void groupsAreMeasuredToo() throws IOException {
        double[] fear = weeks("fear.employed");
        double sum = 0;
        for (double value : fear) {
            sum += value;
        }
        requireSame(measured(Measure.of("fear.employed")), sum / fear.length);
    }

    @Test
    void whatIsNoMeasureIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> measured(Measure.of("feer"))).hasMessageContaining("did you mean fear?");
        assertThatThrownBy(() -> measured(Measure.of("toughness.acting"))).hasMessageContaining("toughness.acting");
        assertThatThrownBy(() -> measured(Measure.of("fear").within("2010-01-01", null)))
                .hasMessageContaining("window holds no week");
        assertThatThrownBy(() -> Measure.of("fear", Summary.TIME_TO)).hasMessageContaining("give the level");
        assertThatThrownBy(() -> measured(Measure.of("disputes", Summary.MEAN))).hasMessageContaining("disputes");
    }
}
