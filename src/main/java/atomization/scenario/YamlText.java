package atomization.scenario;

import java.util.stream.Collectors;

/** Writes trees as YAML in one fixed style, so that equal trees are equal text. */
final class YamlText {
    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** The text of a mapping, ending with a line end. */
    static String of(YamlMapping mapping) {
        if (mapping.entries().isEmpty()) {
            return "{}\n";
        }
        YamlText text = new YamlText();
        text.entries(mapping, "");
        return text.out.toString();
    }

    private void entries(YamlMapping mapping, String margin) {
        String before = "";
        for (YamlMapping.Entry entry : mapping.entries()) {
            out.append(before).append(Quoting.whereNeeded(entry.key())).append(':');
            value(entry.value(), margin);
            before = margin;
        }
    }

    private void value(YamlNode node, String margin) {
        if (isFlow(node)) {
            out.append(' ').append(flow(node)).append('\n');
        } else if (node instanceof YamlMapping mapping) {
            out.append('\n').append(margin).append("  ");
            entries(mapping, margin + "  ");
        } else if (node instanceof YamlSequence sequence) {
            out.append('\n');
            for (YamlNode item : sequence.items()) {
                out.append(margin).append("-");
                item(item, margin);
            }
        }
    }

    private void item(YamlNode item, String margin) {
        if (item instanceof YamlMapping mapping && !isFlow(item)) {
            out.append(' ');
            entries(mapping, margin + "  ");
        } else {
            out.append(' ')
                    .append(isFlow(item) ? flow(item) : JsonText.compact(item))
                    .append('\n');
        }
    }

    private static boolean isFlow(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().isEmpty();
        }
        return !(node instanceof YamlSequence sequence)
                || sequence.items().stream().allMatch(YamlScalar.class::isInstance);
    }

    private static String flow(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.plain() ? scalar.text() : Quoting.whereNeeded(scalar.text());
        }
        return node instanceof YamlSequence sequence
                ? sequence.items().stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"))
                : "{}";
    }
}
