package atomization.scenario;

import atomization.parameter.NumberText;
import java.util.regex.Pattern;

/** Writes trees as JSON. */
final class JsonText {
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** JSON without any space. */
    static String compact(YamlNode node) {
        return new JsonText(false).write(node, "").out.toString();
    }

    /** JSON for people, ending with a line end. */
    static String indented(YamlNode node) {
        return new JsonText(true).write(node, "\n").out.append('\n').toString();
    }

    private JsonText write(YamlNode node, String margin) {
        if (node instanceof YamlScalar scalar) {
            out.append(scalar(scalar));
        } else if (node instanceof YamlSequence sequence) {
            String separator = "[";
            for (YamlNode item : sequence.items()) {
                boolean single = item instanceof YamlScalar;
                out.append(separator).append(indented && !single ? margin + "  " : "");
                write(item, margin + "  ");
                separator = indented && single ? ", " : ",";
            }
            boolean broken = indented && sequence.items().stream().anyMatch(item -> !(item instanceof YamlScalar));
            out.append(sequence.items().isEmpty() ? "[" : broken ? margin : "").append(']');
        } else if (node instanceof YamlMapping mapping) {
            String separator = "{";
            for (YamlMapping.Entry entry : mapping.entries()) {
                out.append(separator).append(indented ? margin + "  " : "").append(Quoting.always(entry.key()));
                out.append(indented ? ": " : ":");
                write(entry.value(), margin + "  ");
                separator = ",";
            }
            out.append(mapping.entries().isEmpty() ? "{" : indented ? margin : "")
                    .append('}');
        }
        return this;
    }

    private static String scalar(YamlScalar scalar) {
        if (scalar.isNull()) {
            return "null";
        }
        if (scalar.isNumber()) {
            return JSON_NUMBER.matcher(scalar.text()).matches()
                    ? scalar.text()
                    : NumberText.of(Double.parseDouble(scalar.text()));
        }
        boolean truth =
                scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"));
        return truth ? scalar.text() : Quoting.always(scalar.text());
    }
}
