package atomization.network;

import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.society.Roster;
import atomization.society.TieLayer;

/** Places, random numbers and measures of networks that several tests share. */
final class Example {
    static final Stream DRAWS = Stream.of(20240607, "network test", 0);

    private Example() {}

    /** Everybody in one group. */
    static Places together(int size) {
        return new Places(size, Roster.of(size, 1, i -> 0), new int[] {0}, 1);
    }

    /** Inner groups of consecutive workers, of the given size, so many to an outer group; the last takes the rest. */
    static Places nested(int size, int innerSize, int innerInOuter) {
        int groups = size / innerSize;
        int[] outer = new int[groups];
        for (int group = 0; group < groups; group++) {
            outer[group] = group / innerInOuter;
        }
        Roster roster = Roster.of(size, groups, i -> Math.min(groups - 1, i / innerSize));
        return new Places(size, roster, outer, outer[groups - 1] + 1);
    }

    /** As {@link #together}, but without every third worker. */
    static Places someAbsent(int size) {
        return new Places(size, Roster.of(size, 1, i -> i % 3 == 0 ? -1 : 0), new int[] {0}, 1);
    }

    static TieLayer generate(TieGenerator generator, Places places) {
        return generate(generator, places, 2);
    }

    /** Edge lists name workers who are present in all of these places. */
    static TieLayer generate(TieGenerator generator, Places places, int threads) {
        try (Ranges ranges = new Ranges(threads)) {
            return generator.generate(places, DRAWS, ranges, file -> Edges.of(1, 2, 2, 4, 5, 1));
        }
    }

    static long ties(TieLayer layer) {
        long ends = 0;
        for (int i = 0; i < layer.size(); i++) {
            ends += layer.degree(i);
        }
        return ends / 2;
    }

    static double meanDegree(TieLayer layer) {
        return 2.0 * ties(layer) / layer.size();
    }

    /** The mean, over workers with two ties or more, of the share of pairs of their alters that are tied. */
    static double clustering(TieLayer layer) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < layer.size(); i++) {
            int degree = layer.degree(i);
            if (degree < 2) {
                continue;
            }
            int closed = 0;
            for (int a = layer.first(i); a < layer.first(i) + degree; a++) {
                for (int b = layer.first(i); b < a; b++) {
                    closed += layer.slotOf(layer.alter(a), layer.alter(b)) >= 0 ? 1 : 0;
                }
            }
            sum += 2.0 * closed / degree / (degree - 1);
            count++;
        }
        return sum / count;
    }

    /** All alters, row by row, to compare layers. */
    static int[][] rows(TieLayer layer) {
        int[][] rows = new int[layer.size()][];
        for (int i = 0; i < layer.size(); i++) {
            rows[i] = new int[layer.limit(i) - layer.first(i)];
            for (int k = 0; k < rows[i].length; k++) {
                rows[i][k] = layer.alter(layer.first(i) + k);
            }
        }
        return rows;
    }
}
