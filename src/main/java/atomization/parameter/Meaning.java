package atomization.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a variant is, an event or a generator of ties, where its record is declared: lists and schema show it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Meaning {
    /** What it is, in one sentence without a period that a student understands. */
    String value();

    /** The publication it comes from; empty if it is of this project's making. */
    String source() default "";
}
