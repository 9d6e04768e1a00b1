package atomization.parameter;

/**
 * One parameter as tables show it.
 *
 * @param path where it stands in a file, such as {@code mechanisms.fear.rate}
 * @param type what a value looks like, in words
 * @param defaultText the default as written in a file; empty if a value must be given or may be absent
 * @param unit as in {@link Parameter#unit()}
 * @param min smallest value allowed
 * @param max largest value allowed
 * @param meaning what it is
 * @param source where the default comes from
 * @param calibrated whether calibration is meant to move it
 */
public record ParameterRow(
        String path,
        String type,
        String defaultText,
        String unit,
        double min,
        double max,
        String meaning,
        String source,
        boolean calibrated) {
    static ParameterRow of(String path, Shape shape, Parameter parameter) {
        return new ParameterRow(
                path,
                TypeText.of(shape, parameter),
                parameter.value(),
                parameter.unit(),
                parameter.min(),
                parameter.max(),
                parameter.meaning(),
                parameter.source(),
                parameter.calibrated());
    }

    /** The bounds in words: {@code 0 to 1}, {@code at least 0}, or nothing. */
    public String bounds() {
        if (min == Double.NEGATIVE_INFINITY) {
            return max == Double.POSITIVE_INFINITY ? "" : "at most " + NumberText.of(max);
        }
        return max == Double.POSITIVE_INFINITY
                ? "at least " + NumberText.of(min)
                : NumberText.of(min) + " to " + NumberText.of(max);
    }

    /** The same parameter with another default, where the enclosing record overrides it. */
    public ParameterRow withDefault(String text) {
        return new ParameterRow(path, type, text, unit, min, max, meaning, source, calibrated);
    }
}
