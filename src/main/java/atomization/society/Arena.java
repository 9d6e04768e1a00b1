package atomization.society;

import java.util.List;

/** Where people act together: each arena has a form of action, a collective and a layer of ties of its own. */
public enum Arena {
    /** Strikes: the collective is the enterprise. */
    STRIKE(Layer.WORKPLACE),
    /** Residents' assemblies: the collective is the district. */
    ASSEMBLY(Layer.RESIDENCE);

    private static final Arena[] ALL = values();
    private static final List<Arena> LIST = List.of(ALL);

    /** The number of arenas. */
    public static final int COUNT = ALL.length;

    private final Layer layer;

    Arena(Layer layer) {
        this.layer = layer;
    }

    /** Both arenas, in the order in which they are always treated. */
    public static List<Arena> all() {
        return LIST;
    }

    /** The arena with the given index. */
    public static Arena of(int index) {
        return ALL[index];
    }

    /** The other arena. */
    public Arena other() {
        return this == STRIKE ? ASSEMBLY : STRIKE;
    }

    /** The layer of ties that belongs to this arena. */
    public Layer layer() {
        return layer;
    }

    /** The name used in files and column headings. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
