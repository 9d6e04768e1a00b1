package atomization.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Society;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ObservationTest {
    /** Keeps everything. */
    private static final class Kept implements ObservationSink {
        private final Map<Integer, double[]> weeks = new LinkedHashMap<>();
        private final Map<Integer, double[]> years = new LinkedHashMap<>();
        private final List<Integer> surveys = new ArrayList<>();
        private final List<DisputeRow> disputes = new ArrayList<>();
        private final List<Object> summary = new ArrayList<>();

        @Override
        public void week(int week, LocalDate date, double[] row) {
            weeks.put(week, row.clone());
        }

        @Override
        public void survey(int week, LocalDate date, double[] row) {
            surveys.add(week);
        }

        @Override
        public void dispute(DisputeRow row) {
            disputes.add(row);
        }

        @Override
        public void year(int year, double[] row) {
            years.put(year, row.clone());
        }

        @Override
        public void summary(RunSummary told) {
            summary.addAll(told.cells());
        }
    }

    /** Ten employed; four strike together in weeks 1 and 2 of three that lie around a new year, one alone, one later. */
    private static Kept observed() {
        Society society = TinySociety.of(10, 1, LocalDate.of(1990, 12, 20));
        for (int i = 0; i < 10; i++) {
            society.join(i, i < 8 ? 0 : 1);
        }
        Kept kept = new Kept();
        Observation observation = new Observation(new Observer(society, new ObservationSettings(2, 2)), kept);
        observation.week();
        society.beginWeek(1);
        Dispute dispute = TinySociety.dispute(society, Arena.STRIKE, 0);
        for (int i = 0; i < 4; i++) {
            society.act(i, Arena.STRIKE);
        }
        dispute.countWeek(4);
        society.act(9, Arena.STRIKE);
        society.flows.add(Flow.VICTIMIZATIONS, 1);
        observation.week();
        society.beginWeek(2);
        society.stop(9, Arena.STRIKE);
        society.act(4, Arena.STRIKE);
        dispute.countWeek(5);
        society.flows.add(Flow.VICTIMIZATIONS, 2);
        observation.week();
        society.disputes.end(dispute, 2, Dispute.Outcome.CONCEDED);
        TinySociety.dispute(society, Arena.ASSEMBLY, 0);
        observation.finish();
        return kept;
    }

    private static double of(Kept kept, int year, String column) {
        List<Column> columns =
                new YearTotals(new Observer(TinySociety.of(1, 1), ObservationSettings.STANDARD).columns()).columns();
        return kept.years.getOrDefault(year, new double[0])[RunningTotals.indexOf(columns, column)];
    }

    @Test
    void weeksAreCountedToTheYearInWhichTheyBegin() {
        Kept kept = observed();

        assertThat(kept.weeks).containsOnlyKeys(0, 1, 2);
        assertThat(kept.years).containsOnlyKeys(1990, 1991);
        assertThat(of(kept, 1990, "weeks")).isEqualTo(2);
        assertThat(of(kept, 1991, "weeks")).isEqualTo(1);
        assertThat(kept.surveys).containsExactly(0, 2);
    }

    @Test
    void aYearHoldsParticipantsDaysDisputesSumsOfFlowsAndMeansOfStates() {
        Kept kept = observed();

        assertThat(of(kept, 1990, "involved.strike")).isCloseTo(40, within(1e-9));
        assertThat(of(kept, 1991, "involved.strike")).isCloseTo(10, within(1e-9));
        assertThat(of(kept, 1990, "involved.assembly")).isZero();
        assertThat(of(kept, 1990, "daysLost")).isCloseTo(5 * 5 * 1000.0 / 10, within(1e-9));
        assertThat(of(kept, 1990, "daysLostInDisputes")).isCloseTo(5 * 4 * 1000.0 / 10, within(1e-9));
        assertThat(of(kept, 1991, "daysLost")).isCloseTo(5 * 5 * 1000.0 / 10, within(1e-9));
        assertThat(of(kept, 1990, "disputesOpened.strike")).isEqualTo(1);
        assertThat(of(kept, 1991, "disputesOpened.strike")).isZero();
        assertThat(of(kept, 1990, "victimizations")).isEqualTo(1);
        assertThat(of(kept, 1991, "victimizations")).isEqualTo(2);
        assertThat(of(kept, 1990, "actingStrike")).isCloseTo(0.25, within(1e-12));
        assertThat(of(kept, 1990, "largestComponent")).isEqualTo(0.1);
    }

    @Test
    void theEndOfADisputeIsCountedToItsYearByOutcome() {
        Society society = TinySociety.of(10, 1, LocalDate.of(1990, 12, 20));
        Kept kept = new Kept();
        Observation observation = new Observation(new Observer(society, ObservationSettings.STANDARD), kept);
        Dispute dispute = TinySociety.dispute(society, Arena.ASSEMBLY, 0);
        observation.week();
        society.beginWeek(1);
        society.disputes.end(dispute, 1, Dispute.Outcome.LOST);
        observation.week();
        observation.finish();

        assertThat(of(kept, 1990, "disputesOpened.assembly")).isEqualTo(1);
        assertThat(of(kept, 1990, "disputesEnded.assembly.lost")).isEqualTo(1);
        assertThat(of(kept, 1990, "disputesEnded.assembly.conceded")).isZero();
        assertThat(of(kept, 1990, "disputesEnded.strike.lost")).isZero();
    }

    @Test
    void disputesAreRecordedOnceWithTheirOutcomeOrAsOpen() {
        assertThat(observed().disputes)
                .containsExactly(
                        new DisputeRow(
                                0,
                                "strike",
                                0,
                                "Red Forge",
                                1,
                                LocalDate.of(1990, 12, 27),
                                1,
                                8,
                                5,
                                5,
                                9,
                                "committee",
                                "conceded",
                                0,
                                false,
                                0,
                                Double.NaN),
                        new DisputeRow(
                                1,
                                "assembly",
                                0,
                                "district 0",
                                2,
                                LocalDate.of(1991, 1, 3),
                                1,
                                10,
                                0,
                                0,
                                0,
                                "committee",
                                "open",
                                0,
                                false,
                                0,
                                Double.NaN));
    }

    @Test
    void theSummaryHoldsFinalValuesPeaksWithDatesMeansAndTotals() {
        Kept kept = observed();
        Society society = TinySociety.of(1, 1);
        List<String> columns = new RunSummary(
                        new Observer(society, ObservationSettings.STANDARD).columns(), society.calendar())
                .columns().stream().map(Column::name).toList();
        Map<String, Object> summary = new LinkedHashMap<>();
        for (int k = 0; k < columns.size(); k++) {
            summary.put(columns.get(k), kept.summary.get(k));
        }

        assertThat(columns).hasSameSizeAs(kept.summary).doesNotHaveDuplicates();
        assertThat(summary)
                .containsEntry("weeks", 3)
                .containsEntry("lastWeek", 2)
                .containsEntry("lastDate", LocalDate.of(1991, 1, 3))
                .containsEntry("finalStrikers", 5.0)
                .containsEntry("finalActing", 0.5)
                .containsEntry("peakActingStrike", 0.5)
                .containsEntry("peakActingStrikeDate", LocalDate.of(1990, 12, 27))
                .containsEntry("peakDiscontent", 0.0)
                .containsEntry("peakDiscontentDate", LocalDate.of(1990, 12, 20))
                .containsEntry("meanStrikers", 10.0 / 3)
                .containsEntry("totalNewStrikers", 5.0)
                .containsEntry("involved.strike", 50.0);
    }
}
