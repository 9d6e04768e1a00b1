package atomization.display;

import atomization.figure.NetworkLayout;
import atomization.society.Arena;
import atomization.society.Society;
import atomization.society.Workers;
import java.util.Arrays;
import java.util.Locale;

/** By what the workers are laid out. */
public enum Arrangement {
    /** Workshops inside enterprises; those who work outside and those without work have areas of their own. */
    WORKPLACE(Arena.STRIKE, "workshop", "enterprise"),
    /** Blocks of houses inside districts. */
    RESIDENCE(Arena.ASSEMBLY, "block", "district");

    private final Arena arena;
    private final String innerName;
    private final String outerName;

    Arrangement(Arena arena, String innerName, String outerName) {
        this.arena = arena;
        this.innerName = innerName;
        this.outerName = outerName;
    }

    /** The arena whose collectives are the outer groups. */
    public Arena arena() {
        return arena;
    }

    /** What an inner group is. */
    public String innerName() {
        return innerName;
    }

    /** What an outer group is. */
    public String outerName() {
        return outerName;
    }

    /** The number of inner groups. */
    int innerGroups(Society society) {
        return this == WORKPLACE ? society.enterprises.workshopCount() : society.districts.blockCount();
    }

    /** The outer group of an inner one. */
    int outerOf(Society society, int inner) {
        return this == WORKPLACE ? society.enterprises.enterpriseOf(inner) : society.districts.districtOf(inner);
    }

    /** The group of a worker, as a layout numbers groups. */
    int groupOf(Society society, int worker) {
        Workers workers = society.workers;
        if (!workers.present.get(worker)) {
            return NetworkLayout.NOWHERE;
        }
        if (this == RESIDENCE) {
            return workers.block(worker);
        }
        int workshop = workers.workshop(worker);
        return workshop == Workers.OUTSIDE
                ? NetworkLayout.OUTSIDE
                : workshop < 0 ? NetworkLayout.WITHOUT_WORK : workshop;
    }

    /** The layout of a society as it is now; that of its first week serves for all others. */
    NetworkLayout layout(Society society) {
        int size = society.workers.size();
        int[] outer = new int[innerGroups(society)];
        Arrays.setAll(outer, k -> outerOf(society, k));
        int[] capacity = new int[outer.length];
        for (int i = 0; i < size; i++) {
            int group = groupOf(society, i);
            if (group >= 0) {
                capacity[group]++;
            }
        }
        int room = (int) (0.3 * size) + 1;
        return this == WORKPLACE && size <= Scene.MOST_PERSONS
                ? NetworkLayout.of(outer, capacity, room, room)
                : NetworkLayout.of(outer, capacity);
    }

    @Override
    public String toString() {
        return "by " + name().toLowerCase(Locale.ROOT);
    }
}
