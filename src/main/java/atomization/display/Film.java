package atomization.display;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Takes pictures one after the other. What is incomplete when it is closed without {@link #finish} is no film. */
public interface Film extends AutoCloseable {
    /** Adds a picture; all have one size. */
    void add(BufferedImage picture) throws IOException;

    /** All pictures have been added. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
