package atomization.results;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32C;

/**
 * The outer form of a checkpoint: 8 bytes that say what it is; the version of the format, 4 bytes; blocks; the end.
 *
 * <p>A block is its length in bytes (4 bytes, 1 to {@link #BLOCK}), its content, and the CRC-32C of its content (4 bytes).
 * The end is a length of 0 and the SHA-256 of all that stands before it, that length included. All numbers are little
 * endian. So a reader needs the memory of one block whatever a file says, and trusts no byte before its sum is right.
 */
final class CheckpointBlocks {
    /** Largest content of a block, in bytes. */
    static final int BLOCK = 1 << 20;

    /** Bytes of the digest at the end. */
    static final int DIGEST = 32;

    /** The version of the format; older and newer ones are refused. */
    static final int VERSION = 1;

    // As in PNG: what is not text, a line end that is changed by what takes it for text, an end of file on old systems.
    private static final byte[] MAGIC = "\u0089ATOM\r\n\u001a".getBytes(StandardCharsets.ISO_8859_1);

    private CheckpointBlocks() {}

    /** What a checkpoint begins with. */
    static byte[] opening() {
        return little(MAGIC.length + Integer.BYTES).put(MAGIC).putInt(VERSION).array();
    }

    /** Whether bytes, as many as {@link #opening} has, begin a checkpoint of whatever version. */
    static boolean isCheckpoint(byte[] opening) {
        return java.util.Arrays.equals(opening, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** The version in an opening. */
    static int version(byte[] opening) {
        return ByteBuffer.wrap(opening).order(ByteOrder.LITTLE_ENDIAN).getInt(MAGIC.length);
    }

    /** Memory for so many bytes. */
    static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The checksum of bytes. */
    static int sum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }

    /** The digest of the whole. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
