package atomization.observation;

import atomization.society.Arena;
import atomization.society.Workers;
import java.util.ArrayList;
import java.util.List;

/**
 * The groups of workers for which indicators are reported: all present, the employed, those in outside work, the
 * unemployed, those acting, and each origin group that exists.
 *
 * <p>Every worker present falls into one of six cells (three states of work, acting or not), from which the groups are
 * put together; origin groups are summed beside them.
 */
public final class Groups {
    /** Cells of work and action. */
    static final int CELLS = 6;
    /** The cell of who is not present. */
    static final byte ABSENT = CELLS;
    /** The group of all present. */
    static final int ALL = 0;
    /** The group of the employed. */
    static final int EMPLOYED = 1;
    /** The group of those in outside work. */
    static final int OUTSIDE = 2;
    /** The group of the unemployed. */
    static final int UNEMPLOYED = 3;
    /** The group of those acting in any arena. */
    static final int ACTING = 4;

    private static final int FIRST_ORIGIN = 5;
    private static final int ORIGINS = 128;

    private final List<String> names = new ArrayList<>(List.of("", "employed", "outside", "unemployed", "acting"));
    private final byte[] originIndex = new byte[ORIGINS];
    private int origins;

    /**
     * The groups of a society.
     *
     * @param originNames the name of origin group g at g - 1; groups beyond are called by their number
     */
    Groups(Workers workers, List<String> originNames) {
        boolean[] exists = new boolean[ORIGINS];
        for (int i = 0; i < workers.size(); i++) {
            exists[workers.origin(i)] = true;
        }
        for (int origin = 1; origin < ORIGINS; origin++) {
            // A group that the scenario names has columns before its first member arrives.
            if (exists[origin] || origin <= originNames.size()) {
                originIndex[origin] = (byte) ++origins;
                names.add(origin <= originNames.size() ? originNames.get(origin - 1) : "origin" + origin);
            }
        }
    }

    /** The number of groups, all present included. */
    int count() {
        return names.size();
    }

    /** The number of origin groups. */
    int origins() {
        return origins;
    }

    /** The heading of an indicator for a group. */
    String heading(String indicator, int group) {
        return group == ALL ? indicator : indicator + "." + names.get(group);
    }

    /** What a group restricts an indicator to, in words. */
    String restriction(int group) {
        return switch (group) {
            case ALL -> "among all present";
            case EMPLOYED -> "among those employed in enterprises";
            case OUTSIDE -> "among those in outside work";
            case UNEMPLOYED -> "among the unemployed";
            case ACTING -> "among those acting in any arena";
            default -> "among those of origin " + names.get(group);
        };
    }

    /** The number of sums that are kept for one indicator. */
    int width() {
        return CELLS + origins;
    }

    /** The place of an origin group among those that exist, from 0, or -1 for a worker without one. */
    int originIndex(int origin) {
        return originIndex[origin] - 1;
    }

    /** The cell of worker {@code i}. */
    static byte cell(Workers workers, int i) {
        if (!workers.present.get(i)) {
            return ABSENT;
        }
        int workshop = workers.workshop(i);
        // Outside work and unemployment are -1 and -2: no branch, since who has work cannot be foreseen.
        int state = Math.max(0, -2 * workshop);
        return (byte) (state
                + (workers.acting(Arena.STRIKE).bit(i)
                        | workers.acting(Arena.ASSEMBLY).bit(i)));
    }

    /** The sum of a group, given the sums of the cells and origin groups from {@code base} on. */
    double of(int group, double[] sums, int base) {
        return switch (group) {
            case ALL -> {
                double all = 0;
                for (int cell = 0; cell < CELLS; cell++) {
                    all += sums[base + cell];
                }
                yield all;
            }
            case EMPLOYED, OUTSIDE, UNEMPLOYED -> sums[base + 2 * group - 2] + sums[base + 2 * group - 1];
            case ACTING -> sums[base + 1] + sums[base + 3] + sums[base + 5];
            default -> sums[base + CELLS + group - FIRST_ORIGIN];
        };
    }
}
