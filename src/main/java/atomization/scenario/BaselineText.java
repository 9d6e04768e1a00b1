package atomization.scenario;

import atomization.parameter.ComponentShape;
import atomization.parameter.NumberText;
import atomization.parameter.Parameter;
import atomization.parameter.ParameterRow;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.society.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the baseline scenario from the records: every value of the model once, as its author wrote it, with meaning,
 * unit, range and source beside it. Reading it yields the defaults.
 */
public final class BaselineText {
    /** The title of the scenario. */
    public static final String TITLE = "Baseline";

    private static final int WIDTH = 120;
    /** Values that are longer stand below their comment instead of beside it. */
    private static final int LONGEST_BESIDE = 60;

    private static final String HEADER = """
            # yaml-language-server: $schema=scenario.schema.json
            #
            # The baseline: every value of the model, once. A scenario begins with "extends: baseline.yaml" and says only what
            # differs. Beside each value stand its meaning, its unit if it has one, the range allowed, and its source; where no
            # source is named, the value is an assumption. "To calibrate" marks starting values that calibration is meant to move.
            #
            # This file is made from the program's own parameter records, and a test finds it out of date: to change a default,
            # change the record, then refresh with  mvn test -Dtest=GeneratedFilesTest -Datomization.refresh=true
            """;

    private final StringBuilder out = new StringBuilder(HEADER);
    private final Map<String, ParameterRow> rows;

    /** A key with its value, and what is said of it. */
    private record Line(String text, String comment) {}

    private BaselineText() {
        this.rows = DefaultTable.of(Scenario.class).stream().collect(Collectors.toMap(ParameterRow::path, row -> row));
    }

    /** The text of the file. */
    public static String write() {
        BaselineText text = new BaselineText();
        text.fields(RecordShape.of(Scenario.class), "", "");
        return text.out.toString();
    }

    private void fields(RecordShape record, String path, String margin) {
        List<Line> lines = new ArrayList<>();
        for (ComponentShape component : record.components()) {
            Shape shape = component.shape() instanceof Shape.Switched switched ? switched.inner() : component.shape();
            boolean drivers = shape instanceof Shape.Lookup lookup
                    && lookup.key() instanceof Shape.Choice choice
                    && choice.type() == Driver.class;
            boolean nested = shape instanceof Shape.Fields fields
                    && !fields.record().components().isEmpty();
            if (nested || drivers) {
                lines.removeIf(line -> line.text().isEmpty());
                flush(lines, margin);
                heading(component, margin);
                if (drivers) {
                    drivers(margin + "  ");
                } else {
                    fields(((Shape.Fields) shape).record(), path + component.name() + ".", margin + "  ");
                }
                lines.add(new Line("", ""));
            } else {
                lines.add(line(component, path + component.name()));
            }
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).text().isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        flush(lines, margin);
    }

    /** A section: with a rule above at the outermost level, its meaning beside its key further in. */
    private void heading(ComponentShape component, String margin) {
        String meaning =
                component.parameter() == null ? "" : component.parameter().meaning();
        if (margin.isEmpty()) {
            String title = "# ---- " + meaning + " ";
            out.append('\n')
                    .append(title)
                    .append("-".repeat(Math.max(4, WIDTH - title.length())))
                    .append('\n');
            out.append(component.name()).append(":\n");
            if (component.name().equals("mechanisms")) {
                wrapped(
                        "each is on with the values below; \"fear: off\" switches one off, \"fear: {rate: 0.1}\" changes one"
                                + " value",
                        "  ");
            }
        } else {
            out.append('\n');
            wrapped(meaning, margin);
            out.append(margin).append(component.name()).append(":\n");
        }
        ParameterRow row = rows.get(component.name());
        if (row != null && row.defaultText().equals("off")) {
            out.append(margin).append("  enabled: off\n");
        }
    }

    private void drivers(String margin) {
        wrapped(
                "a value, points in time as in {1985: 0.10, 1991.5: 0.245}, or a series as in {file: data/drivers.csv,"
                        + " series: hiringRate}",
                margin);
        List<Line> lines = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            String bounds = NumberText.of(driver.minimum()) + " to " + NumberText.of(driver.maximum());
            lines.add(new Line(
                    driver.label() + ": " + NumberText.of(driver.standard()),
                    driver.meaning() + range(bounds, driver.unit())));
        }
        flush(lines, margin);
    }

    private Line line(ComponentShape component, String path) {
        ParameterRow row = rows.get(path);
        Parameter parameter = component.parameter();
        String written = path.equals("title") ? TITLE : row == null ? "" : row.defaultText();
        StringBuilder comment = new StringBuilder(parameter == null ? "" : parameter.meaning());
        if (row != null) {
            comment.append(range(row.bounds(), row.unit()));
            comment.append(row.type().startsWith("one of ") ? "; " + row.type() : "");
            comment.append(row.calibrated() ? "; to calibrate" : "");
            comment.append(row.source().equals("assumption") ? "" : ". Source: " + row.source());
        }
        return new Line(component.name() + ": " + (written.isEmpty() ? "null" : written), comment.toString());
    }

    private static String range(String bounds, String unit) {
        String measured = unit.equals("1") ? "" : unit.equals("1/week") ? " a week" : " (" + unit + ")";
        return (bounds + measured).isEmpty() ? "" : "; " + (bounds + measured).strip();
    }

    /** Writes the lines gathered so far, their comments in one column. */
    private void flush(List<Line> lines, String margin) {
        int column = 2
                + lines.stream()
                        .mapToInt(line -> line.text().length())
                        .filter(length -> length <= LONGEST_BESIDE)
                        .max()
                        .orElse(0);
        for (Line line : lines) {
            if (line.text().isEmpty()) {
                out.append('\n');
                continue;
            }
            if (line.text().length() > LONGEST_BESIDE) {
                wrapped(line.comment(), margin);
                out.append(margin).append(line.text()).append('\n');
                continue;
            }
            out.append(margin).append(line.text());
            String gap = " ".repeat(column - line.text().length());
            for (String part : parts(line.comment(), WIDTH - margin.length() - column - 2)) {
                out.append(gap).append("# ").append(part).append('\n');
                gap = margin + " ".repeat(column);
            }
        }
        lines.clear();
    }

    private void wrapped(String comment, String margin) {
        for (String part : parts(comment, WIDTH - margin.length() - 2)) {
            out.append(margin).append("# ").append(part).append('\n');
        }
    }

    /** Text in lines of at most so many letters; a longer word has a line of its own. */
    private static List<String> parts(String text, int width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!part.isEmpty() && part.length() + 1 + word.length() > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }
}
