package atomization.scenario;

import atomization.parameter.NumberText;
import atomization.parameter.ParameterRow;
import atomization.parameter.ParameterTable;
import atomization.parameter.Switchable;
import atomization.society.Driver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every value of a scenario beside the one that holds where a scenario says nothing. */
public final class ParameterValues {
    private static final Set<String> TEXTS = Set.of("title", "about", "essay");
    private static final String MECHANISM = "mechanisms\\.[^.]+";

    /**
     * One parameter or driver.
     *
     * @param path where it stands in a file
     * @param value what the scenario has there: a scalar as it is, anything else as JSON; empty if it is absent
     * @param standard what holds where a scenario says nothing, written likewise
     */
    public record Row(String path, String value, String standard, String unit, String meaning, String source) {
        /** Whether the scenario departs from what holds where a scenario says nothing. */
        public boolean departs() {
            return !value.equals(standard);
        }
    }

    private ParameterValues() {}

    /** All values, in the order of the scenario's components; drivers come one by one. */
    public static List<Row> of(Scenario scenario) {
        Scenario silent = Loaded.parse(
                        "title: baseline\n", "baseline", Path.of("").toAbsolutePath(), Scenario.class)
                .value();
        YamlMapping tree = Canonical.tree(scenario);
        YamlMapping standardTree = Canonical.tree(silent);
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ParameterRow row : ParameterTable.of(Scenario.class)) {
            String path = row.path();
            if (path.equals("drivers")) {
                drivers(tree, rows);
            } else if (!TEXTS.contains(path) && seen.add(path)) {
                rows.add(new Row(
                        path, text(tree, path), text(standardTree, path), row.unit(), row.meaning(), row.source()));
            }
        }
        return rows;
    }

    private static void drivers(YamlMapping tree, List<Row> rows) {
        for (Driver driver : Driver.values()) {
            String path = "drivers." + driver.label();
            String standard = NumberText.of(driver.standard());
            String said = text(tree, path);
            rows.add(new Row(
                    path, said.isEmpty() ? standard : said, standard, driver.unit(), driver.meaning(), "the scenario"));
        }
    }

    private static String text(YamlMapping tree, String path) {
        YamlNode node = node(tree, path);
        if (node == null) {
            return "";
        }
        if (node instanceof YamlScalar scalar) {
            return scalar.isNull() ? "" : scalar.text();
        }
        if (path.matches(MECHANISM) && node instanceof YamlMapping) {
            return text(tree, path + "." + Switchable.SWITCH).equals("false") ? "off" : "on";
        }
        boolean constant = node instanceof YamlMapping mapping
                && mapping.get("course") instanceof YamlScalar course
                && course.text().equals("constant");
        return constant ? text((YamlMapping) node, "value") : JsonText.compact(node);
    }

    private static @Nullable YamlNode node(YamlMapping tree, String path) {
        YamlNode node = tree;
        for (KeyPath.Step step : KeyPath.parse(path).steps()) {
            node = node == null ? null : step.into(node);
        }
        return node;
    }
}
