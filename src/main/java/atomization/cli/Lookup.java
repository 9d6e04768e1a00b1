package atomization.cli;

import atomization.event.Course;
import atomization.event.Intervention;
import atomization.parameter.ComponentShape;
import atomization.parameter.NearestNames;
import atomization.parameter.ParameterRow;
import atomization.parameter.ParameterTable;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.parameter.VariantShape;
import atomization.scenario.DefaultTable;
import atomization.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a name means. */
final class Lookup {
    private static final List<Kind> EXACT = List.of(
            Kind.MECHANISMS,
            Kind.DRIVERS,
            Kind.PARAMETERS,
            Kind.EVENTS,
            Kind.INDICATORS,
            Kind.SURVEY,
            Kind.GENERATORS,
            Kind.DISTRIBUTIONS,
            Kind.SEEDS,
            Kind.COURSES,
            Kind.SCENARIOS,
            Kind.SWEEPS,
            Kind.STUDIES,
            Kind.CLAIMS);

    /** Kinds whose names are those of files. */
    private static final List<Kind> FILES = List.of(Kind.SCENARIOS, Kind.SWEEPS, Kind.STUDIES, Kind.CLAIMS);

    private Lookup() {}

    /**
     * What was found.
     *
     * @param entries what goes by that name
     * @param alsoParameters paths of parameters whose last word it is, where something else goes by it
     */
    record Found(List<Entry> entries, List<String> alsoParameters) {}

    /**
     * All that goes by a name.
     *
     * @throws UsageProblem if nothing does, or parameters in several places do
     */
    static Found of(String name) {
        List<Entry> exact = new ArrayList<>();
        for (Kind kind : EXACT) {
            exact.addAll(Catalogue.of(
                    kind,
                    known -> known.equalsIgnoreCase(name) || (FILES.contains(kind) && sameScenario(known, name))));
        }
        List<Entry> ending = Catalogue.of(Kind.PARAMETERS).stream()
                .filter(entry -> ends(entry.name(), name))
                .toList();
        if (!exact.isEmpty()) {
            return new Found(
                    exact.stream().map(Lookup::withUse).toList(),
                    ending.stream().map(Entry::name).toList());
        }
        if (ending.size() == 1) {
            return found(ending.get(0));
        }
        if (ending.size() > 1) {
            throw new UsageProblem(name + " is the name of " + ending.size() + " parameters; describe one of "
                    + String.join(", ", ending.stream().map(Entry::name).toList()));
        }
        Entry rare = inside(name);
        if (rare == null) {
            rare = ofKind(name);
        }
        if (rare == null) {
            rare = Catalogue.of(Kind.COLUMNS).stream()
                    .filter(entry -> entry.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(name));
        }
        return found(rare);
    }

