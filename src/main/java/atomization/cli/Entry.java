package atomization.cli;

import atomization.parameter.ParameterRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be listed and described.
 *
 * @param kind what it is
 * @param name its name
 * @param summary what a list shows beside the name: short facts, a cell each, the last one in words
 * @param facts what a description says of it, by label
 * @param parameters the parameters it has
 */
record Entry(Kind kind, String name, List<String> summary, Map<String, String> facts, List<ParameterRow> parameters) {
    /** Something without parameters. */
    static Entry of(Kind kind, String name, List<String> summary, String... facts) {
        return new Entry(kind, name, summary, labelled(facts), List.of());
    }

    /** Facts in their order, each a label and its text; empty ones are left out. */
    static Map<String, String> labelled(String... facts) {
        Map<String, String> labelled = new LinkedHashMap<>();
        for (int k = 0; k < facts.length; k += 2) {
            if (!facts[k + 1].isEmpty()) {
                labelled.put(facts[k], facts[k + 1]);
            }
        }
        return labelled;
    }

    /** The same with a fact more, unless it is empty. */
    Entry with(String label, String fact) {
        Map<String, String> all = new LinkedHashMap<>(facts);
        all.putAll(labelled(label, fact));
        return new Entry(kind, name, summary, all, parameters);
    }

    /** The same under another name. */
    Entry as(String otherName) {
        return new Entry(kind, otherName, summary, facts, parameters);
    }

    /** As plain data, for JSON. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind.singular());
        data.put("name", name);
        data.putAll(facts);
        if (!parameters.isEmpty()) {
            data.put("parameters", parameters.stream().map(Entry::data).toList());
        }
        return data;
    }

    private static Map<String, Object> data(ParameterRow row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", row.path());
        data.putAll(Catalogue.facts(row));
        return data;
    }
}
