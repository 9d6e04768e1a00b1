package atomization.experiment;

import atomization.design.Factor;
import atomization.design.Points;
import atomization.parameter.NumberText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * What is set at each point of a sweep.
 *
 * @param factors what is varied
 * @param points the value of each factor at each point
 */
record SweptSettings(List<SweptFactor> factors, Points points) {
    /** Keeps a copy of the list of factors. */
    SweptSettings {
        factors = List.copyOf(factors);
    }

    /** The values set at a point, as {@code path=value}. */
    List<String> assignments(int point) {
        List<String> all = new ArrayList<>();
        for (int k = 0; k < factors.size(); k++) {
            all.addAll(factors.get(k).assignments(points.value(point, k)));
        }
        return all;
    }

    /** The names of the factors. */
    List<String> names() {
        return factors.stream().map(each -> each.factor().name()).toList();
    }

    /** The value of each factor at a point, as tables show it. */
    List<String> values(int point) {
        List<String> values = new ArrayList<>();
        for (int k = 0; k < factors.size(); k++) {
            values.add(factors.get(k).shown(points.value(point, k)));
        }
        return values;
    }

    /** What is varied, and how far, one line a factor. */
    List<String> described() {
        List<String> lines = new ArrayList<>();
        for (SweptFactor each : factors) {
            Factor factor = each.factor();
            String range = factor.kind() == Factor.Kind.CHOICE
                    ? String.join(", ", factor.levels())
                    : NumberText.of(factor.from()) + " to " + NumberText.of(factor.to())
                            + (factor.log() ? ", log" : "");
            lines.add("varies " + factor.name() + ": " + each.vary().path() + " " + range);
        }
        return lines;
    }

    /** Adds the settings of all points to a hash. */
    void addTo(MessageDigest digest) {
        for (int point = 0; point < points.size(); point++) {
            digest.update((String.join("\u0000", assignments(point)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
