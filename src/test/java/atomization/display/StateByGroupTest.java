package atomization.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateByGroupTest {
    @Test
    void aShareIsAveragedOverTheMembers() {
        StateByGroup tally = new StateByGroup(2, 0);
        tally.add(0, 0.2);
        tally.add(0, 0.6);
        assertThat(tally.value(0)).isEqualTo(0.4);
        assertThat(tally.value(1)).isNaN();
        assertThat(tally.members(0)).isEqualTo(2);
    }

    @Test
    void ofCategoriesTheMostFrequentCountsAndNotTheirMean() {
        StateByGroup tally = new StateByGroup(1, 3);
        tally.add(0, 0);
        tally.add(0, 2);
        tally.add(0, 2);
        tally.add(0, 0);
        assertThat(tally.value(0)).isZero();
        tally.add(0, 2);
        assertThat(tally.value(0)).isEqualTo(2);
    }
}
