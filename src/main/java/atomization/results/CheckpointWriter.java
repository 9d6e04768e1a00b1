package atomization.results;

import atomization.society.StateVisitor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Writes state down in blocks, as it is shown, in the memory of one block. Before each value stand a byte for its type
 * and two of the hash of its name, before the elements of an array their number.
 */
final class CheckpointWriter implements StateVisitor {
    private final OutputStream out;
    private final MessageDigest digest = CheckpointBlocks.digest();
    private final ByteBuffer block = CheckpointBlocks.little(2 * Integer.BYTES + CheckpointBlocks.BLOCK);

    /** Writes the opening. */
    CheckpointWriter(OutputStream out) throws IOException {
        this.out = out;
        write(CheckpointBlocks.opening(), 0, CheckpointBlocks.opening().length);
        clear();
    }

    /** Writes the end; the stream stays open. */
    void end() throws IOException {
        endBlock();
        write(new byte[Integer.BYTES], 0, Integer.BYTES);
        out.write(digest.digest());
        out.flush();
    }

    /** Ends the block, so that what is written so far can be read by itself. */
    void endBlock() throws IOException {
        int length = block.position() - Integer.BYTES;
        if (length > 0) {
            block.limit(block.capacity());
            block.putInt(0, length);
            block.putInt(CheckpointBlocks.sum(block.array(), Integer.BYTES, length));
            write(block.array(), 0, block.position());
            clear();
        }
    }

    /** Leaves place for the length before the content and for the checksum after it. */
    private void clear() {
        block.clear();
        block.position(Integer.BYTES);
        block.limit(block.capacity() - Integer.BYTES);
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        out.write(bytes, from, length);
    }

    @Override
    public boolean isRestoring() {
        return false;
    }

    @Override
    public int value(String name, int value) {
        begin(name, CheckpointType.INT).putInt(value);
        return value;
    }

    @Override
    public long value(String name, long value) {
        begin(name, CheckpointType.LONG).putLong(value);
        return value;
    }

    @Override
    public double value(String name, double value) {
        begin(name, CheckpointType.DOUBLE).putDouble(value);
        return value;
    }

    @Override
    public boolean value(String name, boolean value) {
        begin(name, CheckpointType.TRUTH).put((byte) (value ? 1 : 0));
        return value;
    }

    @Override
    public String value(String name, String text) {
        values(name, text.getBytes(StandardCharsets.UTF_8), CheckpointType.TEXT);
        return text;
    }

    @Override
    public void values(String name, byte[] values) {
        values(name, values, CheckpointType.BYTES);
    }

    private void values(String name, byte[] values, CheckpointType type) {
        begin(name, type, values.length);
        move(values.length, type, (from, count) -> block.duplicate().put(values, from, count));
    }

    @Override
    public void values(String name, short[] values) {
        begin(name, CheckpointType.SHORTS, values.length);
        move(
                values.length,
                CheckpointType.SHORTS,
                (from, count) -> block.asShortBuffer().put(values, from, count));
    }

    @Override
    public void values(String name, char[] values) {
        begin(name, CheckpointType.CHARS, values.length);
        move(
                values.length,
                CheckpointType.CHARS,
                (from, count) -> block.asCharBuffer().put(values, from, count));
    }

    @Override
    public void values(String name, int[] values) {
        begin(name, CheckpointType.INTS, values.length);
        move(
                values.length,
                CheckpointType.INTS,
                (from, count) -> block.asIntBuffer().put(values, from, count));
    }

    @Override
    public void values(String name, long[] values) {
        begin(name, CheckpointType.LONGS, values.length);
        move(
                values.length,
                CheckpointType.LONGS,
                (from, count) -> block.asLongBuffer().put(values, from, count));
    }

    @Override
    public void values(String name, float[] values) {
        begin(name, CheckpointType.FLOATS, values.length);
        move(
                values.length,
                CheckpointType.FLOATS,
                (from, count) -> block.asFloatBuffer().put(values, from, count));
    }

    @Override
    public void values(String name, double[] values) {
        begin(name, CheckpointType.DOUBLES, values.length);
        move(
                values.length,
                CheckpointType.DOUBLES,
                (from, count) -> block.asDoubleBuffer().put(values, from, count));
    }

    /** Moves elements to the place at which the block is being written. */
    private interface Piece {
        void move(int from, int count);
    }

    private void move(int length, CheckpointType type, Piece piece) {
        int done = 0;
        while (done < length) {
            int count = Math.min(length - done, room(type.bytes()).remaining() / type.bytes());
            piece.move(done, count);
            block.position(block.position() + count * type.bytes());
            done += count;
        }
    }

    private ByteBuffer begin(String name, CheckpointType type) {
        return room(CheckpointType.HEAD + type.bytes()).put(type.code()).putShort((short) name.hashCode());
    }

    private void begin(String name, CheckpointType type, int length) {
        ByteBuffer head = room(CheckpointType.HEAD + Integer.BYTES);
        head.put(type.code()).putShort((short) name.hashCode()).putInt(length);
    }

    /** The block, with room for so many bytes; what is put together is not torn apart. */
    private ByteBuffer room(int bytes) {
        if (block.remaining() < bytes) {
            try {
                endBlock();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return block;
    }
}
