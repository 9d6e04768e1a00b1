package atomization.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a variant of a {@link Discriminator} or {@link KeyedVariants} type otherwise than by the simple name of its
 * class in lower camel case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface VariantName {
    /** The name as it stands in a file. */
    String value();
}
