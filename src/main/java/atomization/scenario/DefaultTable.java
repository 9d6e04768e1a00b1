package atomization.scenario;

import atomization.parameter.ComponentShape;
import atomization.parameter.ParameterRow;
import atomization.parameter.ParameterTable;
import atomization.parameter.RecordShape;
import atomization.parameter.Weeks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The parameter table of a kind of file, with each default as it takes effect there. */
public final class DefaultTable {
    private DefaultTable() {}

    /**
     * The parameters of a record class. Where an outer default says otherwise than the inner record, as in
     * {@code {degree: 8}} for a layer whose degree is 6 elsewhere, the outer one is shown. Parts that have no default
     * show what their records declare.
     */
    public static List<ParameterRow> of(Class<?> type) {
        Map<String, String> defaults = new HashMap<>();
        for (ComponentShape component : RecordShape.of(type).components()) {
            defaults.putAll(defaults(component));
        }
        return ParameterTable.of(type).stream()
                .map(row -> effective(row, defaults.getOrDefault(row.path(), row.defaultText())))
                .toList();
    }

    private static Map<String, String> defaults(ComponentShape component) {
        Problems problems = new Problems();
        Object value = new RecordBinder(problems, null).standard(component);
        return value == null || !problems.isEmpty() ? Map.of() : Canonical.scalars(component, value);
    }

    /** A default that means the same is shown as its author wrote it, {@code 2y} rather than {@code 104}. */
    private static ParameterRow effective(ParameterRow row, String canonical) {
        String written = row.defaultText();
        Boolean truth = ScalarValues.truth(Trees.word(written));
        OptionalInt weeks = row.unit().equals(Weeks.UNIT) ? Weeks.parse(written) : OptionalInt.empty();
        boolean same = (truth != null && truth.toString().equals(canonical))
                || (weeks.isPresent() && Integer.toString(weeks.getAsInt()).equals(canonical));
        return same ? row : row.withDefault(canonical);
    }
}
