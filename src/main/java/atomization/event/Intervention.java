package atomization.event;

import atomization.parameter.KeyedVariants;
import atomization.random.Stream;
import atomization.society.Society;

/** Something done to the society from outside the mechanisms, at the beginning of a week. */
@KeyedVariants
public sealed interface Intervention
        permits Arrive,
                Close,
                Dismiss,
                Form,
                Issue,
                Leave,
                Link,
                Migrate,
                Occasion,
                Order,
                PriceShock,
                Rehouse,
                Set,
                Settle,
                ShiftThresholds,
                Stop,
                UnionDay,
                Victimize,
                Withhold {
    /**
     * Does it.
     *
     * @param draws random numbers of this intervention alone
     * @return a sentence that says what has been done, for the log
     * @throws IllegalArgumentException with a message for the user if it names somebody or something that is not there
     */
    String apply(Society society, Stream draws);
}
