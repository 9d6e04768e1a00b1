package atomization.results;

import atomization.society.StateVisitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Restores state from blocks, as it is shown, in the memory of one block. What it restores has the length that it has
 * here; nothing is made as large as the file says.
 */
final class CheckpointReader implements StateVisitor {
    /** The longest text, in bytes. */
    private static final int LONGEST_TEXT = 1 << 24;

    private final InputStream in;
    private final ByteBuffer block = CheckpointBlocks.little(CheckpointBlocks.BLOCK + Integer.BYTES);
    private boolean atEnd;

    /**
     * Reads the opening.
     *
     * @throws DamagedCheckpoint if it is not that of a checkpoint of this version
     */
    CheckpointReader(InputStream in) throws IOException {
        this.in = in;
        byte[] opening = new byte[CheckpointBlocks.opening().length];
        int read = in.readNBytes(opening, 0, opening.length);
        if (read == 0) {
            throw new DamagedCheckpoint("is empty");
        }
        if (read < opening.length || !CheckpointBlocks.isCheckpoint(opening)) {
            throw new DamagedCheckpoint("is not a checkpoint");
        }
        if (CheckpointBlocks.version(opening) != CheckpointBlocks.VERSION) {
            throw new DamagedCheckpoint("is of version " + CheckpointBlocks.version(opening)
                    + " of the format, and this program reads version " + CheckpointBlocks.VERSION);
        }
        block.limit(0);
    }

    /**
     * Reads a whole checkpoint, restoring nothing, and compares its sums.
     *
     * @throws DamagedCheckpoint if any of its bytes is not what was written
     */
    static void verify(InputStream in) throws IOException {
        var digested = new java.security.DigestInputStream(in, CheckpointBlocks.digest());
        CheckpointReader reader = new CheckpointReader(digested);
        while (reader.nextBlock()) {
            reader.block.position(reader.block.limit());
        }
        byte[] digest = digested.getMessageDigest().digest();
        byte[] written = in.readNBytes(CheckpointBlocks.DIGEST);
        if (written.length < CheckpointBlocks.DIGEST) {
            throw new DamagedCheckpoint("is cut short");
        }
        if (!Arrays.equals(digest, written) || in.read() >= 0) {
            throw new DamagedCheckpoint("is damaged at its end");
        }
    }

    /** Whether everything has been read. */
    boolean isAtEnd() throws IOException {
        return !block.hasRemaining() && (atEnd || !nextBlock());
    }

    /** Reads a block; false at the end. */
    private boolean nextBlock() throws IOException {
        block.clear();
        read(Integer.BYTES);
        int length = block.getInt(0);
        if (length == 0) {
            atEnd = true;
            block.limit(0);
            return false;
        }
        if (length < 0 || length > CheckpointBlocks.BLOCK) {
            throw new DamagedCheckpoint("is damaged: a block of " + length + " bytes");
        }
        read(length + Integer.BYTES);
        if (CheckpointBlocks.sum(block.array(), 0, length) != block.getInt(length)) {
            throw new DamagedCheckpoint("is damaged: the checksum of a block is wrong");
        }
        block.limit(length);
        return true;
    }

    private void read(int bytes) throws IOException {
        if (in.readNBytes(block.array(), 0, bytes) < bytes) {
            throw new DamagedCheckpoint("is cut short");
        }
    }

    @Override
    public boolean isRestoring() {
        return true;
    }

    @Override
    public int value(String name, int value) {
        return begin(name, CheckpointType.INT, CheckpointType.INT.bytes()).getInt();
    }

    @Override
    public long value(String name, long value) {
        return begin(name, CheckpointType.LONG, CheckpointType.LONG.bytes()).getLong();
    }

    @Override
    public double value(String name, double value) {
        return begin(name, CheckpointType.DOUBLE, CheckpointType.DOUBLE.bytes()).getDouble();
    }

    @Override
    public boolean value(String name, boolean value) {
        return begin(name, CheckpointType.TRUTH, CheckpointType.TRUTH.bytes()).get() != 0;
    }

    @Override
    public String value(String name, String text) {
        int length = begin(name, CheckpointType.TEXT, Integer.BYTES).getInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new DamagedCheckpoint("is damaged: " + name + " of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        move(length, CheckpointType.TEXT, (from, count) -> block.duplicate().get(bytes, from, count));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void values(String name, byte[] values) {
        begin(name, CheckpointType.BYTES, values);
        move(
                values.length,
                CheckpointType.BYTES,
                (from, count) -> block.duplicate().get(values, from, count));
    }

    @Override
    public void values(String name, short[] values) {
        begin(name, CheckpointType.SHORTS, values);
        move(
                values.length,
                CheckpointType.SHORTS,
                (from, count) -> block.asShortBuffer().get(values, from, count));
    }

    @Override
    public void values(String name, char[] values) {
        begin(name, CheckpointType.CHARS, values);
        move(
                values.length,
                CheckpointType.CHARS,
                (from, count) -> block.asCharBuffer().get(values, from, count));
    }

    @Override
    public void values(String name, int[] values) {
        begin(name, CheckpointType.INTS, values);
        move(
                values.length,
                CheckpointType.INTS,
                (from, count) -> block.asIntBuffer().get(values, from, count));
    }

    @Override
    public void values(String name, long[] values) {
        begin(name, CheckpointType.LONGS, values);
        move(
                values.length,
                CheckpointType.LONGS,
                (from, count) -> block.asLongBuffer().get(values, from, count));
    }

    @Override
    public void values(String name, float[] values) {
        begin(name, CheckpointType.FLOATS, values);
        move(
                values.length,
                CheckpointType.FLOATS,
                (from, count) -> block.asFloatBuffer().get(values, from, count));
    }

    @Override
    public void values(String name, double[] values) {
        begin(name, CheckpointType.DOUBLES, values);
        move(
                values.length,
                CheckpointType.DOUBLES,
                (from, count) -> block.asDoubleBuffer().get(values, from, count));
    }

    /** Moves elements from the place at which the block is being read. */
    private interface Piece {
        void move(int from, int count);
    }

    private void move(int length, CheckpointType type, Piece piece) {
        int done = 0;
        while (done < length) {
            int count = Math.min(length - done, available(type.bytes()).remaining() / type.bytes());
            piece.move(done, count);
            block.position(block.position() + count * type.bytes());
            done += count;
        }
    }

    private void begin(String name, CheckpointType type, Object array) {
        int expected = java.lang.reflect.Array.getLength(array);
        int length = begin(name, type, Integer.BYTES).getInt();
        if (length != expected) {
            throw new DamagedCheckpoint(
                    "does not belong to this scenario: " + name + " has " + length + " values, not " + expected);
        }
    }

    /** The block, at a value of that name and type, after its head; so many bytes of it follow. */
    private ByteBuffer begin(String name, CheckpointType type, int bytes) {
        ByteBuffer head = available(CheckpointType.HEAD + bytes);
        byte code = head.get();
        short hash = head.getShort();
        if (code != type.code() || hash != (short) name.hashCode()) {
            throw new DamagedCheckpoint("was written by another version of the model: it holds something else where "
                    + name + " is expected");
        }
        return head;
    }

    private ByteBuffer available(int bytes) {
        try {
            if (!block.hasRemaining() && (atEnd || !nextBlock())) {
                throw new DamagedCheckpoint("ends too early");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (block.remaining() < bytes) {
            throw new DamagedCheckpoint("is damaged: a value is torn apart");
        }
        return block;
    }
}
