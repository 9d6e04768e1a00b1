package atomization.society;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColumnTest {
    @Test
    void aFixedColumnHoldsItsBoundsExactlyAndTheRestWithinHalfAStep() {
        FixedColumn column = new FixedColumn(1, 4);
        for (double value = 0; value <= 4; value += 0.000_37) {
            column.set(0, value);
            assertThat(column.get(0)).isCloseTo(value, Offset.offset(2.0 / 65535 + 1e-12));
            assertThat(column.stored(value)).isEqualTo(column.get(0));
        }
        column.set(0, 4);
        assertThat(column.get(0)).isEqualTo(4.0);
        FixedColumn unit = FixedColumn.unit(1);
        unit.set(0, 1);
        assertThat(unit.get(0)).isEqualTo(1.0);
    }

    @Test
    void valuesOutOfBoundsAreClamped() {
        FixedColumn fixed = FixedColumn.unit(1);
        FloatColumn floats = new FloatColumn(1);
        fixed.set(0, 1.5);
        floats.set(0, 1.5);
        assertThat(fixed.get(0)).isEqualTo(1.0);
        assertThat(floats.get(0)).isEqualTo(1.0);
        fixed.set(0, -1);
        floats.set(0, -1);
        assertThat(fixed.get(0)).isZero();
        assertThat(floats.get(0)).isZero();
    }

    @Test
    void relaxationStopsWithinHalfAStepOverTheRate() {
        FixedColumn column = FixedColumn.unit(1);
        for (int week = 0; week < 10_000; week++) {
            column.relax(0, 0.7, 0.02);
        }
        assertThat(column.get(0)).isCloseTo(0.7, Offset.offset(0.5 / 65535 / 0.02 + 1e-9));
    }

    @Test
    void bitsAreSetClearedCountedAndFound() {
        BitColumn bits = new BitColumn(200);
        bits.mark(3);
        bits.mark(64);
        bits.set(199, true);
        assertThat(bits.count()).isEqualTo(3);
        assertThat(bits.next(0)).isEqualTo(3);
        assertThat(bits.next(4)).isEqualTo(64);
        assertThat(bits.next(65)).isEqualTo(199);
        bits.unmark(199);
        assertThat(bits.next(65)).isEqualTo(-1);
        assertThat(bits.get(64)).isTrue();
        bits.clear();
        assertThat(bits.any()).isFalse();
    }

    @Test
    void weeksAreRememberedForAsLongAsAsked() {
        WeekColumn weeks = new WeekColumn(2);
        weeks.set(0, 10);
        assertThat(weeks.within(0, 52, 61)).isTrue();
        assertThat(weeks.within(0, 52, 62)).isFalse();
        assertThat(weeks.within(1, 52, 10)).isFalse();
    }
}
