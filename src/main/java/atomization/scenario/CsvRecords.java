package atomization.scenario;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values as RFC 4180 has them, record by record: cells may be quoted, a quote in a quoted cell is doubled,
 * a line ends with a line feed, a return, or both. A byte order mark at the beginning is passed over.
 */
public final class CsvRecords {
    private static final int END = -1;
    private static final int NONE = -2;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private int ahead = NONE;
    private boolean begun;

    /** @param in should be buffered: it is read letter by letter; who opened it closes it */
    public CsvRecords(Reader in) {
        this.in = in;
    }

    /**
     * The cells of the next record, or none at the end. An empty line is a record of one empty cell.
     *
     * @throws IOException if it cannot be read, or a quoted cell does not end
     */
    public List<String> next() throws IOException {
        List<String> cells = new ArrayList<>();
        int letter = read();
        if (!begun && letter == BYTE_ORDER_MARK) {
            letter = read();
        }
        begun = true;
        if (letter == END) {
            return cells;
        }
        StringBuilder cell = new StringBuilder();
        while (true) {
            if (letter == '"') {
                letter = quoted(cell);
            }
            while (letter != ',' && letter != '\n' && letter != '\r' && letter != END) {
                cell.append((char) letter);
                letter = read();
            }
            cells.add(cell.toString());
            cell.setLength(0);
            if (letter != ',') {
                passLineFeed(letter);
                return cells;
            }
            letter = read();
        }
    }

    private int read() throws IOException {
        int letter = ahead == NONE ? in.read() : ahead;
        ahead = NONE;
        return letter;
    }

    private void passLineFeed(int end) throws IOException {
        if (end == '\r') {
            int following = in.read();
            ahead = following == '\n' ? NONE : following;
        }
    }

    /** Reads up to the closing quote; the letter that follows it. */
    private int quoted(StringBuilder cell) throws IOException {
        while (true) {
            int letter = read();
            if (letter == '"') {
                letter = read();
                if (letter != '"') {
                    return letter;
                }
            }
            if (letter == END) {
                throw new IOException("a quoted cell does not end");
            }
            cell.append((char) letter);
        }
    }
}
