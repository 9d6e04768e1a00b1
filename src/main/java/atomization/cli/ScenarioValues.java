package atomization.cli;

import atomization.event.Set;
import atomization.scenario.Canonical;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import atomization.scenario.YamlMapping;
import atomization.scenario.YamlNode;
import atomization.scenario.YamlScalar;
import atomization.scenario.YamlSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which scenarios of the project give a parameter another value than its default, and which. */
final class ScenarioValues {
    private static final int SHOWN = 90;

    private ScenarioValues() {}

    /** The default at a path, as it stands in a file; empty if there is none. */
    static String standard(String path) {
        YamlNode value = Canonical.get(defaults(), path);
        return value == null ? "" : shown(value);
    }

    private static Scenario defaults() {
        return Plan.of(Loaded.parse("title: defaults", "defaults", Path.of("").toAbsolutePath(), Scenario.class))
                .scenario();
    }

    /** The scenarios with their values, in words: {@code second-wave: 20000; other: 500}; empty if there are none. */
    static String of(String path) {
        YamlNode standard = Canonical.get(defaults(), path);
        List<String> values = new ArrayList<>();
        for (Path file : ScenarioShelf.files()) {
            try {
                Scenario scenario = Plan.read(file, List.of()).scenario();
                YamlNode value = Canonical.get(scenario, path);
                boolean base = ScenarioShelf.name(file).equals("baseline");
                if (value != null && !value.equals(standard) && !base) {
                    values.add(ScenarioShelf.name(file) + ": " + shown(value));
                }
                changes(scenario, path).forEach(change -> values.add(ScenarioShelf.name(file) + ": " + change));
            } catch (InvalidInput invalid) {
                values.add(ScenarioShelf.name(file) + ": not valid");
            }
        }
        return String.join("; ", values);
    }

    private static List<String> changes(Scenario scenario, String path) {
        List<String> changes = new ArrayList<>();
        scenario.events().forEach(event -> {
            String value = event.what() instanceof Set set ? set.values().get(path) : null;
            if (value != null) {
                changes.add(value + " from " + event.at());
            }
        });
        return changes;
    }

    private static String shown(YamlNode value) {
        String text = written(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private static String written(YamlNode value) {
        if (value instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + ": " + written(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof YamlSequence list) {
            return list.items().stream().map(ScenarioValues::written).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlScalar) value).text();
    }
}
