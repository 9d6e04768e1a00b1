package atomization.scenario;

/**
 * A place in a source.
 *
 * @param line counted from 1; 0 where the source as a whole is meant
 * @param column counted from 1 in characters; 0 with line 0
 */
public record Location(Source source, int line, int column) {
    /** The source as a whole. */
    public static Location of(Source source) {
        return new Location(source, 0, 0);
    }

    /** As errors show it: {@code scenarios/x.yaml:12:7}. */
    @Override
    public String toString() {
        return line == 0 ? source.name() : source.name() + ":" + line + ":" + column;
    }
}
