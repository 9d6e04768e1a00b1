package atomization.campaign;

import atomization.results.ResultException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * The journal to which one process appends what came of each run. A row is handed to the system as soon as the run ends,
 * so that killing the process loses nothing, and brought to the disk every two seconds, so that a loss of power loses no
 * more than that.
 */
final class Journal implements AutoCloseable {
    private static final long FORCE_NANOS = 2_000_000_000L;

    private final Path path;
    private final int measures;
    private final Clock clock;
    private final FileChannel rows;
    private final FileChannel series;
    private long end;
    private long seriesEnd;
    private long forced = System.nanoTime();

    /**
     * Opens a journal; what stands behind its last whole row is cut off.
     *
     * @param end where the last whole row ends
     * @param seriesEnd where the weekly rows of the last whole row end
     * @param clock says when a run ended, for those who want to know how fast it goes
     */
    Journal(Path path, int measures, long end, long seriesEnd, Clock clock) throws IOException {
        this.path = path;
        this.measures = measures;
        this.clock = clock;
        this.end = end;
        this.seriesEnd = seriesEnd;
        this.rows = open(path, end);
        boolean opened = false;
        try {
            this.series = open(JournalReader.series(path), seriesEnd);
            opened = true;
        } finally {
            if (!opened) {
                rows.close();
            }
        }
    }

    private static FileChannel open(Path file, long length) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() > length) {
            channel.truncate(length);
        }
        return channel;
    }

    /**
     * Appends what came of a run. For one thread at a time.
     *
     * @throws ResultException with exit code 7 if the disk does not take it; all rows before it stay whole
     */
    void append(RunOutcome outcome) {
        byte[] weeks = outcome.isDone() ? outcome.series().getBytes(StandardCharsets.UTF_8) : new byte[0];
        byte[] row = JournalRow.write(outcome, measures, clock.millis(), seriesEnd, seriesEnd + weeks.length);
        try {
            write(series, weeks, seriesEnd);
            write(rows, row, end);
            seriesEnd += weeks.length;
            end += row.length;
            if (System.nanoTime() - forced > FORCE_NANOS) {
                force();
            }
        } catch (IOException failed) {
            takeBack();
            throw ResultException.of(path, failed);
        }
    }

    private static void write(FileChannel channel, byte[] bytes, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    private void takeBack() {
        try {
            rows.truncate(end);
            series.truncate(seriesEnd);
        } catch (IOException failed) {
            // What stands torn at the end is cut off when the journal is next opened.
        }
    }

    private void force() throws IOException {
        // Weekly rows first: a row of the journal vouches for its weekly rows.
        series.force(false);
        rows.force(false);
        forced = System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        try (series;
                rows) {
            force();
        }
    }
}
