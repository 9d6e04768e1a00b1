package atomization.design;

import java.util.List;

/** The points of a design that meet all conditions. */
public final class Constrained implements Points {
    private final Points points;
    private final int[] kept;

    public Constrained(Points points, List<Constraint> constraints) {
        this.points = points;
        this.kept = java.util.stream.IntStream.range(0, points.size())
                .filter(point ->
                        constraints.stream().allMatch(each -> each.isMet(factor -> points.value(point, factor))))
                .toArray();
    }

    @Override
    public int size() {
        return kept.length;
    }

    @Override
    public String value(int point, int factor) {
        return points.value(kept[point], factor);
    }
}
