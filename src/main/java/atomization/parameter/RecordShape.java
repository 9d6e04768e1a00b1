package atomization.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a record class, in their order, and the way to make one. */
public final class RecordShape {
    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final List<ComponentShape> components;

    private RecordShape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        RecordComponent[] declared = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        constructor.setAccessible(true);
        components = Arrays.stream(declared).map(ComponentShape::of).toList();
        if (components.stream().filter(ComponentShape::isInlined).count() > 1) {
            throw new IllegalArgumentException(type.getName() + " has two components told apart by their keys");
        }
    }

    /** The shape of a record class. */
    public static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The components in the order of declaration. */
    public List<ComponentShape> components() {
        return components;
    }

    /** The component that stands under this key, or null. Components that are inlined have no key of their own. */
    public @Nullable ComponentShape component(String key) {
        for (ComponentShape component : components) {
            if (component.name().equals(key) && !component.isInlined()) {
                return component;
            }
        }
        return null;
    }

    /** The component whose variants are keys of this record, or null. */
    public @Nullable ComponentShape inlined() {
        return components.stream().filter(ComponentShape::isInlined).findFirst().orElse(null);
    }

    /** All keys that a mapping of this record may hold. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (ComponentShape component : components) {
            if (component.shape() instanceof Shape.Variants variants && component.isInlined()) {
                keys.addAll(variants.variants().names());
            } else {
                keys.add(component.name());
            }
        }
        return keys;
    }

    /**
     * Makes a record.
     *
     * @param values one for each component, in order
     * @throws IllegalArgumentException as thrown by the record's own constructor
     */
    public Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), failure);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), impossible);
        }
    }
}
