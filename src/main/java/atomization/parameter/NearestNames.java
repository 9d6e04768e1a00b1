package atomization.parameter;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what a misspelt name was probably meant to be. */
public final class NearestNames {
    private NearestNames() {}

    /**
     * The allowed names at the smallest distance from the given one, in the order given, if that distance is at most a
     * third of its length (but at least 1); else none.
     */
    public static List<String> of(String given, Collection<String> allowed) {
        int tolerated = Math.max(1, given.length() / 3);
        int nearest = tolerated + 1;
        for (String name : allowed) {
            if (Math.abs(name.length() - given.length()) < nearest) {
                nearest = Math.min(nearest, distance(given, name));
            }
        }
        int found = nearest;
        return found > tolerated
                ? List.of()
                : allowed.stream()
                        .filter(name -> distance(given, name) == found)
                        .toList();
    }

    /** {@code "; did you mean a or b?"}, or nothing where no name is near. */
    public static String suggestion(String given, Collection<String> allowed) {
        List<String> names = of(given, allowed);
        return names.isEmpty() ? "" : "; did you mean " + String.join(" or ", names) + "?";
    }

    /**
     * The number of insertions, deletions, replacements and exchanges of neighbouring letters between two names,
     * whatever their case (optimal string alignment, after Damerau 1964).
     */
    public static int distance(String first, String second) {
        String from = first.toLowerCase(Locale.ROOT);
        String to = second.toLowerCase(Locale.ROOT);
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : edit(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int edit(int[][] cost, String from, String to, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return exchanged ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
