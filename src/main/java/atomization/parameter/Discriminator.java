package atomization.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface whose permitted records are told apart by one key of their mapping, as in
 * {@code {distribution: normal, mean: 0.5, sd: 0.2}}. The text alone ({@code complete}) names a variant that takes its
 * defaults; a bare number, list or curve belongs to the variant marked {@link Shorthand}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /** The key that holds the name of the variant, such as {@code distribution}. */
    String value();
}
