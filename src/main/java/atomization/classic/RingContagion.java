package atomization.classic;

import java.util.ArrayList;
import java.util.List;

/**
 * Complex contagion on rings: Centola and Macy (2007). Whoever stands next to a row of s acting workers sees min(k, s) of
 * them, nobody outside sees more as long as k + 1 workers lie between the row's ends, and each who joins lengthens the
 * row. So the ring fills if min(k, s) is at least the threshold a, and else nobody follows.
 */
final class RingContagion {
    private static final int LARGEST_REACH = 5;
    private static final int LARGEST_THRESHOLD = 7;
    private static final int LARGE_RING = 100;

    private RingContagion() {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int beyond = -1; beyond <= 1; beyond++) {
            int more = beyond;
            String seeds = more < 0 ? "a - 1" : more == 0 ? "a" : "a + 1";
            cases.add(new Case(
                    "Centola and Macy 2007",
                    "centola-macy.yaml, " + seeds + " contiguous seeds, k = 1 to " + LARGEST_REACH
                            + " ties on either side, threshold a = 1 to " + LARGEST_THRESHOLD
                            + ", smallest ring and " + LARGE_RING + " workers",
                    "workers acting in the end, summed over 70 rings",
                    "Centola and Macy (2007), Complex contagions and the weakness of long ties, AJS 113; derived: fills"
                            + " if a <= k and a <= seeds, else nobody follows",
                    laboratory -> hold(laboratory, more)));
        }
        return cases;
    }

    private static Finding hold(Laboratory laboratory, int beyond) {
        long expected = 0;
        long found = 0;
        for (int reach = 1; reach <= LARGEST_REACH; reach++) {
            for (int threshold = 1; threshold <= LARGEST_THRESHOLD; threshold++) {
                int seeds = threshold + beyond;
                int smallest = Math.max(seeds + reach + 1, 2 * reach + 1);
                for (int workers : new int[] {smallest, LARGE_RING}) {
                    expected += threshold <= Math.min(reach, seeds) ? workers : seeds;
                    found += laboratory.acting(laboratory.plan(
                            "centola-macy.yaml",
                            "run.workers=" + workers,
                            "network.workplace.degree=" + 2 * reach,
                            "workers.threshold=" + threshold,
                            "workers.acting.number=" + seeds));
                }
            }
        }
        return Finding.exact(expected, found);
    }
}
