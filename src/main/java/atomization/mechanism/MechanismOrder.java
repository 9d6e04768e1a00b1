package atomization.mechanism;

import java.util.List;
import java.util.Locale;

/** The mechanisms in the order in which they act within a week: the model's structure (ODD section 3). */
public final class MechanismOrder {
    /** All mechanisms, in their order. */
    public static final List<Class<? extends Mechanism>> ALL = List.of(
            Issues.class,
            Economy.class,
            Hardship.class,
            Exchange.class,
            Perception.class,
            Fear.class,
            Mobilization.class,
            Repression.class,
            Disputes.class,
            CoOptation.class,
            Learning.class,
            Ties.class,
            Authority.class,
            Generations.class);

    private MechanismOrder() {}

    /** The name by which scenario files call a mechanism: its class name with a small first letter. */
    public static String nameOf(Class<?> mechanism) {
        String name = mechanism.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
