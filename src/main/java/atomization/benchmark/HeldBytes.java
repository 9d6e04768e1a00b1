package atomization.benchmark;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes in the arrays that an object of this project holds, by the field that leads to them: what each column of a
 * society weighs. Objects themselves, of which a society has few, and classes of Java are left out.
 */
final class HeldBytes {
    private static final String PROJECT = "atomization.";

    private final Map<String, Long> bytes = new LinkedHashMap<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private final Deque<Held> open = new ArrayDeque<>();

    /** An object and the fields that lead to it. */
    private record Held(String path, Object object) {}

    private HeldBytes() {}

    /** Bytes by path, as in {@code workers.fear.values}, elements of arrays of objects under one path. */
    static Map<String, Long> of(Object root) {
        HeldBytes held = new HeldBytes();
        held.find("", root);
        while (!held.open.isEmpty()) {
            Held next = held.open.removeFirst();
            held.look(next.path(), next.object());
        }
        return held.bytes;
    }

    private void find(String path, @Nullable Object object) {
        if (object != null && seen.put(object, true) == null) {
            open.addLast(new Held(path, object));
        }
    }

    private void look(String path, Object object) {
        Class<?> type = object.getClass();
        if (type.isArray()) {
            array(path, object, type.getComponentType());
            return;
        }
        for (Class<?> each = type; each != null && each.getName().startsWith(PROJECT); each = each.getSuperclass()) {
            if (!each.isHidden()) {
                fields(path, object, each);
            }
        }
    }

    private void array(String path, Object array, Class<?> element) {
        int length = Array.getLength(array);
        if (element.isPrimitive()) {
            bytes.merge(path, (long) length * size(element), Long::sum);
            return;
        }
        for (int k = 0; k < length; k++) {
            find(path, Array.get(array, k));
        }
    }

    private void fields(String path, Object object, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                continue;
            }
            field.setAccessible(true);
            try {
                find(path.isEmpty() ? field.getName() : path + "." + field.getName(), field.get(object));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException("the field has just been made accessible", impossible);
            }
        }
    }

    private static int size(Class<?> element) {
        if (element == long.class || element == double.class) {
            return Long.BYTES;
        }
        if (element == int.class || element == float.class) {
            return Integer.BYTES;
        }
        return element == short.class || element == char.class ? Short.BYTES : Byte.BYTES;
    }
}
