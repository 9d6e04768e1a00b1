package atomization.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    private static final double[] TIMES = {1990.0, 1990.5, 1991.0, 1991.5, 1992.0};

    private static Measure of(String indicator, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Measure(indicator, from, to, Summary.MEAN, null);
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN, 2.5",
        "SUM, 10",
        "MAXIMUM, 4",
        "MINIMUM, 1",
        "MEDIAN, 2.5",
        "FIRST, 3",
        "LAST, 2",
        "CHANGE, -1",
        "COUNT, 4",
        "PEAK_TIME, 1991.0"
    })
    void aSummaryLeavesOutWhatIsMissing(Summary summary, double expected) {
        assertThat(summary.of(new double[] {3, Double.NaN, 4, 1, 2}, TIMES)).isEqualTo(expected);
    }

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Summary.MEDIAN.of(new double[] {9, 1, 5}, TIMES)).isEqualTo(5);
    }

    @Test
    void thePeakIsTheFirstOfSeveral() {
        assertThat(Summary.PEAK_TIME.of(new double[] {1, 4, 4}, TIMES)).isEqualTo(1990.5);
    }

    @Test
    void withoutValuesThereIsNothingButASumAndACount() {
        for (Summary summary : Summary.values()) {
            double nothing = summary.of(new double[] {Double.NaN}, TIMES);
            boolean counted = summary == Summary.SUM || summary == Summary.COUNT;
            assertThat(nothing).as(summary.name()).isEqualTo(counted ? Double.valueOf(0) : Double.valueOf(Double.NaN));
        }
    }

    @Test
    void aWindowHasBothOfItsEnds() {
        LocalDate first = LocalDate.of(1992, 1, 2);
        LocalDate last = LocalDate.of(1992, 3, 5);
        assertThat(of("fear", first, last).covers(first)).isTrue();
        assertThat(of("fear", first, last).covers(last)).isTrue();
        assertThat(of("fear", first, last).covers(first.minusDays(1))).isFalse();
        assertThat(of("fear", first, last).covers(last.plusDays(1))).isFalse();
        assertThat(of("fear", null, null).covers(LocalDate.MIN)).isTrue();
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("fear", LocalDate.of(1992, 1, 2), LocalDate.of(1992, 1, 1)))
                .withMessage("to (1992-01-01) is before from (1992-01-02)");
    }

    @Test
    void onlyDisputesAreChosenAmong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure("fear", null, null, Summary.MEAN, DisputeSelection.ALL))
                .withMessageContaining("not for fear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fear",
                "fear.acting",
                "present.migrants",
                "closures",
                "survey.crisis",
                "yearly.involved.strike",
                "yearly.fear.employed",
                "dispute.peakShare"
            })
    void whatTablesHoldIsKnown(String indicator) {
        of(indicator, null, null).requireKnown(List.of("migrants"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feer", "fear.kin", "closures.employed", "survey.feer", "dispute.fear", "dispute.outcome"})
    void whatNoTableHoldsIsRefused(String indicator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(indicator, null, null).requireKnown(List.of("migrants")))
                .withMessageStartingWith("there is no indicator " + indicator);
    }

    @Test
    void disputesAreChosenByAllThatIsGiven() {
        DisputeSelection chosen = new DisputeSelection(
                atomization.society.Arena.STRIKE, "Forge", null, atomization.society.Dispute.Outcome.LOST, true);
        assertThat(chosen.has("strike", "Forge", "committee", "lost", "true")).isTrue();
        assertThat(chosen.has("assembly", "Forge", "committee", "lost", "true")).isFalse();
        assertThat(chosen.has("strike", "Mill", "committee", "lost", "true")).isFalse();
        assertThat(chosen.has("strike", "Forge", "committee", "open", "true")).isFalse();
        assertThat(chosen.has("strike", "Forge", "committee", "lost", "false")).isFalse();
        assertThat(DisputeSelection.ALL.has("strike", "Mill", "assembly", "open", "false"))
                .isTrue();
    }
}
