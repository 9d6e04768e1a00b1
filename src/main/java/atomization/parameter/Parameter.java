package atomization.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one parameter of the model where it is declared: on the component of a record. Everything that speaks of
 * parameters (scenario files, their schema, {@code describe}, the tables of the ODD document) is made from it, so a
 * parameter is added by adding one annotated component.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /**
     * The default, written as in a scenario file; parsed by the component's type. Empty: the value must be given, or
     * the component is marked {@code @Nullable} and is absent by default.
     */
    String value() default "";

    /** Unit in the field's terms: {@code 1} for a pure number, {@code 1/week}, {@code weeks}, {@code workers}, ... */
    String unit() default "1";

    /** Smallest value allowed, inclusive. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest value allowed, inclusive. */
    double max() default Double.POSITIVE_INFINITY;

    /** What the parameter is, in one sentence that a student understands. */
    String meaning();

    /** Where the default comes from: a publication, the essay, or that it is an assumption. */
    String source() default "assumption";

    /** Whether the default is a starting value that calibration is meant to move. */
    boolean calibrated() default false;
}
