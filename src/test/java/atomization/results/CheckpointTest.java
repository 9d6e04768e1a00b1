package atomization.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import atomization.society.StateVisitor;
import atomization.society.Stateful;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a checkpoint: what was written is read, and what is not whole or does not belong is refused in words. */
class CheckpointTest {
    private static final CheckpointIdentity IDENTITY =
            new CheckpointIdentity("0123456789abcdef", 42, "fedcba9876543210");
    private static final CheckpointHead HEAD =
            new CheckpointHead(IDENTITY, 17, 60, false, 4, "1985-01-03T00:00:00Z", 2.5, "atomization run second-wave");

    @TempDir
    Path folder;

    private Path file;

    /** One value of every kind. */
    private static final class Sample implements Stateful {
        private final byte[] bytes;
        private final short[] shorts;
        private final char[] chars;
        private final int[] ints;
        private final long[] longs;
        private final float[] floats;
        private final double[] doubles;
        private int whole;
        private long large;
        private double real;
        private boolean truth;
        private String text = "";

        Sample(int size) {
            bytes = new byte[size];
            shorts = new short[size];
            chars = new char[size];
            ints = new int[size];
            longs = new long[size];
            floats = new float[size];
            doubles = new double[size];
        }

        Sample filled() {
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) (3 * k + 1);
                shorts[k] = (short) (7001 * k + 1);
                chars[k] = (char) (7919 * k + 1);
                ints[k] = 1_000_003 * (k + 1);
                longs[k] = 1_000_000_007L * 1_000_003 * (k + 1);
                floats[k] = 1f / (k + 1);
                doubles[k] = -1.0 / (k + 3);
            }
            whole = -5;
            large = 1L << 40;
            real = Math.PI;
            truth = true;
            text = "Ясногорск, 1998";
            return this;
        }

        @Override
        public void visitState(StateVisitor visitor) {
            whole = visitor.value("whole", whole);
            visitor.values("bytes", bytes);
            large = visitor.value("large", large);
            visitor.values("shorts", shorts);
            visitor.values("chars", chars);
            real = visitor.value("real", real);
            visitor.values("ints", ints);
            visitor.values("longs", longs);
            truth = visitor.value("truth", truth);
            visitor.values("floats", floats);
            visitor.values("doubles", doubles);
            text = visitor.value("text", text);
        }

        List<Object> content() {
            return List.of(
                    whole,
                    Arrays.toString(bytes),
                    large,
                    Arrays.toString(shorts),
                    Arrays.hashCode(chars),
                    real,
                    Arrays.toString(ints),
                    Arrays.toString(longs),
                    truth,
                    Arrays.toString(floats),
                    Arrays.toString(doubles),
                    text);
        }
    }

    @BeforeEach
    void save() {
        file = folder.resolve("checkpoints/0.checkpoint");
        Checkpoint.save(file, HEAD, new Sample(20).filled());
    }

    @Test
    void whatWasWrittenIsReadWhateverItsLength() {
        // Longer than a block, and lengths at which a block ends within a value.
        for (int size : List.of(0, 1, 20, 70_000, 131_071, 400_001)) {
            Sample written = new Sample(size).filled();
            Checkpoint.save(file, HEAD, written);
            Sample read = new Sample(size);
            Checkpoint.restore(file, IDENTITY, read);
            assertThat(read.content()).isEqualTo(written.content());
        }
        assertThat(Checkpoint.head(file, IDENTITY)).isEqualTo(HEAD);
    }

    @Test
    void aFileThatEndsAnywhereEarlierIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            refuses(Arrays.copyOf(whole, length), length == 0 ? "is empty" : "");
        }
    }

    @Test
    void aChangedBitIsFoundWhereverItIs() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int k = 0; k < whole.length; k++) {
            byte[] damaged = whole.clone();
            damaged[k] ^= (byte) (1 << k % 8);
            refuses(damaged, "");
        }
        refuses(Arrays.copyOf(whole, whole.length + 1), "is damaged at its end");
    }

    @Test
    void blocksThatChangePlacesAreFound() throws IOException {
        Checkpoint.save(file, HEAD, new Sample(400_000).filled());
        byte[] whole = Files.readAllBytes(file);
        int head =
                12 + 8 + ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
        int block = 8 + ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(head);
        byte[] swapped = whole.clone();
        System.arraycopy(whole, head, swapped, head + block, block);
        System.arraycopy(whole, head + block, swapped, head, block);
        assertThat(swapped).isNotEqualTo(whole);
        refuses(swapped, "is damaged");
    }

    @Test
    void anythingElseIsNotACheckpoint() throws IOException {
        refuses(
                "title: A scenario\nrun: {weeks: 3}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "is not a checkpoint");
        refuses(new byte[100_000], "is not a checkpoint");
    }

    @Test
    void anotherVersionOfTheFormatIsNamed() throws IOException {
        byte[] newer = Files.readAllBytes(file);
        newer[8] = 9;
        refuses(newer, "is of version 9 of the format, and this program reads version 1");
    }

    /** Its sums are right: somebody has made it so. */
    @Test
    void aLengthThatLiesTakesNoMemory() throws IOException {
        Consumer<StateVisitor> text = visitor -> visitor.value("text", "");
        Consumer<StateVisitor> array = visitor -> visitor.values("values", new double[3]);
        for (int length : List.of(Integer.MAX_VALUE, Integer.MAX_VALUE - 8, -1, 4)) {
            for (CheckpointType type : List.of(CheckpointType.TEXT, CheckpointType.DOUBLES)) {
                String name = type == CheckpointType.TEXT ? "text" : "values";
                byte[] content = CheckpointBlocks.little(7)
                        .put(type.code())
                        .putShort((short) name.hashCode())
                        .putInt(length)
                        .array();
                Files.write(file, withBlock(content));
                Consumer<StateVisitor> expected = type == CheckpointType.TEXT ? text : array;
                assertThatExceptionOfType(ResultException.class)
                        .isThrownBy(() -> Checkpoint.restore(file, IDENTITY, expected::accept))
                        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ResultException.REFUSED));
            }
        }
        byte[] hugeBlock = Files.readAllBytes(file);
        ByteBuffer.wrap(hugeBlock).order(ByteOrder.LITTLE_ENDIAN).putInt(12, Integer.MAX_VALUE);
        refuses(hugeBlock, "a block of 2147483647 bytes");
    }

    /** A checkpoint with this head and a block of any content, with right sums. */
    private static byte[] withBlock(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CheckpointWriter writer = new CheckpointWriter(bytes);
        CheckpointHead.visit(writer, HEAD);
        writer.endBlock();
        bytes.write(CheckpointBlocks.little(4).putInt(content.length).array());
        bytes.write(content);
        bytes.write(CheckpointBlocks.little(4)
                .putInt(CheckpointBlocks.sum(content, 0, content.length))
                .array());
        bytes.write(new byte[4]);
        bytes.write(CheckpointBlocks.digest().digest(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    @Test
    void stateOfAnotherFormIsRefused() {
        refuses(new Sample(21), "bytes has 20 values, not 21");
        refuses(visitor -> visitor.value("other", 3), "something else where other is expected");
        refuses(visitor -> visitor.value("whole", 3L), "something else where whole is expected");
        refuses(visitor -> visitor.value("whole", 3), "holds more");
        refuses(
                visitor -> {
                    new Sample(20).visitState(visitor);
                    visitor.value("more", 1);
                },
                "ends too early");
        refuses(visitor -> visitor.bounded("whole", 3, 0, 9), "whole is -5, not within 0 and 9");
    }

    @Test
    void whatDoesNotBelongSaysWhatToDo() {
        refuses(
                new CheckpointIdentity("0123456789abcdef", 43, "fedcba9876543210"),
                "another seed (42, this run's is 43)");
        refuses(new CheckpointIdentity("1123456789abcdef", 42, "fedcba9876543210"), "another scenario (0123456789ab");
        refuses(new CheckpointIdentity("0123456789abcdef", 42, "0edcba9876543210"), "another version of the model");
    }

    @Test
    void nothingIsReplacedByADamagedFile() throws IOException {
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length - 1] ^= 1;
        Files.write(file, damaged);
        Sample untouched = new Sample(20);
        List<Object> before = untouched.content();
        assertThatExceptionOfType(ResultException.class)
                .isThrownBy(() -> Checkpoint.restore(file, IDENTITY, untouched));
        assertThat(untouched.content()).isEqualTo(before);
    }

    /** A writer that fails in the middle stands for a program that is killed there. */
    @Test
    void theOneBeforeStaysUntilTheNextIsWhole() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Stateful failing = visitor -> {
            new Sample(500_000).filled().visitState(visitor);
            throw new IllegalStateException("killed");
        };
        assertThatIllegalStateException().isThrownBy(() -> Checkpoint.save(file, HEAD, failing));
        assertThat(Checkpoint.growing(file)).isNotEmptyFile();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        CheckpointFolder checkpoints = new CheckpointFolder(folder.resolve("checkpoints"));
        assertThat(checkpoints.found()).containsOnlyKeys(0);
        Checkpoint.save(file, HEAD, new Sample(3).filled());
        Checkpoint.restore(file, IDENTITY, new Sample(3));
        assertThat(Checkpoint.growing(file)).doesNotExist();
        checkpoints.remove();
        assertThat(checkpoints.path()).doesNotExist();
        assertThatExceptionOfType(ResultException.class)
                .isThrownBy(checkpoints::requireAny)
                .withMessageContaining("--checkpoint-every")
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ResultException.REFUSED));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("a file"), "");
        assertThatExceptionOfType(ResultException.class)
                .isThrownBy(() -> Checkpoint.save(inTheWay.resolve("0.checkpoint"), HEAD, new Sample(1)))
                .withMessageContaining(inTheWay.toString())
                .satisfies(failed -> assertThat(failed.exitCode()).isEqualTo(ResultException.DISK));
    }

    private void refuses(byte[] bytes, String why) throws IOException {
        Files.write(file, bytes);
        refuses(new Sample(20), why);
    }

    private void refuses(Stateful content, String why) {
        refuses(IDENTITY, content, why, "begin the run anew, without --resume");
    }

    private void refuses(CheckpointIdentity identity, String why) {
        refuses(identity, new Sample(20), why, "begin anew without --resume");
        assertThat(Checkpoint.isOf(file, identity)).isFalse();
    }

    private void refuses(CheckpointIdentity identity, Stateful content, String why, String advice) {
        assertThatExceptionOfType(ResultException.class)
                .isThrownBy(() -> Checkpoint.restore(file, identity, content))
                .withMessageContaining(file.toString())
                .withMessageContaining(why)
                .withMessageContaining(advice)
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ResultException.REFUSED));
    }
}
