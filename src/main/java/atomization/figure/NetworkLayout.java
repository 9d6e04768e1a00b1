package atomization.figure;

import java.util.Arrays;

/**
 * Where groups of workers and their places lie in a picture: inner groups (workshops, blocks) inside outer ones
 * (enterprises, districts), each outer group in a box as large as its members need. A worker's place is one of the
 * numbered places of its inner group, along a spiral that fills it evenly (Vogel 1979). Nothing is iterated towards a
 * balance: a layout is computed once, in n log n for n groups, and is the same for the same numbers.
 *
 * <p>Workers in no inner group may have areas of their own beside the others: {@link #OUTSIDE} and {@link #WITHOUT_WORK}.
 */
public final class NetworkLayout {
    /** The group of those who work outside enterprises. */
    public static final int OUTSIDE = -1;
    /** The group of those without work. */
    public static final int WITHOUT_WORK = -2;
    /** The group of those who have no place in the picture. */
    public static final int NOWHERE = -3;

    /** The width of a layout in its own units. */
    public static final double WIDTH = 1600;
    /** The ratio of width to height where nobody asks for another. */
    public static final double RATIO = 1.6;
    /** The height of the strip for the name of an outer group. */
    public static final double TITLE = 19;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double ASIDE = 0.24;

    private final Box[] outer;
    private final Box[] inner;
    private final Box[] aside;
    private final int[] outerOf;
    private final int[] capacity;
    private final int[] asideCapacity;
    private final double spacing;
    private final double height;

    private NetworkLayout(double ratio, int[] outerOf, int[] capacity, int[] asideCapacity) {
        this.height = WIDTH / ratio;
        this.outerOf = outerOf.clone();
        this.capacity = Arrays.stream(capacity).map(n -> Math.max(1, n)).toArray();
        this.asideCapacity =
                Arrays.stream(asideCapacity).map(n -> Math.max(1, n)).toArray();
        boolean hasAside = asideCapacity.length > 0;
        double main = hasAside ? WIDTH * (1 - ASIDE) : WIDTH;
        this.aside = hasAside ? asideBoxes(main) : new Box[0];
        this.outer = outerBoxes(new Box(0, 0, main, height));
        this.inner = new Box[outerOf.length];
        placeInner();
        this.spacing = typicalSpacing();
    }

    /**
     * A layout of groups.
     *
     * @param outerOf the outer group, 0 and on, of each inner group
     * @param capacity for how many members each inner group is to have room; more are put closer
     * @param asideCapacity for how many workers there is to be room outside ({@link #OUTSIDE}) and without work
     *     ({@link #WITHOUT_WORK}); empty for a layout without such areas
     */
    public static NetworkLayout of(int[] outerOf, int[] capacity, int... asideCapacity) {
        if (outerOf.length != capacity.length || (asideCapacity.length != 0 && asideCapacity.length != 2)) {
            throw new IllegalArgumentException("one outer group and one capacity for each inner group, and two or no"
                    + " capacities aside, are needed");
        }
        return new NetworkLayout(RATIO, outerOf, capacity, asideCapacity);
    }

    /**
     * A layout of workers by their groups.
     *
     * @param innerOf the inner group of each worker, or a negative number
     * @param outerOf the outer group of each worker; only read where the inner one is not negative
     * @param withAside whether those in no group have areas of their own
     */
    public static NetworkLayout ofWorkers(int[] innerOf, int[] outerOf, boolean withAside) {
        int groups = Arrays.stream(innerOf).max().orElse(-1) + 1;
        int[] capacity = new int[groups];
        int[] outer = new int[groups];
        for (int i = 0; i < innerOf.length; i++) {
            if (innerOf[i] >= 0) {
                capacity[innerOf[i]]++;
                outer[innerOf[i]] = outerOf[i];
            }
        }
        int room = innerOf.length / 2 + 1;
        return withAside ? of(outer, capacity, room, room) : of(outer, capacity);
    }

    private Box[] asideBoxes(double main) {
        Box area = new Box(main, 0, WIDTH - main, height);
        return new Box[] {
            new Box(area.x(), 0, area.width(), height / 2).inset(3),
            new Box(area.x(), height / 2, area.width(), height / 2).inset(3)
        };
    }

