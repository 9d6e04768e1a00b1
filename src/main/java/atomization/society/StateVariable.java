package atomization.society;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a state variable where it is kept; the ODD document's table of state variables is made from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface StateVariable {
    /** The letter that formulas use, if any. */
    String symbol() default "";

    /** The values that it can have, in words. */
    String range() default "0 to 1";

    /** What it is, in a few words. */
    String meaning();
}
