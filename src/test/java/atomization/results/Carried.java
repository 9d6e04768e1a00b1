package atomization.results;

import atomization.society.Stateful;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** State in the form of a checkpoint, in memory. */
public final class Carried {
    private Carried() {}

    /** The state of something. */
    public static byte[] save(Stateful from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CheckpointWriter writer = new CheckpointWriter(bytes);
            from.visitState(writer);
            writer.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Gives something the state that was saved. */
    public static void restore(byte[] saved, Stateful to) {
        try {
            CheckpointReader.verify(new ByteArrayInputStream(saved));
            CheckpointReader reader = new CheckpointReader(new ByteArrayInputStream(saved));
            to.visitState(reader);
            if (!reader.isAtEnd()) {
                throw new IllegalStateException("more was saved than was restored");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
