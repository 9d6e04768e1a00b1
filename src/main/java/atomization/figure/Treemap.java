package atomization.figure;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Divides a box among items in proportion to their weights, in boxes that are as square as can be (the squarified treemap
 * of Bruls, Huizing and van Wijk 2000). The same weights give the same boxes; n log n.
 */
final class Treemap {
    private final double[] weights;
    private final Integer[] order;
    private final Box[] boxes;
    private Box free;
    private double left;

    private Treemap(double[] weights, Box whole) {
        this.weights = weights;
        this.boxes = new Box[weights.length];
        this.free = whole;
        this.left = Arrays.stream(weights).sum();
        this.order = new Integer[weights.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, Comparator.comparingDouble(k -> -weights[k]));
    }

    /**
     * The boxes of items.
     *
     * @param weights all above 0
     */
    static Box[] divide(double[] weights, Box whole) {
        Treemap map = new Treemap(weights, whole);
        int from = 0;
        while (from < weights.length) {
            from = map.row(from);
        }
        return map.boxes;
    }

    /** Lays one row of items along the shorter side of what is free; where the next begins. */
    private int row(int from) {
        double side = Math.min(free.width(), free.height());
        double scale = free.width() * free.height() / left;
        int to = from;
        double sum = 0;
        double worst = Double.POSITIVE_INFINITY;
        while (to < order.length) {
            double next = sum + weights[order[to]];
            double ratio = worst(weights[order[from]] * scale, weights[order[to]] * scale, next * scale, side);
            if (ratio > worst) {
                break;
            }
            worst = ratio;
            sum = next;
            to++;
        }
        place(from, to, sum);
        return to;
    }

    private static double worst(double largest, double smallest, double row, double side) {
        double square = side * side;
        return Math.max(square * largest / (row * row), row * row / (square * smallest));
    }

    private void place(int from, int to, double sum) {
        boolean across = free.width() >= free.height();
        double share = Math.min(1, sum / left);
        double depth = share * (across ? free.width() : free.height());
        double offset = 0;
        for (int k = from; k < to; k++) {
            double length = weights[order[k]] / sum * (across ? free.height() : free.width());
            boxes[order[k]] = across
                    ? new Box(free.x(), free.y() + offset, depth, length)
                    : new Box(free.x() + offset, free.y(), length, depth);
            offset += length;
        }
        free = across
                ? new Box(free.x() + depth, free.y(), Math.max(0, free.width() - depth), free.height())
                : new Box(free.x(), free.y() + depth, free.width(), Math.max(0, free.height() - depth));
        left = Math.max(Double.MIN_NORMAL, left - sum);
    }
}
