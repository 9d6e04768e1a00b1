package atomization.results;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an object of this project holds, by way of the fields of its class and of the classes inside it; some
 * fields, named as {@code Class.field}, can be left out. The values can be read, and changed one at a time.
 */
final class StateFields {
    /** So far that a number which others are told apart by is not taken yet. */
    private static final int FAR = 100_000;

    private final Set<String> leftOut;
    private final Set<String> met = new TreeSet<>();
    private final SortedMap<String, String> values = new TreeMap<>();
    private final SortedMap<String, Runnable> changes = new TreeMap<>();

    StateFields(Object root, Set<String> leftOut) {
        this.leftOut = leftOut;
        object(root, root.getClass().getSimpleName());
    }

    /** The fields that were met and left out. */
    Set<String> met() {
        return met;
    }

    /** Every value, by the way to it. */
    SortedMap<String, String> values() {
        return values;
    }

    /** The ways to values that can be changed, one for every field. */
    Set<String> changeable() {
        return changes.keySet();
    }

    /** Changes a value. */
    void change(String way) {
        Objects.requireNonNull(changes.get(way)).run();
    }

    private void object(Object holder, String way) {
        for (Field field : holder.getClass().getDeclaredFields()) {
            String name = holder.getClass().getSimpleName() + "." + field.getName();
            if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
                continue;
            }
            if (leftOut.contains(name)) {
                met.add(name);
                continue;
            }
            field.setAccessible(true);
            value(
                    field.getType(),
                    get(field, holder),
                    way + "." + field.getName(),
                    changed -> set(field, holder, changed));
        }
    }

    /** Puts another value into the place of one. */
    private interface Place {
        void put(@Nullable Object value);
    }

    private void value(Class<?> type, @Nullable Object value, String way, Place place) {
        boolean holdsParts = type.isArray() || type.getName().startsWith("atomization.") && !type.isEnum();
        if (value == null && holdsParts) {
            values.put(way, "none");
        } else if (value == null
                || type.isPrimitive()
                || type.isEnum()
                || type == Integer.class
                || type == Double.class) {
            values.put(way, String.valueOf(value));
            changes.put(way, () -> place.put(other(type, value)));
        } else if (type.isArray()) {
            array(type, value, way);
        } else if (value instanceof AtomicInteger number) {
            values.put(way, number.toString());
            changes.put(way, number::incrementAndGet);
        } else if (value instanceof AtomicIntegerArray numbers) {
            values.put(way, numbers.toString());
            changes.put(way, () -> numbers.incrementAndGet(numbers.length() - 1));
        } else if (value instanceof AtomicLongArray numbers) {
            values.put(way, numbers.toString());
            changes.put(way, () -> numbers.incrementAndGet(numbers.length() - 1));
        } else if (value instanceof Map<?, ?> map) {
            map(map, way);
        } else if (value instanceof Collection<?> collection) {
            collection(collection, way);
        } else if (type.getName().startsWith("atomization.")) {
            object(value, way);
        } else {
            throw new IllegalArgumentException(way + " is a " + type + ", which is not known here");
        }
    }

    private void array(Class<?> type, Object array, String way) {
        int length = Array.getLength(array);
        values.put(way + ".length", String.valueOf(length));
        if (!type.getComponentType().isPrimitive()) {
            for (int k = 0; k < length; k++) {
                Object element = Array.get(array, k);
                values.put(way + "[" + k + "]", element == null ? "none" : "one");
                if (element != null) {
                    object(element, way + "[" + k + "]");
                }
            }
            return;
        }
        StringBuilder all = new StringBuilder();
        for (int k = 0; k < length; k++) {
            Object element = Array.get(array, k);
            all.append(element instanceof Character letter ? (int) letter : element)
                    .append(' ');
        }
        values.put(way, all.toString());
        if (length > 0) {
            int last = length - 1;
            changes.put(way, () -> Array.set(array, last, other(type.getComponentType(), Array.get(array, last))));
        }
    }

    @SuppressWarnings("unchecked")
    private <K> void map(Map<K, ?> map, String way) {
        map.forEach((key, value) -> {
            values.put(way + "." + key, String.valueOf(value));
            changes.put(way + "." + key, () -> ((Map<K, Object>) map).put(key, (Double) value + 0.125));
        });
    }

    private void collection(Collection<?> collection, String way) {
        values.put(way + ".size", String.valueOf(collection.size()));
        int k = 0;
        for (Object element : collection) {
            // A set has no order of its own, unless it is one of objects in the order in which they came.
            String name = element instanceof Integer && collection instanceof Set ? " " + element : "[" + k + "]";
            k++;
            if (element instanceof Integer) {
                values.put(way + name, String.valueOf(element));
            } else {
                object(element, way + name);
            }
            changes.put(way, () -> collection.remove(element));
        }
    }

    private static Object other(Class<?> type, @Nullable Object value) {
        if (type.isEnum()) {
            List<Object> choices = new ArrayList<>(List.of(type.getEnumConstants()));
            choices.remove(value);
            return choices.get(0);
        }
        Object known = Objects.requireNonNull(value);
        if (known instanceof Integer number) {
            return number + FAR;
        } else if (known instanceof Long number) {
            return number + 1;
        } else if (known instanceof Short number) {
            return (short) (number + 1);
        } else if (known instanceof Byte number) {
            return (byte) (number + 1);
        } else if (known instanceof Character number) {
            return (char) (number + 1);
        } else if (known instanceof Boolean truth) {
            return !truth;
        } else if (known instanceof Double number) {
            return number + 0.125;
        } else if (known instanceof Float number) {
            return number + 0.125f;
        }
        throw new IllegalArgumentException(type + " is not known here");
    }

    private static @Nullable Object get(Field field, Object holder) {
        try {
            return field.get(holder);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(Field field, Object holder, @Nullable Object value) {
        try {
            field.set(holder, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
