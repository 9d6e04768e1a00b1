package atomization.results;

import atomization.observation.DisputeRow;
import atomization.observation.ObservationSink;
import atomization.observation.RunSummary;
import atomization.society.StateVisitor;
import atomization.society.Stateful;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the rows of one replicate, as they come, to files of its own, from which the tables are put together in the
 * order of the replicates. For one thread at a time. The summary ends the record.
 */
public final class ReplicateRecorder implements ObservationSink, Stateful {
    private static final int PIECE = 1 << 16;

    private final int replicate;
    private final Path folder;
    private final Map<Table, CsvWriter> writers = new EnumMap<>(Table.class);
    private boolean finished;

    ReplicateRecorder(int replicate, Path folder) throws IOException {
        this.replicate = replicate;
        this.folder = Files.createDirectories(folder);
        open();
    }

    private void open() throws IOException {
        for (Table table : Table.values()) {
            writers.put(
                    table,
                    new CsvWriter(
                            Files.newOutputStream(spool(table), StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
        }
    }

    /** The number of the replicate. */
    public int replicate() {
        return replicate;
    }

    /** Whether the summary has been written. */
    public boolean isFinished() {
        return finished;
    }

    @Override
    public void week(int week, LocalDate date, double[] row) {
        writeDated(Table.TIMESERIES, week, date, row);
    }

    @Override
    public void survey(int week, LocalDate date, double[] row) {
        writeDated(Table.SURVEY, week, date, row);
    }

    @Override
    public void event(int week, LocalDate date, String what) {
        end(Table.EVENTS, begin(Table.EVENTS).cell(week).cell(date.toString()).cell(what));
    }

    /** Only one replicate is sampled: the picture is of a society, not of a distribution. */
    @Override
    public void sampledWorker(int week, LocalDate date, List<Object> cells) {
        sampled(Table.NETWORK_WORKERS, week, date, cells);
    }

    @Override
    public void sampledTie(int week, LocalDate date, List<Object> cells) {
        sampled(Table.NETWORK_TIES, week, date, cells);
    }

    private void sampled(Table table, int week, LocalDate date, List<Object> cells) {
        if (replicate == 0) {
            CsvWriter writer = begin(table).cell(week).cell(date.toString());
            cells.forEach(writer::cell);
            end(table, writer);
        }
    }

    @Override
    public void dispute(DisputeRow row) {
        CsvWriter writer = begin(Table.DISPUTES);
        row.cells().forEach(writer::cell);
        end(Table.DISPUTES, writer);
    }

    @Override
    public void year(int year, double[] row) {
        end(Table.YEARLY, begin(Table.YEARLY).cell(year).cells(row));
    }

    @Override
    public void summary(RunSummary summary) {
        CsvWriter writer = begin(Table.SUMMARY);
        summary.cells().forEach(writer::cell);
        end(Table.SUMMARY, writer);
        close();
        finished = true;
    }

    private void writeDated(Table table, int week, LocalDate date, double[] row) {
        end(table, begin(table).cell(week).cell(date.toString()).cells(row));
    }

    private CsvWriter begin(Table table) {
        CsvWriter writer = writers.get(table);
        if (writer == null) {
            throw new IllegalStateException("the record of replicate " + replicate + " is closed");
        }
        return writer.cell(replicate);
    }

    private void end(Table table, CsvWriter writer) {
        try {
            writer.end();
        } catch (IOException failed) {
            throw ResultException.of(spool(table), failed);
        }
    }

    /** The file that holds the rows of a table, without a heading. */
    Path spool(Table table) {
        return folder.resolve(table.file());
    }

    /** Closes the files; what is not finished is left out of the result. */
    void close() {
        for (Table table : Table.values()) {
            CsvWriter writer = writers.remove(table);
            if (writer != null) {
                try {
                    writer.close();
                } catch (IOException failed) {
                    throw ResultException.of(spool(table), failed);
                }
            }
        }
    }

    /** Shows all rows so far, piece by piece; those that are restored replace them. */
    @Override
    public void visitState(StateVisitor visitor) {
        boolean over = visitor.value("finished", finished);
        if (visitor.isRestoring()) {
            close();
        }
        for (Table table : Table.values()) {
            try {
                if (visitor.isRestoring()) {
                    restore(table, visitor);
                } else {
                    save(table, visitor);
                }
            } catch (IOException failed) {
                throw ResultException.of(spool(table), failed);
            }
        }
        if (visitor.isRestoring() && !over) {
            try {
                open();
            } catch (IOException failed) {
                throw ResultException.of(folder, failed);
            }
        }
        finished = over;
    }

    private void save(Table table, StateVisitor visitor) throws IOException {
        CsvWriter writer = writers.get(table);
        if (writer != null) {
            writer.flush();
        }
        long left = visitor.value(table.file(), Files.size(spool(table)));
        try (InputStream in = Files.newInputStream(spool(table))) {
            while (left > 0) {
                byte[] piece = in.readNBytes((int) Math.min(left, PIECE));
                if (piece.length == 0) {
                    throw new EOFException("somebody else has made it shorter");
                }
                visitor.values("rows", piece);
                left -= piece.length;
            }
        }
    }

    private void restore(Table table, StateVisitor visitor) throws IOException {
        long left = visitor.value(table.file(), 0L);
        try (OutputStream out = Files.newOutputStream(spool(table))) {
            while (left > 0) {
                byte[] piece = new byte[(int) Math.min(left, PIECE)];
                visitor.values("rows", piece);
                out.write(piece);
                left -= piece.length;
            }
        }
    }
}