    /** What stands after the name of its kind, as in a scenario: {@code drivers.closureRate.times}, {@code events.stop}; or null. */
    private static @Nullable Entry ofKind(String path) {
        String[] steps = path.replaceFirst("^events\\[[0-9]*]", "events").split("\\.", -1);
        for (Kind kind : EXACT) {
            if (steps.length > 1 && kind.label().equals(steps[0])) {
                return Catalogue.of(kind, name -> name.equals(steps[1])).stream()
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static Found found(Entry entry) {
        return new Found(List.of(withUse(entry)), List.of());
    }

    private static boolean ends(String path, String name) {
        return path.toLowerCase(Locale.ROOT).endsWith("." + name.toLowerCase(Locale.ROOT));
    }

    private static boolean sameScenario(String name, String given) {
        String wanted = given.replace('\\', '/').replaceFirst("\\.(yaml|yml)$", "");
        return name.equals(wanted) || name.endsWith("/" + wanted) || wanted.endsWith("/" + name);
    }

    /** Adds to a parameter or driver where it is used and what scenarios make of it. */
    private static Entry withUse(Entry entry) {
        if (entry.kind() == Kind.DRIVERS) {
            return entry.with("set by", ScenarioValues.of("drivers." + entry.name()));
        }
        if (entry.kind() != Kind.PARAMETERS || entry.name().contains("[")) {
            return entry;
        }
        String[] steps = entry.name().split("\\.", -1);
        String used = switch (steps[0]) {
            case "mechanisms" -> "the mechanism " + (steps.length > 1 ? steps[1] : "");
            case "society", "workers", "network" -> "the initialization (section 5 of the model's description)";
            case "observation" -> "observation";
            default -> "the run as a whole";
        };
        return entry.with("used by", used)
                .with("set with", "--set " + entry.name() + "=...")
                .with("set by", ScenarioValues.of(entry.name()));
    }

    /** A path that leads into one of several forms: a generator's degree, an event's share; or null. */
    private static @Nullable Entry inside(String path) {
        for (ParameterRow row : DefaultTable.of(Scenario.class)) {
            if (path.startsWith(row.path() + ".")) {
                Class<?> sealed = sealedTypeOf(row.path());
                String rest = path.substring(row.path().length() + 1);
                Entry entry = sealed == null ? null : variant(path, rest, sealed);
                if (entry != null) {
                    return entry;
                }
            }
        }
        String event = path.replaceFirst("^events(\\[[0-9]*])?\\.", "");
        int dot = event.indexOf('.');
        List<ParameterRow> rows = dot < 0
                ? List.of()
                : ParameterTable.ofVariants(Intervention.class).getOrDefault(event.substring(0, dot), List.of());
        return rows.stream()
                .filter(row -> row.path().equals(event.substring(dot + 1)))
                .findFirst()
                .map(row -> new Entry(Kind.PARAMETERS, "events[]." + event, List.of(), Catalogue.facts(row), List.of()))
                .orElse(null);
    }

    /** The parameter of one of several forms: of that which stands there by default if it has such a one. */
    private static @Nullable Entry variant(String path, String rest, Class<?> sealed) {
        String parent = path.substring(0, path.length() - rest.length() - 1);
        String form =
                ScenarioValues.standard(parent + "." + VariantShape.of(sealed).discriminator());
        Map<String, List<ParameterRow>> tables = ParameterTable.ofVariants(sealed);
        List<String> forms = tables.entrySet().stream()
                .filter(table ->
                        table.getValue().stream().anyMatch(row -> row.path().equals(rest)))
                .map(Map.Entry::getKey)
                .toList();
        if (forms.isEmpty()) {
            return null;
        }
        String chosen = forms.contains(form) ? form : forms.get(0);
        ParameterRow row = tables.getOrDefault(chosen, List.of()).stream()
                .filter(each -> each.path().equals(rest))
                .findFirst()
                .orElseThrow();
        String standard = forms.contains(form) ? ScenarioValues.standard(path) : row.defaultText();
        return Catalogue.parameter(row.withDefault(standard)).as(path).with("belongs to", String.join(", ", forms));
    }

    /** The type with several forms that stands at a path, or null. */
    private static @Nullable Class<?> sealedTypeOf(String path) {
        if (path.equals("drivers")) {
            return Course.class;
        }
        RecordShape record = RecordShape.of(Scenario.class);
        Shape shape = null;
        for (String step : path.split("\\.", -1)) {
            ComponentShape component = record.component(step);
            if (component == null) {
                return null;
            }
            shape = component.shape() instanceof Shape.Switched switched ? switched.inner() : component.shape();
            record = shape instanceof Shape.Fields fields ? fields.record() : record;
        }
        return shape instanceof Shape.Variants variants ? variants.type() : null;
    }

    private static UsageProblem unknown(String name) {
        Set<String> names = new LinkedHashSet<>();
        for (Kind kind : EXACT) {
            for (String known : Catalogue.names(kind)) {
                names.add(known);
                if (kind == Kind.PARAMETERS) {
                    names.add(known.replaceFirst(".*\\.", ""));
                }
            }
        }
        String suggestion = NearestNames.suggestion(name, names);
        return new UsageProblem("nothing is called " + name + (suggestion.isEmpty() ? "." : suggestion)
                + " atomization list shows what there is.");
    }
}
