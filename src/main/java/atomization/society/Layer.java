package atomization.society;

/** The layers of ties. */
public enum Layer {
    /** Ties made at work. */
    WORKPLACE,
    /** Ties made where people live. */
    RESIDENCE,
    /** Ties bound to no place: kin, friends, people of one origin. */
    ACQUAINTANCE;

    private static final Layer[] ALL = values();

    /** The number of layers. */
    public static final int COUNT = ALL.length;

    /** The layer with the given index, in the order in which ties are always visited. */
    public static Layer of(int index) {
        return ALL[index];
    }

    /** The name used in files and column headings. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
