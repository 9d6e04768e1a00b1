package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.parallel.Ranges;
import atomization.society.Arena;
import atomization.society.Flow;
import atomization.society.Society;
import org.junit.jupiter.api.Test;

/** What a mechanism that is switched off during a run leaves behind. */
class SwitchingOffTest {
    private static final String OFF =
            "events=[{at: 1985-01-24, set: {values: {mechanisms.exchange: \"off\", mechanisms.economy: \"off\"}}}]";

    @Test
    void giftsAndOccasionsAreOverWhenExchangeAndEconomyAreSwitchedOff() {
        try (Ranges ranges = new Ranges(1)) {
            SmallSociety small = new SmallSociety(ranges, OFF, "mechanisms.economy.occasion=1");
            AtomizationModel model = new AtomizationModel(small.plan, 7, ranges);
            Society society = small.society;
            model.start(society);
            for (int week = 0; week < 3; week++) {
                model.step();
            }
            assertThat(society.workers.helped.any()).isTrue();
            assertThat(society.workers.gift(Arena.STRIKE).any()
                            || society.workers.gift(Arena.ASSEMBLY).any())
                    .isTrue();
            assertThat(society.enterprises.occasion.any()).isTrue();
            model.step();
            assertThat(society.week()).isEqualTo(3);
            assertThat(society.workers.helped.any()).isFalse();
            for (Arena arena : Arena.all()) {
                assertThat(society.workers.gift(arena).any()).isFalse();
            }
            assertThat(society.enterprises.occasion.any()).isFalse();
            assertThat(society.flows.get(Flow.GIFTS)).isZero();
        }
    }
}
