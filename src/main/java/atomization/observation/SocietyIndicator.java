package atomization.observation;

import java.util.function.ToDoubleFunction;

/** A figure of the whole society. */
public non-sealed interface SocietyIndicator extends Indicator {
    /** Measures it; NaN where it is undefined or not due this week. */
    double measure(Snapshot snapshot);

    /** Whether it is a state of the week, a count of the week, or given from outside. */
    default Column.Kind kind() {
        return Column.Kind.STATE;
    }

    /** A state of the society that one expression measures. */
    static SocietyIndicator state(String name, String unit, String meaning, ToDoubleFunction<Snapshot> measured) {
        return new Described(name, unit, meaning, Column.Kind.STATE, measured);
    }

    /** An indicator put together from its parts. */
    record Described(String name, String unit, String meaning, Column.Kind kind, ToDoubleFunction<Snapshot> measured)
            implements SocietyIndicator {
        @Override
        public double measure(Snapshot snapshot) {
            return measured.applyAsDouble(snapshot);
        }
    }
}
