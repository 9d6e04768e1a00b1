package atomization.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface whose permitted records are told apart by the key under which they stand, as in
 * {@code {priceShock: 0.5}}. Where a record has a component of such a type, the key stands among the keys of that
 * record itself: {@code {at: 1992-01-02, priceShock: 0.5}}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KeyedVariants {}