    private Box[] outerBoxes(Box whole) {
        int count = Arrays.stream(outerOf).max().orElse(-1) + 1;
        double[] weights = new double[count];
        for (int k = 0; k < outerOf.length; k++) {
            weights[outerOf[k]] += capacity[k];
        }
        // small groups need relatively more room for their border and name; a number without members has a dot
        Arrays.setAll(weights, k -> weights[k] == 0 ? 1e-6 : weights[k] + 2 * Math.sqrt(weights[k]));
        Box[] boxes = Treemap.divide(weights, whole);
        Arrays.setAll(boxes, k -> boxes[k].inset(3));
        return boxes;
    }

    private void placeInner() {
        int[] start = new int[outer.length + 1];
        for (int group : outerOf) {
            start[group + 1]++;
        }
        for (int k = 0; k < outer.length; k++) {
            start[k + 1] += start[k];
        }
        int[] next = Arrays.copyOf(start, outer.length);
        int[] sorted = new int[outerOf.length];
        for (int k = 0; k < outerOf.length; k++) {
            sorted[next[outerOf[k]]++] = k;
        }
        for (int k = 0; k < outer.length; k++) {
            int from = start[k];
            double[] weights = new double[start[k + 1] - from];
            Arrays.setAll(weights, j -> capacity[sorted[from + j]]);
            Box[] boxes = Treemap.divide(weights, inside(outer[k]));
            for (int j = 0; j < boxes.length; j++) {
                inner[sorted[from + j]] = boxes[j].inset(2);
            }
        }
    }

    /** What a box has room for below its title. */
    private static Box inside(Box box) {
        return (box.height() > 3 * TITLE ? box.below(TITLE) : box).inset(2);
    }

    private double typicalSpacing() {
        double[] spacings = new double[inner.length];
        for (int k = 0; k < inner.length; k++) {
            spacings[k] = Math.sqrt(Math.PI / 4 * inner[k].width() * inner[k].height() / capacity[k]);
        }
        Arrays.sort(spacings);
        return spacings.length == 0 ? 10 : spacings[spacings.length / 2];
    }

    /** The same groups in a picture of another shape. */
    public NetworkLayout withRatio(double ratio) {
        return new NetworkLayout(ratio, outerOf, capacity, aside.length == 0 ? new int[0] : asideCapacity);
    }

    /** The height of the layout in its own units; its width is {@link #WIDTH}. */
    public double height() {
        return height;
    }

    /** The number of outer groups. */
    public int outerGroups() {
        return outer.length;
    }

    /** The number of inner groups. */
    public int innerGroups() {
        return inner.length;
    }

    /** The box of an outer group. */
    public Box outer(int group) {
        return outer[group];
    }

    /** The box of an inner group. */
    public Box inner(int group) {
        return inner[group];
    }

    /** The outer group of an inner one. */
    public int outerOf(int innerGroup) {
        return outerOf[innerGroup];
    }

    /** Whether those in no group have areas of their own. */
    public boolean hasAside() {
        return aside.length > 0;
    }

    /** The area of {@link #OUTSIDE} or {@link #WITHOUT_WORK}. */
    public Box aside(int group) {
        return aside[-1 - group];
    }

    /** The usual distance between two neighbouring places. */
    public double spacing() {
        return spacing;
    }

    /** Whether a worker of this group has a place in the picture. */
    public boolean hasPlace(int group) {
        return group >= 0 ? group < inner.length : group > NOWHERE && hasAside();
    }

    /** The x of a place, counted from 0, in a group. */
    public double x(int group, int place) {
        Box box = boxOf(group);
        return box.centreX() + 0.47 * box.width() * reach(group, place) * StrictMath.cos(place * GOLDEN_ANGLE);
    }

    /** The y of a place, counted from 0, in a group. */
    public double y(int group, int place) {
        Box box = boxOf(group);
        return box.centreY() + 0.47 * box.height() * reach(group, place) * StrictMath.sin(place * GOLDEN_ANGLE);
    }

    private Box boxOf(int group) {
        return group >= 0 ? inner[group] : inside(aside[-1 - group]);
    }

    /** How far from the middle a place lies; more members than there is room for begin again between the first. */
    private double reach(int group, int place) {
        int room = group >= 0 ? capacity[group] : asideCapacity[-1 - group];
        return Math.sqrt((place % room + 0.5) / room);
    }

    /** The outer group whose box holds a point, or -1. */
    public int outerAt(double x, double y) {
        for (int k = 0; k < outer.length; k++) {
            if (outer[k].contains(x, y)) {
                return k;
            }
        }
        return -1;
    }
}
