package atomization.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Says which version of the model this is: a hash of the sources of all packages that decide results, without what is
 * for readers alone: comments, indentation, line ends, imports, the meanings and sources of parameters. It is made when the program is built and is the same in a jar and in a folder of classes,
 * and with every compiler. What a model of one fingerprint has made can be made again by a model of the same.
 */
public final class ModelFingerprint {
    private static final String RESOURCE = "fingerprint.txt";
    private static final String UNKNOWN = "unknown";

    private ModelFingerprint() {}

    /** 16 hexadecimal digits; "unknown" when the program was not built by Maven. */
    public static String get() {
        try (InputStream in = ModelFingerprint.class.getResourceAsStream(RESOURCE)) {
            return in == null
                    ? UNKNOWN
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .substring(0, 16);
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }
}
