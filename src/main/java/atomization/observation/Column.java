package atomization.observation;

/**
 * A column of a result table, as the dictionary of columns describes it.
 *
 * @param name heading: camelCase; what follows a dot is the group, arena or outcome it is restricted to
 * @param unit unit in the field's terms; {@code 1} for shares and other pure numbers
 * @param meaning what a cell says, in one sentence
 * @param kind how weeks are put together
 */
public record Column(String name, String unit, String meaning, Kind kind) {
    /** How the values of several weeks make the value of a year or a run. */
    public enum Kind {
        /** A state of the week: its mean is taken. */
        STATE,
        /** A count of what happened during the week: its sum is taken. */
        FLOW,
        /** Set from outside the model, or the time: it is no result of the run. */
        GIVEN
    }

    /** A column of a state. */
    public static Column state(String name, String unit, String meaning) {
        return new Column(name, unit, meaning, Kind.STATE);
    }

    /** A column of a count. */
    public static Column flow(String name, String unit, String meaning) {
        return new Column(name, unit, meaning, Kind.FLOW);
    }

    /** A column of what is given. */
    public static Column given(String name, String unit, String meaning) {
        return new Column(name, unit, meaning, Kind.GIVEN);
    }

    /** Whether it is restricted to a group of workers. */
    public boolean isOfGroup() {
        return name.indexOf('.') >= 0;
    }
}
