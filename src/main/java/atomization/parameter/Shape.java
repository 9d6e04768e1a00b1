package atomization.parameter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;

/**
 * What a value of a parameter looks like, derived from its Java type: the grammar that reading, merging, writing, tables
 * and schema share.
 */
public sealed interface Shape {
    /** A finite {@code double}. */
    record Decimal() implements Shape {}

    /** An {@code int}, or a {@code long} if {@code wide}. */
    record Whole(boolean wide) implements Shape {}

    /** A {@code boolean}: {@code on}, {@code off}, {@code true}, {@code false}. */
    record Truth() implements Shape {}

    /** A {@code String}; the path of a file if {@code file}. */
    record Text(boolean file) implements Shape {}

    /** A day of the calendar, in ISO form. */
    record Day() implements Shape {}

    /** One constant of an enum, written in lower camel case. */
    record Choice(Class<?> type) implements Shape {
        /** The names allowed, in the order of declaration. */
        public List<String> names() {
            return Arrays.stream(type.getEnumConstants()).map(Choice::name).toList();
        }

        /** The name of a constant: {@code FIRST_WEEK} is {@code firstWeek}. */
        public static String name(Object constant) {
            StringBuilder name = new StringBuilder();
            for (String word :
                    ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).split("_", -1)) {
                name.append(name.isEmpty() || word.isEmpty() ? word : capitalized(word));
            }
            return name.toString();
        }

        private static String capitalized(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
    }

    /** A list; held as {@code container}: {@code List}, {@code double[]} or {@code int[]}. */
    record Listing(Shape element, Class<?> container) implements Shape {}

    /** A mapping whose keys are free; sorted by key if {@code sorted}, else in the order given. */
    record Lookup(Shape key, Shape element, boolean sorted) implements Shape {}

    /** A mapping with the components of a record as its keys. */
    record Fields(Class<?> type) implements Shape {
        /** The components of the record. */
        public RecordShape record() {
            return RecordShape.of(type);
        }
    }

    /** One of several records, told apart by a {@link Discriminator} or as {@link KeyedVariants}. */
    record Variants(Class<?> type) implements Shape {
        /** The records to choose from. */
        public VariantShape variants() {
            return VariantShape.of(type);
        }
    }

    /** A {@link Switchable} value of another shape. */
    record Switched(Shape inner) implements Shape {}

    /** A type that this grammar does not describe and that its reader must know. */
    record Opaque(Class<?> type) implements Shape {}

    /**
     * The shape of a Java type.
     *
     * @throws IllegalArgumentException if values of this type cannot stand in a file
     */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw new IllegalArgumentException(type + " cannot stand in a file");
    }

    private static Shape ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Type raw = type.getRawType();
        if (raw == List.class) {
            return new Listing(of(arguments[0]), List.class);
        }
        if (raw == Switchable.class) {
            return new Switched(of(arguments[0]));
        }
        if (raw == Map.class || raw == SortedMap.class || raw == NavigableMap.class) {
            return new Lookup(of(arguments[0]), of(arguments[1]), raw != Map.class);
        }
        throw new IllegalArgumentException(type + " cannot stand in a file");
    }

    private static Shape ofClass(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return new Decimal();
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return new Whole(type == long.class || type == Long.class);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Truth();
        }
        if (type == String.class) {
            return new Text(false);
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        if (type == double[].class || type == int[].class) {
            return new Listing(ofClass(type.getComponentType()), type);
        }
        if (type.isEnum()) {
            return new Choice(type);
        }
        if (type.isAnnotationPresent(Discriminator.class) || type.isAnnotationPresent(KeyedVariants.class)) {
            return new Variants(type);
        }
        return type.isRecord() ? new Fields(type) : new Opaque(type);
    }
}
