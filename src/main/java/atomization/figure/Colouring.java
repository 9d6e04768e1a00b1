package atomization.figure;

import java.util.List;

/**
 * What the colour of workers means.
 *
 * @param title the state that is shown
 * @param highest the share that has the darkest colour, and what lies above it too
 * @param categories the names of the categories where the state is one; empty where it is a share
 */
public record Colouring(String title, double highest, List<String> categories) {
    private static final int STEPS = 40;

    /** Keeps a copy of the list. */
    public Colouring {
        categories = List.copyOf(categories);
    }

    /** A state that is a share, whose scale ends at {@code highest}: where most values are small, differences show. */
    public static Colouring ofShare(String title, double highest) {
        return new Colouring(title, highest, List.of());
    }

    /** A state that is one of some categories, shown by their numbers. */
    public static Colouring ofCategories(String title, String... categories) {
        return new Colouring(title, 1, List.of(categories));
    }

    /** Whether the state is a category. */
    public boolean isCategorical() {
        return !categories.isEmpty();
    }

    /** What the dark end of the scale means. */
    public String high() {
        return highest == 1 ? "1" : (float) highest + " or more";
    }

    /** The colour of a value: a share in steps of a fortieth of the scale, or the number of a category; NaN is missing. */
    public int colour(double value) {
        if (Double.isNaN(value)) {
            return Palette.MISSING;
        }
        return isCategorical()
                ? Palette.categorical((int) Math.rint(value))
                : Palette.sequential(Math.rint(value / highest * STEPS) / STEPS);
    }
}
