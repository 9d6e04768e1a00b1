package atomization.mechanism;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes mechanisms for tests: every parameter is zero, false or the first of its kind, except those that are named. */
final class Rule {
    private Rule() {}

    /** @param named names of parameters, each followed by its value */
    static <T extends Record & Mechanism> T with(Class<T> type, Object... named) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int k = 0; k < named.length; k += 2) {
            values.put((String) named[k], named[k + 1]);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int k = 0; k < components.length; k++) {
            Object given = values.remove(components[k].getName());
            arguments[k] = value(components[k].getType(), given == null ? 0 : given);
        }
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(type + " has no " + values.keySet());
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(Class<?> type, Object given) {
        if (type == double.class) {
            return ((Number) given).doubleValue();
        }
        if (type == int.class) {
            return ((Number) given).intValue();
        }
        if (type == boolean.class) {
            return given.equals(true);
        }
        return given instanceof Enum ? given : type.getEnumConstants()[0];
    }
}
