package atomization.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text component that names a file. The text in a scenario file is relative to that file; the component holds
 * the path relative to the folder of all scenarios, with {@code /} between folders, so that it means the same on every
 * machine. The file must exist inside that folder.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FileReference {}
