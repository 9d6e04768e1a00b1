package atomization.cli;

import atomization.event.Course;
import atomization.event.Intervention;
import atomization.mechanism.Mechanisms;
import atomization.network.TieGenerator;
import atomization.observation.Column;
import atomization.observation.Indicator;
import atomization.observation.Indicators;
import atomization.observation.SocietyIndicator;
import atomization.observation.SurveyItem;
import atomization.parameter.ComponentShape;
import atomization.parameter.Meaning;
import atomization.parameter.NumberText;
import atomization.parameter.ParameterRow;
import atomization.parameter.ParameterTable;
import atomization.parameter.RecordShape;
import atomization.parameter.VariantShape;
import atomization.population.Distribution;
import atomization.population.Seeds;
import atomization.scenario.DefaultTable;
import atomization.scenario.Scenario;
import atomization.society.Driver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All that can be listed and described, taken from where it is declared. */
final class Catalogue {
    private Catalogue() {}

    /** Everything of a kind. */
    static List<Entry> of(Kind kind) {
        return of(kind, name -> true);
    }

    /** What of a kind has a name that is wanted: files of other names are not read, which takes long. */
    static List<Entry> of(Kind kind, Predicate<String> wanted) {
        return switch (kind) {
            case SCENARIOS ->
                names(kind).stream().noneMatch(wanted) ? List.of() : having(ScenarioEntries.all(), wanted);
            case SWEEPS -> FileEntries.of(kind, Shelf.SWEEPS, wanted, SweepEntries::entry);
            case STUDIES -> FileEntries.of(kind, Shelf.STUDIES, wanted, StudyEntries::entry);
            case CLAIMS -> FileEntries.of(kind, Shelf.CLAIMS, wanted, ClaimEntries::entry);
            default -> having(declared(kind), wanted);
        };
    }

    /** The names of everything of a kind. */
    static List<String> names(Kind kind) {
        return switch (kind) {
            case SCENARIOS ->
                ScenarioShelf.files().stream().map(ScenarioShelf::name).toList();
            case SWEEPS -> named(Shelf.SWEEPS);
            case STUDIES -> named(Shelf.STUDIES);
            case CLAIMS -> named(Shelf.CLAIMS);
            default -> declared(kind).stream().map(Entry::name).toList();
        };
    }

    private static List<String> named(Shelf shelf) {
        return shelf.files().stream().map(shelf::name).toList();
    }

    private static List<Entry> having(List<Entry> entries, Predicate<String> wanted) {
        return entries.stream().filter(entry -> wanted.test(entry.name())).toList();
    }

    /** What is declared in the program. */
    private static List<Entry> declared(Kind kind) {
        return switch (kind) {
            case SCENARIOS, SWEEPS, STUDIES, CLAIMS ->
                throw new IllegalArgumentException(kind + " are files, not declared");
            case MECHANISMS -> mechanisms();
            case PARAMETERS ->
                DefaultTable.of(Scenario.class).stream()
                        .map(Catalogue::parameter)
                        .toList();
            case DRIVERS ->
                Arrays.stream(Driver.values()).map(Catalogue::driver).toList();
            case EVENTS -> variants(kind, Intervention.class);
            case INDICATORS -> Indicators.ALL.stream().map(Catalogue::indicator).toList();
            case COLUMNS -> ResultColumns.all();
            case SURVEY ->
                Arrays.stream(SurveyItem.values())
                        .map(item -> Entry.of(
                                kind,
                                item.label(),
                                List.of(item.meaning()),
                                "meaning",
                                "share of all present who count as follows: " + item.meaning(),
                                "unit",
                                "share",
                                "source",
                                "operational definition of this project, not of the pollsters",
                                "found in",
                                "survey.csv"))
                        .toList();
            case GENERATORS -> variants(kind, TieGenerator.class);
            case DISTRIBUTIONS -> variants(kind, Distribution.class);
            case SEEDS -> variants(kind, Seeds.class);
            case COURSES -> variants(kind, Course.class);
        };
    }

