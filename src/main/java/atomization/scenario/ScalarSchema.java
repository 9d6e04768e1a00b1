package atomization.scenario;

import atomization.parameter.Parameter;
import atomization.parameter.Shape;
import atomization.parameter.Weeks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of a schema that concerns single values, and what is said about a parameter. */
final class ScalarSchema {
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String NUMBER = "^[-+]?([.][0-9]+|[0-9]+([.][0-9]*)?)([eE][-+]?[0-9]+)?$";

    private ScalarSchema() {}

    static YamlMapping of(Shape shape, @Nullable Parameter limits) {
        if (shape instanceof Shape.Decimal || shape instanceof Shape.Whole) {
            return number(shape, limits);
        }
        if (shape instanceof Shape.Truth) {
            return enumeration(List.of(Trees.word(true), Trees.word(false), Trees.text("on"), Trees.text("off")));
        }
        if (shape instanceof Shape.Day) {
            return text(DATE).put("format", "date").mapping();
        }
        if (shape instanceof Shape.Choice choice) {
            return choice(choice);
        }
        boolean file = shape instanceof Shape.Text text && text.file();
        return file
                ? Trees.keys().put("type", "string").mapping()
                : Trees.keys()
                        .put("type", Trees.texts(List.of("string", "number", "boolean")))
                        .mapping();
    }

    /** What the keys of a curve must look like. */
    static YamlMapping ofKey(Shape key) {
        return text(key instanceof Shape.Day ? DATE : NUMBER).mapping();
    }

    static YamlMapping oneOf(List<String> names) {
        return enumeration(names.stream().map(Trees::text).toList());
    }

    /** Meaning, unit, source and default. */
    static YamlMapping description(Parameter parameter) {
        String meaning = parameter.meaning().replaceAll("[.]$", "");
        StringBuilder text = new StringBuilder(meaning).append('.');
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        if (!parameter.unit().equals("1")) {
            text.append(" Unit: ").append(parameter.unit()).append('.');
        }
        if (!parameter.value().isEmpty()) {
            text.append(" Default: ").append(parameter.value()).append('.');
        }
        text.append(" Source: ").append(parameter.source().replaceAll("[.]$", ""));
        text.append(parameter.calibrated() ? "; moved by calibration." : ".");
        Trees.Keys keys = Trees.keys().put("description", text.toString());
        if (!parameter.value().isEmpty()) {
            keys.put("default", InlineYaml.read(parameter.value(), Trees.NOWHERE.source(), new Problems()));
        }
        return keys.mapping();
    }

    private static YamlMapping number(Shape shape, @Nullable Parameter limits) {
        Trees.Keys number = Trees.keys().put("type", shape instanceof Shape.Whole ? "integer" : "number");
        if (limits != null && limits.min() != Double.NEGATIVE_INFINITY) {
            number.put("minimum", Trees.number(limits.min()));
        }
        if (limits != null && limits.max() != Double.POSITIVE_INFINITY) {
            number.put("maximum", Trees.number(limits.max()));
        }
        if (limits == null || !limits.unit().equals(Weeks.UNIT)) {
            return number.mapping();
        }
        YamlMapping duration = text("^[0-9]{1,9}[wy]$").mapping();
        return Trees.keys()
                .put("anyOf", Trees.list(List.of(number.mapping(), duration)))
                .mapping();
    }

    private static YamlMapping choice(Shape.Choice choice) {
        YamlMapping names = oneOf(choice.names());
        String lowerCase = Arrays.stream(choice.type().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .filter(name -> !choice.names().contains(name))
                .collect(Collectors.joining("|"));
        return lowerCase.isEmpty()
                ? names
                : Trees.keys()
                        .put(
                                "anyOf",
                                Trees.list(List.of(
                                        names, text("^(" + lowerCase + ")$").mapping())))
                        .mapping();
    }

    private static Trees.Keys text(String pattern) {
        return Trees.keys().put("type", "string").put("pattern", pattern);
    }

    private static YamlMapping enumeration(List<YamlScalar> values) {
        return Trees.keys().put("enum", Trees.list(values)).mapping();
    }
}
