package atomization.network;

import atomization.parallel.Ranges;
import atomization.society.TieLayer;

/**
 * Makes the ties of an outer group too large for one thread and one cache, such as that of all acquaintances.
 *
 * <p>First every member puts the partners of its first attempts into its own row. These choices are then sorted by the
 * part of memory where the partner's row lies, and each part takes them in order of the choosers' ranks; a partner
 * without a place refuses, and of two who chose each other the one with the higher number is to choose again. The few
 * ties that were refused or repeated are tried again one by one at the end. Parts and orders depend on the group alone,
 * so the ties are the same on any number of threads.
 */
final class LargeGroup {
    /** Ranks whose choices are made by one task. */
    private static final int CHUNK = 1 << 15;

    /** Workers (a power of two, as its logarithm) whose rows are filled by one task. */
    private static final int PART_BITS = 14;

    /** A choice is one number: the chooser's rank in the upper half, the number of the chosen in the lower. */
    private static final int CHOOSER_SHIFT = 32;

    private final OuterGroup group;
    private final GroupDraws draws;
    private final UniformRows rows;
    private final int chunks;
    private final int parts;
    private final TieBuffer[] again;

    LargeGroup(OuterGroup group, GroupDraws draws, UniformRows rows) {
        this.group = group;
        this.draws = draws;
        this.rows = rows;
        this.chunks = (group.size() - 1) / CHUNK + 1;
        this.parts = (rows.size() - 1 >>> PART_BITS) + 1;
        this.again = new TieBuffer[chunks + parts];
    }

    /** Makes the ties, and leaves the rows of all members in ascending order. */
    void tie(Ranges ranges) {
        int[][] next = new int[chunks][parts];
        ranges.tasks(chunks, chunk -> choose(chunk, next[chunk]));
        int[] partStart = startOfEach(next);
        long[] choices = new long[partStart[parts]];
        ranges.tasks(chunks, chunk -> sort(chunk, next[chunk], choices));
        ranges.tasks(parts, part -> take(part, choices, partStart[part], partStart[part + 1]));
        for (TieBuffer refused : again) {
            for (int k = 0; k < refused.count(); k++) {
                chooseAgain(refused.end(2 * k), refused.end(2 * k + 1));
            }
        }
        ranges.each(group.size(), (from, to) -> {
            for (int rank = from; rank < to; rank++) {
                rows.sort(group.member(rank));
            }
        });
    }

    /** Fills the rows of a chunk of ranks with those whom they choose, and counts them by part. */
    private void choose(int chunk, int[] counts) {
        TieBuffer repeated = new TieBuffer();
        again[chunk] = repeated;
        int to = Math.min(group.size(), (chunk + 1) * CHUNK);
        for (int rank = chunk * CHUNK; rank < to; rank++) {
            int worker = group.member(rank);
            int ties = Math.min(draws.initiations(worker), rows.capacity());
            for (int tie = 0; tie < ties; tie++) {
                int partner = partner(rank, worker, tie, 0);
                if (partner >= 0 && rows.append(worker, partner)) {
                    counts[partner >>> PART_BITS]++;
                } else {
                    repeated.add(rank, tie);
                }
            }
        }
    }

    /** Turns the counts of choices into their places, part by part and chunk by chunk; the first place of each part. */
    private int[] startOfEach(int[][] counts) {
        int[] partStart = new int[parts + 1];
        int total = 0;
        for (int part = 0; part < parts; part++) {
            partStart[part] = total;
            for (int chunk = 0; chunk < chunks; chunk++) {
                int count = counts[chunk][part];
                counts[chunk][part] = total;
                total += count;
            }
        }
        partStart[parts] = total;
        return partStart;
    }

    private void sort(int chunk, int[] next, long[] choices) {
        int to = Math.min(group.size(), (chunk + 1) * CHUNK);
        for (int rank = chunk * CHUNK; rank < to; rank++) {
            int worker = group.member(rank);
            for (int position = 0; position < rows.capacity(); position++) {
                int partner = rows.alter(worker, position);
                if (partner == TieLayer.NONE) {
                    break;
                }
                choices[next[partner >>> PART_BITS]++] = (long) rank << CHOOSER_SHIFT | partner;
            }
        }
    }

    /** Puts the choosers into the rows of those whom they chose. */
    private void take(int part, long[] choices, int from, int to) {
        TieBuffer refused = new TieBuffer();
        again[chunks + part] = refused;
        for (int k = from; k < to; k++) {
            int rank = (int) (choices[k] >>> CHOOSER_SHIFT);
            int chooser = group.member(rank);
            int chosen = (int) choices[k];
            if (rows.append(chosen, chooser)) {
                continue;
            }
            boolean isMutual = rows.contains(chosen, chooser);
            if (!isMutual || chooser > chosen) {
                refused.add(rank, tieTo(rank, chooser, chosen));
            }
        }
    }

    /** The number of the tie that went to {@code chosen} at the first attempt. */
    private int tieTo(int rank, int chooser, int chosen) {
        int tie = 0;
        while (partner(rank, chooser, tie, 0) != chosen) {
            tie++;
        }
        return tie;
    }

    private void chooseAgain(int rank, int tie) {
        int worker = group.member(rank);
        int first = partner(rank, worker, tie, 0);
        if (first >= 0 && !rows.contains(first, worker)) {
            rows.remove(worker, first);
        }
        for (int attempt = 1; attempt < GroupDraws.ATTEMPTS; attempt++) {
            int partner = partner(rank, worker, tie, attempt);
            if (partner >= 0 && rows.connect(worker, partner)) {
                return;
            }
        }
    }

    /** The number of the worker tried, or -1. */
    private int partner(int rank, int worker, int tie, int attempt) {
        int inner = group.inner(rank);
        int partner = draws.partner(worker, tie, attempt, rank, group.from(inner), group.from(inner + 1), group.size());
        return partner < 0 ? -1 : group.member(partner);
    }
}
