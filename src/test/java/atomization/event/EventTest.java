package atomization.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 3);
    private static final LocalDate END = LocalDate.of(2000, 3, 1);

    @Test
    void anEventHappensOnceUnlessRepeated() {
        assertThat(new Event(FIRST, null, null, new PriceShock(0.1)).dates(END)).containsExactly(FIRST);
    }

    @Test
    void aRepeatedEventHappensUntilItsLastDateAndNotBeyondTheRun() {
        LocalDate third = FIRST.plusWeeks(4);
        assertThat(new Event(FIRST, 2, third, new PriceShock(0.1)).dates(END))
                .containsExactly(FIRST, FIRST.plusWeeks(2), third);
        assertThat(new Event(FIRST, 4, null, new PriceShock(0.1)).dates(END))
                .containsExactly(FIRST, FIRST.plusWeeks(4), FIRST.plusWeeks(8));
    }

    @Test
    void anEndOfRepetitionNeedsRepetition() {
        assertThatThrownBy(() -> new Event(FIRST, null, END, new PriceShock(0.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every");
        assertThatThrownBy(() -> new Event(END, 2, FIRST, new PriceShock(0.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before");
    }
}
