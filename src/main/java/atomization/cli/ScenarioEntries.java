package atomization.cli;

import atomization.event.Course;
import atomization.scenario.InvalidInput;
import atomization.scenario.Plan;
import atomization.scenario.RunSettings;
import atomization.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The scenarios of the project as entries. */
final class ScenarioEntries {
    private ScenarioEntries() {}

    /** All scenarios; one that cannot be read says so instead of its title. */
    static List<Entry> all() {
        Map<Path, Plan> plans = new LinkedHashMap<>();
        List<Entry> unreadable = new ArrayList<>();
        for (Path file : ScenarioShelf.files()) {
            try {
                plans.put(real(file), Plan.read(file, List.of()));
            } catch (InvalidInput invalid) {
                String why = "not valid: see atomization validate " + ResultPlace.shown(file);
                unreadable.add(Entry.of(Kind.SCENARIOS, ScenarioShelf.name(file), List.of("", "", why), "title", why));
            }
        }
        List<Entry> entries = new ArrayList<>();
        plans.forEach((file, plan) -> entries.add(entry(file, plan, plans)));
        entries.addAll(unreadable);
        return entries;
    }

    private static Entry entry(Path file, Plan plan, Map<Path, Plan> plans) {
        Scenario scenario = plan.scenario();
        RunSettings run = scenario.run();
        List<Path> read = plan.loaded().files();
        String base = plans.entrySet().stream()
                .filter(other -> !other.getKey().equals(file)
                        && other.getValue().loaded().files().contains(file))
                .map(other -> ScenarioShelf.name(other.getKey()))
                .collect(Collectors.joining(", "));
        String period =
                run.start() + " to " + run.start().plusWeeks(run.weeks()).minusDays(1);
        String size = String.format(Locale.ROOT, "%,d workers", run.workers());
        return Entry.of(
                Kind.SCENARIOS,
                ScenarioShelf.name(file),
                List.of(period, size, scenario.title() + (base.isEmpty() ? "" : " (a base that others extend)")),
                "title",
                scenario.title(),
                "about",
                scenario.about() == null ? "" : scenario.about().strip(),
                "essay",
                scenario.essay() == null ? "" : "\"" + scenario.essay().strip() + "\"",
                "period",
                period + ", " + run.weeks() + " weeks",
                "size",
                size,
                "seed",
                String.valueOf(run.seed()),
                "extends",
                read.size() < 2 ? "" : ScenarioShelf.name(read.get(1)),
                "extended by",
                base,
                "drivers",
                scenario.drivers().entrySet().stream()
                        .filter(entry -> !entry.getValue()
                                .equals(new Course.Constant(entry.getKey().standard())))
                        .map(entry -> entry.getKey().label())
                        .collect(Collectors.joining(", ")),
                "events",
                scenario.events().isEmpty() ? "none" : scenario.events().size() + "",
                "off",
                scenario.mechanisms().inOrder().stream()
                        .filter(mechanism -> !mechanism.on())
                        .map(mechanism -> mechanism.name())
                        .collect(Collectors.joining(", ")),
                "file",
                ResultPlace.shown(file),
                "run it",
                "atomization run " + ScenarioShelf.name(file));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException vanished) {
            return Files.isSymbolicLink(file) ? file : file.toAbsolutePath();
        }
    }
}
