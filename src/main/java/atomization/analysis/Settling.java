package atomization.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How settled indices are: by how much the one that moved most did so when the last trajectories or rows were added.
 *
 * @param before how many there were before
 * @param after how many there were in the end
 * @param factor whose index moved most
 * @param move by how much, without its sign
 * @param largest the largest index in the end
 */
public record Settling(int before, int after, String factor, double move, double largest) {
    /**
     * The settling of the indices of a measure.
     *
     * @param used how many trajectories or rows there were at each step
     * @param courses by factor its index at each step; factors without a number at the last two steps do not count
     * @return nothing if there are fewer than two steps, or no numbers
     */
    public static Optional<Settling> of(List<Integer> used, Map<String, double[]> courses) {
        int last = used.size() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        String factor = "";
        double move = Double.NaN;
        double largest = Double.NaN;
        for (Map.Entry<String, double[]> course : courses.entrySet()) {
            double end = course.getValue()[last];
            double moved = Math.abs(end - course.getValue()[last - 1]);
            if (Double.isNaN(moved)) {
                continue;
            }
            largest = Double.isNaN(largest) ? end : Math.max(largest, end);
            if (!(moved <= move)) {
                move = moved;
                factor = course.getKey();
            }
        }
        return Double.isNaN(move)
                ? Optional.empty()
                : Optional.of(new Settling(used.get(last - 1), used.get(last), factor, move, largest));
    }

    /** The move as a share of the largest index; NaN if that is 0. */
    public double share() {
        return largest > 0 ? move / largest : Double.NaN;
    }
}
