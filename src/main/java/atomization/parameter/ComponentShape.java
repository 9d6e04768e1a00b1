package atomization.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record as a key of a mapping.
 *
 * @param name the key
 * @param shape what its value looks like
 * @param parameter its description; absent where the component only groups others
 * @param nullable whether it may be absent without a default
 * @param atomic whether an extending file replaces its mapping wholly
 * @param accessor reads the value
 */
public record ComponentShape(
        String name, Shape shape, @Nullable Parameter parameter, boolean nullable, boolean atomic, Method accessor) {
    static ComponentShape of(RecordComponent component) {
        Shape shape = Shape.of(component.getGenericType());
        if (component.isAnnotationPresent(FileReference.class)) {
            shape = new Shape.Text(true);
        }
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new ComponentShape(
                component.getName(),
                shape,
                component.getAnnotation(Parameter.class),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.isAnnotationPresent(Atomic.class)
                        || component.getType().isAnnotationPresent(Atomic.class),
                accessor);
    }

    /** The default as written in a file; empty if there is none. */
    public String defaultText() {
        return parameter == null ? "" : parameter.value();
    }

    /** Whether the key stands among those of the enclosing record, see {@link KeyedVariants}. */
    public boolean isInlined() {
        return shape instanceof Shape.Variants variants && variants.variants().isKeyed();
    }

    /** The value that a record holds in this component. */
    public @Nullable Object of(Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + accessor, impossible);
        }
    }
}
