package atomization.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatingTest {
    private final NetworkLayout layout = NetworkLayout.of(new int[] {0, 0}, new int[] {3, 3}, 6, 6);
    private final Seating seating = new Seating(layout, 6);

    @Test
    void whoStaysKeepsItsPlaceWhateverOthersDo() {
        seating.seat(new int[] {0, 0, 0, 1, 1, 1});
        float[] before = seating.x();
        seating.seat(new int[] {-2, 0, 1, 1, -1, 0});
        float[] after = seating.x();
        assertThat(after[1]).isEqualTo(before[1]);
        assertThat(after[3]).isEqualTo(before[3]);
        assertThat(after[0]).isNotEqualTo(before[0]);
    }

    @Test
    void whoComesTakesTheFirstPlaceThatIsFree() {
        seating.seat(new int[] {0, 0, 0, 1, 1, 1});
        seating.seat(new int[] {-2, 0, 0, 0, 1, 1});
        assertThat(seating.x()[3]).isEqualTo((float) layout.x(0, 0));
        assertThat(seating.y()[3]).isEqualTo((float) layout.y(0, 0));
    }

    @Test
    void noTwoShareAPlaceAsLongAsThereIsRoom() {
        seating.seat(new int[] {0, 0, 0, -1, -1, -2});
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(seating.x()[i] == seating.x()[j] && seating.y()[i] == seating.y()[j])
                        .isFalse();
            }
        }
    }

    @Test
    void whoIsNowhereHasNoPlaceUntilItComes() {
        seating.seat(new int[] {NetworkLayout.NOWHERE, 0, 0, 1, 1, 1});
        assertThat(seating.x()[0]).isNaN();
        seating.seat(new int[] {0, 0, 0, 1, 1, 1});
        assertThat(seating.x()[0]).isEqualTo((float) layout.x(0, 2));
    }
}
