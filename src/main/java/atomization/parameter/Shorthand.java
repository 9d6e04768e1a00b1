package atomization.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the variant of a {@link Discriminator} type that a bare value stands for: {@code 0.5} for
 * {@code {distribution: constant, value: 0.5}}. The bare value becomes the first component of the record. One variant
 * may take bare numbers, another bare lists, a third bare curves (mappings from numbers or dates).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shorthand {}
