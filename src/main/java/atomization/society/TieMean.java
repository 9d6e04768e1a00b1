package atomization.society;

/** The mean of a column over the ties of a worker, all layers together, each live tie counting the same. */
public final class TieMean {
    private final TieLayers ties;
    private final FixedColumn column;
    private final boolean anyComplete;
    private final double total;
    private final int present;

    /** Prepares the mean of {@code column} as it stands now; later changes of the column are seen as well. */
    public TieMean(Society society, FixedColumn column) {
        this.ties = society.ties;
        this.column = column;
        this.anyComplete = ties.anyComplete();
        if (anyComplete) {
            this.total = society.ranges()
                    .sums(column.size(), 1, (from, to, sums) -> {
                        for (int i = from; i < to; i++) {
                            if (society.workers.present.get(i)) {
                                sums[0] += column.get(i);
                            }
                        }
                    })[0];
            this.present = society.workers.present.count();
        } else {
            this.total = 0;
            this.present = 0;
        }
    }

    /** The mean over the ties of worker {@code i}, or {@code without} if it has none. */
    public double of(int i, double without) {
        long steps = 0;
        int count = 0;
        for (TieRows rows : ties.rows()) {
            int[] alters = rows.alters;
            int limit = rows.limit(i);
            for (int slot = rows.first(i); slot < limit; slot++) {
                int j = alters[slot];
                int tied = ~(j >> 31);
                steps += column.raw(Math.max(j, 0)) & tied;
                count -= tied;
            }
        }
        double sum = steps * column.step();
        if (anyComplete) {
            for (int k = 0; k < Layer.COUNT; k++) {
                if (ties.layer(k).isComplete()) {
                    sum += total - column.get(i);
                    count += present - 1;
                }
            }
        }
        return count == 0 ? without : sum / count;
    }
}
