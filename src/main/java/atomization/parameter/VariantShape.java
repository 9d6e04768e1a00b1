package atomization.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records permitted by a sealed interface, by their names in a file. */
public final class VariantShape {
    private static final ClassValue<VariantShape> KNOWN = new ClassValue<>() {
        @Override
        protected VariantShape computeValue(Class<?> type) {
            return new VariantShape(type);
        }
    };

    private final @Nullable String discriminator;
    private final Map<String, Class<?>> types = new LinkedHashMap<>();

    private VariantShape(Class<?> type) {
        Discriminator marked = type.getAnnotation(Discriminator.class);
        discriminator = marked == null ? null : marked.value();
        collect(type);
    }

    private void collect(Class<?> type) {
        if (type.isRecord()) {
            if (types.put(name(type), type) != null) {
                throw new IllegalArgumentException("two variants are named " + name(type));
            }
        } else if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted);
            }
        } else {
            throw new IllegalArgumentException(type.getName() + " is neither a record nor sealed");
        }
    }

    /** The variants of a sealed interface marked {@link Discriminator} or {@link KeyedVariants}. */
    public static VariantShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The name of a variant in a file. */
    public static String name(Class<?> type) {
        VariantName given = type.getAnnotation(VariantName.class);
        String simple = type.getSimpleName();
        return given != null ? given.value() : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    /** The key that holds the variant's name, or null if the variants are told apart by their own keys. */
    public @Nullable String discriminator() {
        return discriminator;
    }

    /** Whether the variants are told apart by the key under which they stand. */
    public boolean isKeyed() {
        return discriminator == null;
    }

    /** The names of the variants in the order of declaration. */
    public List<String> names() {
        return List.copyOf(types.keySet());
    }

    /** The record class of a name, or null. */
    public @Nullable Class<?> type(String name) {
        return types.get(name);
    }

    /** The record classes in the order of declaration. */
    public List<Class<?>> types() {
        return List.copyOf(types.values());
    }

    /** The variants that bare values stand for. */
    public List<Class<?>> shorthands() {
        List<Class<?>> marked = new ArrayList<>();
        for (Class<?> type : types.values()) {
            if (type.isAnnotationPresent(Shorthand.class)) {
                marked.add(type);
            }
        }
        return marked;
    }
}
