package atomization.results;

import atomization.scenario.CsvRecords;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a table of comma-separated values row by row: RFC 4180, lines ended by a line feed with or without a return. */
public final class CsvReader implements Closeable {
    private final Reader in;
    private final CsvRecords records;
    private final List<String> header;
    private List<String> row = List.of();
    private long rows;

    /**
     * Opens a table and reads its heading.
     *
     * @throws IOException if it cannot be read or has no heading
     */
    public CsvReader(Path file) throws IOException {
        this(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    /** Reads a table from text. */
    public CsvReader(Reader text) throws IOException {
        this.in = new BufferedReader(text);
        this.records = new CsvRecords(in);
        this.header = List.copyOf(parse());
        if (header.isEmpty()) {
            in.close();
            throw new IOException("the table has no heading");
        }
    }

    /** The headings. */
    public List<String> header() {
        return header;
    }

    /** The place of a column, from 0, or -1. */
    public int column(String name) {
        return header.indexOf(name);
    }

    /**
     * Moves to the next row.
     *
     * @return false at the end of the table
     * @throws IOException if it cannot be read, or has not as many cells as the heading
     */
    public boolean next() throws IOException {
        List<String> cells = parse();
        if (cells.isEmpty()) {
            return false;
        }
        rows++;
        if (cells.size() != header.size()) {
            throw new IOException("row " + rows + " has " + cells.size() + " cells, the heading " + header.size());
        }
        row = cells;
        return true;
    }

    /** The text of a cell of the present row; empty where there is none. */
    public String text(int column) {
        return row.get(column);
    }

    /**
     * The number in a cell of the present row; NaN where it is empty.
     *
     * @throws NumberFormatException if it holds something else
     */
    public double number(int column) {
        String text = row.get(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The cells of the next line, or none at the end. */
    private List<String> parse() throws IOException {
        try {
            return records.next();
        } catch (IOException failed) {
            throw new IOException(failed.getMessage() + " (after row " + rows + ")", failed);
        }
    }
}
