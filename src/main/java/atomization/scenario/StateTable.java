package atomization.scenario;

import atomization.society.Authorities;
import atomization.society.BitColumn;
import atomization.society.Collectives;
import atomization.society.Dispute;
import atomization.society.DisputeRegister;
import atomization.society.Districts;
import atomization.society.Drivers;
import atomization.society.Enterprises;
import atomization.society.FixedColumn;
import atomization.society.FloatColumn;
import atomization.society.StateVariable;
import atomization.society.TieRows;
import atomization.society.TieStart;
import atomization.society.WeekColumn;
import atomization.society.Workers;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** The table of state variables, made from the fields that hold them. */
final class StateTable {
    /** What holds state, by the name of the entity that it belongs to. */
    static final Map<String, Class<?>> HOLDERS = holders();

    private StateTable() {}

    private static Map<String, Class<?>> holders() {
        Map<String, Class<?>> holders = new LinkedHashMap<>();
        holders.put("worker", Workers.class);
        holders.put("tie", TieRows.class);
        holders.put("worker, by layer of ties", TieStart.class);
        holders.put("enterprise", Enterprises.class);
        holders.put("district", Districts.class);
        holders.put("collective", Collectives.class);
        holders.put("dispute", Dispute.class);
        holders.put("all disputes", DisputeRegister.class);
        holders.put("authorities", Authorities.class);
        holders.put("drivers", Drivers.class);
        return holders;
    }

    static String of() {
        List<List<String>> rows = new ArrayList<>();
        HOLDERS.forEach((entity, holder) -> {
            // The platform returns fields in the order of declaration; were it to change, the document would be
            // refreshed.
            for (Field field : holder.getDeclaredFields()) {
                StateVariable variable = field.getAnnotation(StateVariable.class);
                if (variable != null) {
                    boolean yesOrNo =
                            isYesOrNo(field.getType()) && variable.range().equals("0 to 1");
                    rows.add(List.of(
                            entity,
                            "`" + field.getName() + "`",
                            variable.symbol().isEmpty() ? "" : "`" + variable.symbol() + "`",
                            yesOrNo ? "yes, no" : variable.range(),
                            storage(field.getType()),
                            variable.meaning()));
                }
            }
        });
        return DocumentTables.table(List.of("Of", "Name in the code", "Symbol", "Values", "Kept as", "Meaning"), rows);
    }

    private static boolean isYesOrNo(Class<?> type) {
        return element(type) == BitColumn.class || type == boolean.class;
    }

    private static String storage(Class<?> type) {
        Class<?> each = element(type);
        if (each == FixedColumn.class || each == char.class) {
            return "16 bits";
        }
        if (each == FloatColumn.class || each == float.class) {
            return "single precision";
        }
        if (each == double.class) {
            return "double precision";
        }
        if (each == WeekColumn.class) {
            return "16-bit week";
        }
        if (isYesOrNo(type)) {
            return "bit";
        }
        boolean counted = each.isPrimitive() || Number.class.isAssignableFrom(each) || each == AtomicIntegerArray.class;
        return counted ? "whole number" : "object";
    }

    private static Class<?> element(Class<?> type) {
        Class<?> component = type.getComponentType();
        return component == null ? type : component;
    }
}
