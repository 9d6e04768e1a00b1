package atomization.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {
    /** Three enterprises of 4, 2 and 1 workshops. */
    private static final int[] ENTERPRISE = {0, 0, 0, 0, 1, 1, 2};

    private static final int[] MEMBERS = {30, 30, 30, 30, 25, 25, 20};
    private static final NetworkLayout LAYOUT = NetworkLayout.of(ENTERPRISE, MEMBERS, 40, 40);

    @Test
    void workshopsLieInsideTheirEnterprise() {
        for (int k = 0; k < LAYOUT.innerGroups(); k++) {
            Box workshop = LAYOUT.inner(k);
            Box enterprise = LAYOUT.outer(LAYOUT.outerOf(k));
            assertThat(enterprise.contains(workshop.x(), workshop.y())).isTrue();
            assertThat(enterprise.contains(workshop.x() + workshop.width(), workshop.y() + workshop.height()))
                    .isTrue();
        }
    }

    @Test
    void noTwoBoxesOverlap() {
        for (int k = 0; k < LAYOUT.innerGroups(); k++) {
            for (int j = 0; j < k; j++) {
                assertThat(overlap(LAYOUT.inner(k), LAYOUT.inner(j)))
                        .as("%s and %s", j, k)
                        .isFalse();
            }
        }
        for (int k = 0; k < LAYOUT.outerGroups(); k++) {
            for (int j = 0; j < k; j++) {
                assertThat(overlap(LAYOUT.outer(k), LAYOUT.outer(j))).isFalse();
            }
            assertThat(overlap(LAYOUT.outer(k), LAYOUT.aside(NetworkLayout.OUTSIDE)))
                    .isFalse();
            assertThat(overlap(LAYOUT.outer(k), LAYOUT.aside(NetworkLayout.WITHOUT_WORK)))
                    .isFalse();
        }
    }

    @Test
    void everyPlaceLiesInItsGroup() {
        for (int k = 0; k < LAYOUT.innerGroups(); k++) {
            for (int place = 0; place < 2 * MEMBERS[k]; place++) {
                assertThat(LAYOUT.inner(k).contains(LAYOUT.x(k, place), LAYOUT.y(k, place)))
                        .isTrue();
            }
        }
        for (int group : new int[] {NetworkLayout.OUTSIDE, NetworkLayout.WITHOUT_WORK}) {
            assertThat(LAYOUT.aside(group).contains(LAYOUT.x(group, 50), LAYOUT.y(group, 50)))
                    .isTrue();
        }
    }

    @Test
    void placesOfAGroupLieApart() {
        double least = Double.POSITIVE_INFINITY;
        for (int one = 0; one < 30; one++) {
            for (int other = 0; other < one; other++) {
                least = Math.min(
                        least,
                        Math.hypot(LAYOUT.x(0, one) - LAYOUT.x(0, other), LAYOUT.y(0, one) - LAYOUT.y(0, other)));
            }
        }
        assertThat(least).isGreaterThan(0.5 * LAYOUT.spacing());
    }

    @Test
    void anEnterpriseHasAsMuchRoomAsItsMembersNeed() {
        double large = LAYOUT.outer(0).width() * LAYOUT.outer(0).height();
        double small = LAYOUT.outer(2).width() * LAYOUT.outer(2).height();
        assertThat(large / small).isBetween(3.0, 8.0);
    }

    @Test
    void theSameGroupsAreLaidOutTheSameWay() {
        NetworkLayout again = NetworkLayout.of(ENTERPRISE.clone(), MEMBERS.clone(), 40, 40);
        for (int k = 0; k < LAYOUT.innerGroups(); k++) {
            assertThat(again.inner(k)).isEqualTo(LAYOUT.inner(k));
        }
    }

    @Test
    void aLayoutCanBeMadeFromTheGroupsOfEachWorker() {
        NetworkLayout layout =
                NetworkLayout.ofWorkers(new int[] {0, 1, 1, -2, 2, -1}, new int[] {0, 0, 0, -1, 1, -1}, true);
        assertThat(layout.outerGroups()).isEqualTo(2);
        assertThat(layout.outerOf(1)).isZero();
        assertThat(layout.outerOf(2)).isEqualTo(1);
        assertThat(layout.hasPlace(-2)).isTrue();
        assertThat(layout.hasPlace(NetworkLayout.NOWHERE)).isFalse();
        assertThat(layout.outerAt(layout.outer(1).centreX(), layout.outer(1).centreY()))
                .isEqualTo(1);
        assertThat(layout.outerAt(-5, -5)).isEqualTo(-1);
    }

    @Test
    void aCountryIsLaidOutInMoments() {
        int[] enterprise = new int[400_000];
        int[] members = new int[enterprise.length];
        Arrays.setAll(enterprise, k -> k / 28);
        Arrays.fill(members, 25);
        long begun = System.nanoTime();
        NetworkLayout layout = NetworkLayout.of(enterprise, members);
        assertThat(layout.innerGroups()).isEqualTo(400_000);
        assertThat((System.nanoTime() - begun) / 1e9)
                .as("seconds for ten million workers")
                .isLessThan(20);
    }

    @Test
    void groupsWithoutNumbersAreRefused() {
        assertThatThrownBy(() -> NetworkLayout.of(new int[3], new int[2])).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean overlap(Box one, Box other) {
        double slack = 1e-9;
        return one.x() + one.width() > other.x() + slack
                && other.x() + other.width() > one.x() + slack
                && one.y() + one.height() > other.y() + slack
                && other.y() + other.height() > one.y() + slack;
    }
}
