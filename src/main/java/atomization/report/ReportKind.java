package atomization.report;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the page of one kind of result, from its folder alone. A new kind of result needs one more of these. */
interface ReportKind {
    /** Whether results of this kind are its business; what a manifest says under {@code kind}. */
    boolean reads(String kind);

    /**
     * The page of a result.
     *
     * @throws IOException if the folder lacks something that the page cannot do without
     */
    Page page(Path folder, Manifest manifest) throws IOException;
}
