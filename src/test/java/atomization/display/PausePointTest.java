package atomization.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PausePointTest {
    private final PausePoint point = new PausePoint();

    @Test
    void aRunForWhichNothingWasAskedGoesOn() {
        assertThat(point.isReached(1_000_000, true)).isFalse();
    }

    @Test
    void aWeekIsReachedOnce() {
        point.atWeek(10);
        assertThat(point.isReached(9, true)).isFalse();
        assertThat(point.isReached(10, false)).isTrue();
        assertThat(point.isReached(11, false)).isFalse();
    }

    @Test
    void theNextDisputeEndsTheWaitForAWeekToo() {
        point.atWeek(10);
        point.atDispute();
        assertThat(point.isReached(3, false)).isFalse();
        assertThat(point.isReached(4, true)).isTrue();
        assertThat(point.isReached(5, true)).isFalse();
        assertThat(point.isReached(12, false)).isFalse();
    }
}
