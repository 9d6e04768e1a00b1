package atomization.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the parameters that a record class declares, in the order of declaration. */
public final class ParameterTable {
    private ParameterTable() {}

    /**
     * The parameters of a record and of the records inside it. Lists and variants are one row each: what they may hold
     * differs from case to case, see {@link #ofVariants}.
     */
    public static List<ParameterRow> of(Class<?> record) {
        List<ParameterRow> rows = new ArrayList<>();
        collect(RecordShape.of(record), "", rows);
        return List.copyOf(rows);
    }

    /** The parameters of each variant of a sealed interface, by the variant's name. */
    public static Map<String, List<ParameterRow>> ofVariants(Class<?> sealed) {
        Map<String, List<ParameterRow>> tables = new LinkedHashMap<>();
        VariantShape.of(sealed).types().forEach(type -> tables.put(VariantShape.name(type), of(type)));
        return tables;
    }

    private static void collect(RecordShape shape, String path, List<ParameterRow> rows) {
        for (ComponentShape component : shape.components()) {
            String inside = path + component.name();
            Shape inner = component.shape() instanceof Shape.Switched switched ? switched.inner() : component.shape();
            Parameter parameter = component.parameter();
            if (parameter != null && !(component.shape() instanceof Shape.Fields)) {
                rows.add(ParameterRow.of(inside, component.shape(), parameter));
            }
            if (inner instanceof Shape.Fields fields) {
                collect(fields.record(), inside + ".", rows);
            }
        }
    }
}
