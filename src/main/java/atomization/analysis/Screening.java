package atomization.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elementary effects of all factors on one measure, by trajectory.
 *
 * @param effects by factor, by trajectory that is whole, one effect a replicate
 * @param lost trajectories of which a point is lost; nothing of them enters
 */
public record Screening(List<double[][]> effects, int lost) {
    /** Keeps a copy of the list. */
    public Screening {
        effects = List.copyOf(effects);
    }

    /**
     * The effects in the runs of a design of trajectories.
     *
     * @param moved by point, the factor that moved from the point before to it; -1 at the begin of a trajectory
     * @param steps by point, the share of its range by which it moved, with a sign
     * @param values by point, one value a replicate; null if the point is lost, and its whole trajectory with it
     */
    public static Screening of(int factors, int[] moved, double[] steps, double[] @Nullable [] values) {
        int size = factors + 1;
        int count = moved.length / size;
        List<List<double[]>> byFactor = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            byFactor.add(new ArrayList<>());
        }
        int lost = 0;
        for (int trajectory = 0; trajectory < count; trajectory++) {
            if (!isWhole(values, trajectory * size, size)) {
                lost++;
                continue;
            }
            for (int point = trajectory * size + 1; point < (trajectory + 1) * size; point++) {
                double[] before = java.util.Objects.requireNonNull(values[point - 1]);
                double[] after = java.util.Objects.requireNonNull(values[point]);
                double[] effect = new double[after.length];
                for (int replicate = 0; replicate < effect.length; replicate++) {
                    effect[replicate] = (after[replicate] - before[replicate]) / steps[point];
                }
                byFactor.get(moved[point]).add(effect);
            }
        }
        return new Screening(
                byFactor.stream().map(list -> list.toArray(new double[0][])).toList(), lost);
    }

    private static boolean isWhole(double[] @Nullable [] values, int from, int size) {
        for (int point = from; point < from + size; point++) {
            if (values[point] == null) {
                return false;
            }
        }
        return true;
    }

    /** How many trajectories are whole. */
    public int trajectories() {
        return effects.isEmpty() ? 0 : effects.get(0).length;
    }

    /** The indices of all factors. */
    public List<MorrisIndex> indices() {
        return indices(trajectories());
    }

    /** The indices of all factors from the first trajectories alone: how they settle as trajectories are added. */
    public List<MorrisIndex> indices(int first) {
        return effects.stream()
                .map(all -> MorrisIndex.of(java.util.Arrays.copyOf(all, Math.min(first, all.length))))
                .toList();
    }
}
