package atomization.population;

import atomization.random.Stream;

/** Gives every worker a place in a block of houses. */
final class Homes {
    private final SocietySettings settings;
    private final int workers;

    Homes(SocietySettings settings, int workers) {
        this.settings = settings;
        this.workers = workers;
    }

    /**
     * The block of each worker: workers in company housing fill blocks in the order of their enterprises, the others
     * fill what remains at random.
     *
     * @param employed workers 0 to {@code employed - 1} have an enterprise, and may live in its houses
     */
    int[] assign(int employed, Stream draws) {
        int[] block = new int[workers];
        int[] others = new int[workers];
        int count = 0;
        int place = 0;
        for (int i = 0; i < workers; i++) {
            if (i < employed && draws.uniform(i, 0) < settings.companyHousing()) {
                block[i] = place++ / settings.blockSize();
            } else {
                others[count++] = i;
            }
        }
        for (int rank = count - 1; rank >= 0; rank--) {
            int chosen = draws.below(rank + 1, rank, 1);
            int i = others[chosen];
            others[chosen] = others[rank];
            block[i] = place++ / settings.blockSize();
        }
        return block;
    }
}
