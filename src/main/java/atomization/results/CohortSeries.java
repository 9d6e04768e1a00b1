package atomization.results;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a fixed cohort in both runs of a pair, by week, gathered from any thread and added up in the order of
 * the replicates.
 */
public final class CohortSeries {
    private final Map<Integer, Map<Integer, Week>> weeks = new TreeMap<>();

    /**
     * One week of one pair.
     *
     * @param week the week
     * @param size members who are present in both runs
     * @param fearWithout their mean fear without the intervention; NaN if there are none
     * @param fearWith their mean fear with it
     */
    public record Week(int week, int size, double fearWithout, double fearWith) {}

    /** Adds a week of a replicate. */
    public synchronized void add(int replicate, Week week) {
        weeks.computeIfAbsent(week.week(), none -> new TreeMap<>()).put(replicate, week);
    }

    /** The members of all pairs in a week, or NaN before there was a cohort. */
    public synchronized double size(int week) {
        Map<Integer, Week> pairs = weeks.get(week);
        return pairs == null
                ? Double.NaN
                : pairs.values().stream().mapToInt(Week::size).sum();
    }

    /** Mean over pairs of the members' mean fear with the intervention minus without; NaN if no pair has members. */
    public synchronized double fearDifference(int week) {
        double sum = 0;
        int members = 0;
        for (Week each : weeks.getOrDefault(week, Map.of()).values()) {
            if (each.size() > 0) {
                sum += each.fearWith() - each.fearWithout();
                members++;
            }
        }
        return members == 0 ? Double.NaN : sum / members;
    }
}
