package atomization.campaign;

import atomization.results.CsvLine;
import atomization.results.CsvReader;
import atomization.results.JsonWriter;
import atomization.results.Provenance;
import atomization.results.WholeFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tables of a store together from its journals: where the row of each run stands is noted in a file of numbers,
 * one a run, and then the rows are fetched in the order of points and replicates. So memory does not grow with the runs.
 */
final class Assembly {
    private static final int ENTRY = Long.BYTES;
    private static final int FILE_BITS = 16;
    private static final int LINE = 4096;

    private final StoredCampaign store;
    private final Path folder;
    private long done;
    private long failed;

    private final Path to;

    /** @param to the folder into which the tables go */
    Assembly(StoredCampaign store, Path to) {
        this.store = store;
        this.folder = store.folder();
        this.to = to;
    }

    /** Writes all tables and the manifest. */
    void write(Map<String, ?> manifest) throws IOException {
        Path index = to.resolve(".index.partial");
        try (FileChannel places = FileChannel.open(
                index,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            note(places);
            try (Journals journals = new Journals(JournalReader.files(folder))) {
                WholeFile.write(to.resolve("runs.csv"), out -> runs(places, journals, out));
                WholeFile.write(to.resolve("failures.csv"), out -> failures(places, journals, out));
                if (!store.series().isEmpty()) {
                    WholeFile.write(to.resolve("series.csv"), out -> series(places, journals, out));
                }
            }
        } finally {
            Files.deleteIfExists(index);
        }
        manifest(manifest);
    }

    /** Notes where the row of each run stands: a run that was done counts for more than one that failed. */
    private void note(FileChannel places) {
        ByteBuffer entry = ByteBuffer.allocate(ENTRY);
        store.each((file, offset, row) -> {
            long position = ((long) row.point() * store.replicates() + row.replicate()) * ENTRY;
            long known = read(places, entry, position);
            if ((known & 1) == 0 || row.isDone()) {
                long place = ((offset + 1) << FILE_BITS | file) << 1 | (row.isDone() ? 1 : 0);
                entry.clear().putLong(place).flip();
                places.write(entry, position);
            }
        });
    }

    /** The place noted at a position; 0 where there is none. */
    private static long read(FileChannel places, ByteBuffer entry, long position) throws IOException {
        entry.clear();
        int read = places.read(entry, position);
        return read < ENTRY ? 0 : entry.flip().getLong();
    }

    @FunctionalInterface
    private interface Runs {
        void run(List<String> values, String hash, int file, JournalRow row) throws IOException;
    }

    /** Every run of which something is known, in the order of points and replicates. */
    private void each(FileChannel places, Journals journals, Runs runs) throws IOException {
        ByteBuffer entry = ByteBuffer.allocate(ENTRY);
        int measures = store.measures().size();
        try (CsvReader design = new CsvReader(folder.resolve("design.csv"))) {
            int last = design.header().size() - 1;
            for (int point = 0; point < store.points() && design.next(); point++) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column < last; column++) {
                    values.add(design.text(column));
                }
                for (int replicate = 0; replicate < store.replicates(); replicate++) {
                    long place = read(places, entry, ((long) point * store.replicates() + replicate) * ENTRY) >> 1;
                    if (place != 0) {
                        int file = (int) (place & (1 << FILE_BITS) - 1);
                        JournalRow row = journals.row(file, (place >> FILE_BITS) - 1, measures);
                        if (row != null) {
                            runs.run(values, design.text(last), file, row);
                        }
                    }
                }
            }
        }
    }

    private void runs(FileChannel places, Journals journals, OutputStream out) throws IOException {
        CsvLine line =
                new CsvLine().cell("point").cell("replicate").cell("seed").cells(store.factors());
        line.cell("hash").cell("status").cell("seconds").cells(store.measures());
        write(out, line);
        each(places, journals, (values, hash, file, row) -> {
            done += row.isDone() ? 1 : 0;
            failed += row.isDone() ? 0 : 1;
            line.cell((long) row.point()).cell((long) row.replicate()).cell(row.seed());
            line.cells(values).cell(hash).cell(row.status().label()).cell(row.seconds());
            write(out, line.cells(row.values()));
        });
    }

    private void failures(FileChannel places, Journals journals, OutputStream out) throws IOException {
        CsvLine line =
                new CsvLine().cell("point").cell("replicate").cell("seed").cells(store.factors());
        write(out, line.cell("status").cell("seconds").cell("cause").cell("command"));
        each(places, journals, (values, hash, file, row) -> {
            if (!row.isDone()) {
                line.cell((long) row.point()).cell((long) row.replicate()).cell(row.seed());
                line.cells(values).cell(row.status().label()).cell(row.seconds());
                write(out, line.cell(row.cause()).cell(row.command()));
            }
        });
    }

    private void series(FileChannel places, Journals journals, OutputStream out) throws IOException {
        CsvLine line = new CsvLine().cell("point").cell("replicate").cell("week");
        write(out, line.cells(store.series()));
        each(places, journals, (values, hash, file, row) -> journals.copySeries(file, row, out));
    }

    private static void write(OutputStream out, CsvLine line) throws IOException {
        out.write((line.take() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void manifest(Map<String, ?> given) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", 1);
        manifest.put("complete", done == (long) store.points() * store.replicates());
        manifest.put("points", store.points());
        manifest.put("replicates", store.replicates());
        manifest.put("done", done);
        manifest.put("failed", failed);
        manifest.put("factors", store.factors());
        manifest.put("measures", store.measures());
        manifest.putAll(given);
        manifest.put("identity", store.identity());
        manifest.putAll(Provenance.collect());
        byte[] text = JsonWriter.write(manifest).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(to.resolve("manifest.json"), out -> out.write(text));
    }

    /** The journals, open to fetch single rows. */
    private static final class Journals implements Closeable {
        private final List<FileChannel> rows = new ArrayList<>();
        private final List<@Nullable FileChannel> series = new ArrayList<>();

        Journals(List<Path> files) throws IOException {
            for (Path file : files) {
                rows.add(FileChannel.open(file, StandardOpenOption.READ));
                Path weeks = JournalReader.series(file);
                series.add(Files.exists(weeks) ? FileChannel.open(weeks, StandardOpenOption.READ) : null);
            }
        }

        @Nullable
        JournalRow row(int file, long offset, int measures) throws IOException {
            for (int size = LINE; ; size *= 2) {
                ByteBuffer bytes = ByteBuffer.allocate(size);
                int read = rows.get(file).read(bytes, offset);
                for (int k = 0; k < read; k++) {
                    if (bytes.get(k) == '\n') {
                        return JournalRow.read(bytes.array(), k, measures);
                    }
                }
                if (read < size) {
                    return null;
                }
            }
        }

        void copySeries(int file, JournalRow row, OutputStream out) throws IOException {
            FileChannel weeks = series.get(file);
            ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
            for (long at = row.seriesFrom(); weeks != null && at < row.seriesTo(); ) {
                bytes.clear().limit((int) Math.min(bytes.capacity(), row.seriesTo() - at));
                int read = weeks.read(bytes, at);
                if (read <= 0) {
                    throw new IOException("the weekly rows end too early");
                }
                out.write(bytes.array(), 0, read);
                at += read;
            }
        }

        @Override
        public void close() throws IOException {
            for (FileChannel channel : rows) {
                channel.close();
            }
            for (FileChannel channel : series) {
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }
}
