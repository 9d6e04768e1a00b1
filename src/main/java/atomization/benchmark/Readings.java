package atomization.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read, one value a round, by subject. */
final class Readings {
    private final Map<Subject, List<Double>> values = new LinkedHashMap<>();

    void add(Subject subject, double value) {
        values.computeIfAbsent(subject, none -> new ArrayList<>()).add(value);
    }

    /** All subjects, in the order in which they were first read. */
    Set<Subject> subjects() {
        return values.keySet();
    }

    /** The values of a subject, by round. */
    List<Double> of(Subject subject) {
        return values.getOrDefault(subject, List.of());
    }

    double median(Subject subject) {
        return median(of(subject));
    }

    /**
     * How many times the other a subject is: the median over rounds of the quotients, since what was measured shortly
     * one after the other was disturbed alike.
     *
     * @return null if the other was not measured as often
     */
    @Nullable
    Double ratio(Subject subject, Subject other) {
        List<Double> ours = of(subject);
        List<Double> theirs = of(other);
        if (ours.isEmpty() || ours.size() != theirs.size()) {
            return null;
        }
        List<Double> quotients = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            quotients.add(ours.get(round) / theirs.get(round));
        }
        return median(quotients);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
