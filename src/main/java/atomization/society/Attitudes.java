package atomization.society;

/**
 * What others see of a worker's delegation and commercial orientation, each in 16 bits: a copy of the moment, so that
 * both can be changed while their means over ties are asked for. The two stand in one word, for one read a tie.
 */
public final class Attitudes {
    private static final int STEPS = 65535;

    private final Society society;
    private final int[] packed;
    private long delegationTotal;
    private long commercialTotal;
    private int present;

    /** @param words memory to work in, one word a worker after a first one, used by nobody else while workers learn */
    Attitudes(Society society, int[] words) {
        this.society = society;
        this.packed = words;
    }

    /** The means over the ties of one worker; to be used again from worker to worker. */
    public static final class Means {
        private double delegation;
        private double commercial;
        private boolean any;

        /** Mean delegation of ties, 0 without ties. */
        public double delegation() {
            return delegation;
        }

        /** Mean commercial orientation of ties, or {@code without} if there is no tie. */
        public double commercial(double without) {
            return any ? commercial : without;
        }
    }

    /** Copies the attitudes of this moment. */
    public void take() {
        Workers workers = society.workers;
        packed[0] = 0;
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                packed[i + 1] = workers.delegation.raw(i) << 16 | workers.commercial.raw(i);
            }
        });
        if (society.ties.anyComplete()) {
            count();
        }
    }

    private void count() {
        delegationTotal = 0;
        commercialTotal = 0;
        present = society.workers.present.count();
        BitColumn here = society.workers.present;
        for (int i = here.next(0); i >= 0; i = here.next(i + 1)) {
            delegationTotal += packed[i + 1] >>> 16;
            commercialTotal += packed[i + 1] & STEPS;
        }
    }

    /** Works out the means over the ties of worker {@code i}, all layers together, each live tie counting the same. */
    public void means(int i, Means means) {
        long both = 0;
        long commercial = 0;
        int count = 0;
        for (TieRows rows : society.ties.rows()) {
            int[] alters = rows.alters;
            int first = rows.first(i);
            int limit = rows.limit(i);
            int empty = 0;
            for (int slot = first; slot < limit; slot++) {
                int j = alters[slot];
                // An empty slot, -1, reads the first word, which adds nothing.
                int word = packed[j + 1];
                both += Integer.toUnsignedLong(word);
                commercial += word & STEPS;
                empty -= j >> 31;
            }
            count += limit - first - empty;
        }
        long delegation = both - commercial >> 16;
        if (society.ties.anyComplete()) {
            for (int k = 0; k < Layer.COUNT; k++) {
                if (society.ties.layer(k).isComplete()) {
                    delegation += delegationTotal - (packed[i + 1] >>> 16);
                    commercial += commercialTotal - (packed[i + 1] & STEPS);
                    count += present - 1;
                }
            }
        }
        means.any = count > 0;
        means.delegation = count == 0 ? 0 : delegation / (count * (double) STEPS);
        means.commercial = count == 0 ? 0 : commercial / (count * (double) STEPS);
    }
}
