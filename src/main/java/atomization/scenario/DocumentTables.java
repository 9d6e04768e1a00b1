package atomization.scenario;

import atomization.event.Course;
import atomization.event.Intervention;
import atomization.mechanism.Mechanisms;
import atomization.network.TieGenerator;
import atomization.observation.Indicator;
import atomization.observation.Indicators;
import atomization.observation.SurveyItem;
import atomization.parameter.ParameterRow;
import atomization.parameter.ParameterTable;
import atomization.parameter.VariantShape;
import atomization.population.Distribution;
import atomization.population.Seeds;
import atomization.society.Driver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of the ODD document that are made from the code. In the document each stands between {@code <!--
 * generated: name -->} and {@code <!-- end -->}, and what stands there is replaced.
 */
public final class DocumentTables {
    private static final String MECHANISMS = "mechanisms.";
    private static final Pattern PLACE = Pattern.compile("(?s)<!-- generated: ([^>]*?) -->\n(.*?)<!-- end -->");
    private static final List<String> PARAMETER_HEADINGS =
            List.of("Parameter", "Default", "Unit", "Allowed", "Meaning", "Source");

    private final Map<String, String> tables = new LinkedHashMap<>();

    private DocumentTables() {
        put("parameters", parameters(row -> !row.path().startsWith(MECHANISMS), ""));
        for (var component : Mechanisms.class.getRecordComponents()) {
            String path = MECHANISMS + component.getName() + ".";
            put("mechanism " + component.getName(), parameters(row -> row.path().startsWith(path), path));
        }
        put("state variables", StateTable.of());
        put("drivers", drivers());
        put("events", variants(Intervention.class));
        put("distributions", variants(Distribution.class));
        put("generators", variants(TieGenerator.class));
        put("seeds", variants(Seeds.class));
        put("conditions", conditions());
        put("courses", variants(Course.class));
        put("indicators", indicators());
        put("survey", survey());
    }

    /** The tables as Markdown, by their names, in the order in which a reader meets them. */
    public static Map<String, String> all() {
        return new DocumentTables().tables;
    }

    /** The names of the tables for which a document has a place, in its order. */
    public static List<String> placesIn(String document) {
        return PLACE.matcher(document).results().map(place -> place.group(1)).toList();
    }

    /**
     * The document with every table as the code has it now.
     *
     * @throws IllegalArgumentException if the document has a place for a table that does not exist
     */
    public static String refresh(String document) {
        Map<String, String> tables = all();
        return PLACE.matcher(document).replaceAll(place -> {
            String table = tables.get(place.group(1));
            if (table == null) {
                throw new IllegalArgumentException("there is no table named " + place.group(1));
            }
            return Matcher.quoteReplacement(
                    "<!-- generated: " + place.group(1) + " -->\n\n" + table + "\n<!-- end -->");
        });
    }

    /** A table in Markdown. */
    static String table(List<String> headings, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        line(text, headings);
        line(text, headings.stream().map(heading -> "---").toList());
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        text.append('\n');
    }

    private void put(String name, String table) {
        tables.put(name, table);
    }

    /** What minus and over take is what measure takes. */
    private static String conditions() {
        return table(
                PARAMETER_HEADINGS,
                ParameterTable.of(Condition.class).stream()
                        .filter(row -> !row.path().matches("(minus|over)\\..*"))
                        .map(row -> cells(row, row.path()))
                        .toList());
    }

    private static String parameters(java.util.function.Predicate<ParameterRow> chosen, String prefix) {
        List<List<String>> rows = new ArrayList<>();
        for (ParameterRow row : ParameterTable.of(Scenario.class)) {
            if (chosen.test(row)) {
                rows.add(cells(row, row.path().substring(prefix.length())));
            }
        }
        return table(PARAMETER_HEADINGS, rows);
    }

    private static List<String> cells(ParameterRow row, String name) {
        return List.of(
                code(name),
                row.defaultText().isEmpty() ? "" : code(row.defaultText()),
                row.unit(),
                row.bounds().isEmpty() ? row.type() : row.bounds(),
                row.meaning(),
                row.source() + (row.calibrated() ? "; for calibration" : ""));
    }

    private static String variants(Class<?> sealed) {
        List<String> headings = new ArrayList<>(PARAMETER_HEADINGS);
        headings.add(0, "Name");
        List<List<String>> rows = new ArrayList<>();
        for (Class<?> type : VariantShape.of(sealed).types()) {
            String name = code(VariantShape.name(type));
            List<ParameterRow> parameters = ParameterTable.of(type);
            if (parameters.isEmpty()) {
                rows.add(List.of(name, "", "", "", "", "", ""));
            }
            for (ParameterRow parameter : parameters) {
                List<String> cells = new ArrayList<>(cells(parameter, parameter.path()));
                cells.add(0, name);
                rows.add(cells);
            }
        }
        return table(headings, rows);
    }

    private static String drivers() {
        List<List<String>> rows = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            rows.add(List.of(
                    code(driver.label()),
                    number(driver.standard()),
                    driver.unit(),
                    number(driver.minimum()) + " to " + number(driver.maximum()),
                    driver.meaning()));
        }
        return table(List.of("Driver", "Where nothing is said", "Unit", "Allowed", "Meaning"), rows);
    }

    private static String indicators() {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : Indicators.ALL) {
            rows.add(List.of(code(indicator.name()), indicator.unit(), indicator.meaning()));
        }
        return table(List.of("Indicator", "Unit", "Meaning"), rows);
    }

    private static String survey() {
        List<List<String>> rows = new ArrayList<>();
        for (SurveyItem item : SurveyItem.values()) {
            rows.add(List.of(code(item.label()), item.meaning()));
        }
        return table(List.of("Item", "Share of those present who"), rows);
    }

    private static String number(double value) {
        return atomization.parameter.NumberText.of(value);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