    private static List<Entry> mechanisms() {
        List<ParameterRow> rows = DefaultTable.of(Scenario.class);
        List<Entry> entries = new ArrayList<>();
        for (ComponentShape component : RecordShape.of(Mechanisms.class).components()) {
            String path = "mechanisms." + component.name();
            List<ParameterRow> own = rows.stream()
                    .filter(row -> row.path().startsWith(path + "."))
                    .toList();
            String meaning =
                    component.parameter() == null ? "" : component.parameter().meaning();
            int step = entries.size() + 1;
            entries.add(new Entry(
                    Kind.MECHANISMS,
                    component.name(),
                    List.of(own.size() + (own.size() == 1 ? " parameter" : " parameters"), meaning),
                    Entry.labelled(
                            "meaning",
                            meaning,
                            "place",
                            "step " + step + " of a week, submodel 7." + step + " of the model's description",
                            "default",
                            component.defaultText(),
                            "switch off",
                            "--set " + path + "=off",
                            "driven by",
                            String.join(
                                    ", ",
                                    Arrays.stream(Driver.values())
                                            .filter(driver ->
                                                    DriverUse.mechanisms(driver).contains(component.name()))
                                            .map(Driver::label)
                                            .toList())),
                    own));
        }
        return entries;
    }

    /** A parameter as an entry. */
    static Entry parameter(ParameterRow row) {
        List<String> summary = List.of(row.defaultText(), measured(row), row.meaning());
        return new Entry(Kind.PARAMETERS, row.path(), summary, facts(row), List.of());
    }

    /** What is to be said of a parameter. */
    static Map<String, String> facts(ParameterRow row) {
        return Entry.labelled(
                "meaning",
                row.meaning(),
                "value",
                row.type(),
                "unit",
                row.unit().equals("1") ? "" : row.unit(),
                "range",
                row.bounds(),
                "default",
                row.defaultText().isEmpty() ? "none" : row.defaultText(),
                "source",
                row.source(),
                "calibrated",
                row.calibrated() ? "yes: the default is a starting value" : "no");
    }

    private static String measured(ParameterRow row) {
        return (row.bounds() + " " + said(row.unit())).strip();
    }

    private static String said(String unit) {
        return unit.equals("1") ? "" : unit.equals("1/week") ? "a week" : unit;
    }

    private static Entry driver(Driver driver) {
        String range = NumberText.of(driver.minimum()) + " to " + NumberText.of(driver.maximum());
        String unit = driver.unit().equals("1") ? "" : driver.unit();
        return Entry.of(
                Kind.DRIVERS,
                driver.label(),
                List.of(
                        NumberText.of(driver.standard()),
                        (range + " " + said(driver.unit())).strip(),
                        driver.meaning()),
                "meaning",
                driver.meaning(),
                "unit",
                unit,
                "range",
                range,
                "default",
                NumberText.of(driver.standard()),
                "read by",
                String.join(", ", DriverUse.mechanisms(driver)),
                "set with",
                "drivers." + driver.label() + ": a value, points in time, or a series of a file");
    }

    private static Entry indicator(Indicator indicator) {
        boolean whole = indicator instanceof SocietyIndicator;
        boolean flow = indicator instanceof SocietyIndicator figure && figure.kind() == Column.Kind.FLOW;
        String unit = indicator.unit().equals("1") ? "" : indicator.unit();
        return Entry.of(
                Kind.INDICATORS,
                indicator.name(),
                List.of(unit, indicator.meaning()),
                "meaning",
                indicator.meaning(),
                "unit",
                unit.isEmpty() ? "none (a share, an index or a mean of one)" : unit,
                "groups",
                whole
                        ? "none: a figure of the whole society"
                        : "all present, and apart: .employed, .outside, .unemployed, .acting, .ORIGIN",
                "found in",
                "timeseries.csv by week; yearly.csv as the " + (flow ? "sum" : "mean") + " of the year's weeks");
    }

    private static List<Entry> variants(Kind kind, Class<?> sealed) {
        Map<String, List<ParameterRow>> tables = ParameterTable.ofVariants(sealed);
        VariantShape shape = VariantShape.of(sealed);
        List<Entry> entries = new ArrayList<>();
        for (Class<?> type : shape.types()) {
            String name = VariantShape.name(type);
            Meaning said = type.getAnnotation(Meaning.class);
            String meaning = said == null ? "" : said.value();
            Map<String, String> facts = new LinkedHashMap<>(Entry.labelled(
                    "meaning",
                    meaning,
                    "source",
                    said == null ? "" : said.source(),
                    "written",
                    shape.isKeyed()
                            ? "{at: 1992-01-02, " + name + ": ...} in a scenario's list of events, " + name
                                    + ": ... after --do"
                            : "{" + shape.discriminator() + ": " + name + ", ...}"));
            entries.add(new Entry(kind, name, List.of(meaning), facts, tables.getOrDefault(name, List.of())));
        }
        return entries;
    }
}
