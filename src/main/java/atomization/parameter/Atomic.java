package atomization.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type or a component whose mapping is one value: a file that extends another replaces it wholly instead of
 * merging it key by key. Mappings from numbers or days are curves and are replaced wholly without this mark.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Atomic {}
