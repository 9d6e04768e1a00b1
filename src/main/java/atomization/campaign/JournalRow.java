package atomization.campaign;

import atomization.results.CsvLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A row of a journal: what came of one run, with a check sum at its end by which a torn or damaged row is known.
 *
 * @param finished when it ended, in milliseconds since 1970
 * @param seriesFrom where its weekly rows begin in the journal of series
 * @param seriesTo where they end
 * @param values one cell a measure; empty cells unless it is done
 */
record JournalRow(
        int point,
        int replicate,
        long seed,
        RunOutcome.Status status,
        double seconds,
        long finished,
        long seriesFrom,
        long seriesTo,
        List<String> values,
        String cause,
        String command) {
    private static final int BEFORE_VALUES = 8;
    private static final int AFTER_VALUES = 2;
    private static final int CHECK = 8;

    /** Whether it was done and measured. */
    boolean isDone() {
        return status == RunOutcome.Status.DONE;
    }

    /** The bytes of the row of a run, with the line end. */
    static byte[] write(RunOutcome outcome, int measures, long finished, long seriesFrom, long seriesTo) {
        CsvLine line = new CsvLine()
                .cell((long) outcome.point())
                .cell((long) outcome.replicate())
                .cell(outcome.seed())
                .cell(outcome.status().label())
                .cell(Math.round(outcome.seconds() * 1e4) / 1e4)
                .cell(finished)
                .cell(seriesFrom)
                .cell(seriesTo);
        for (int k = 0; k < measures; k++) {
            line.cell(outcome.isDone() ? outcome.values()[k] : Double.NaN);
        }
        String row = line.cell(inOneLine(outcome.cause()))
                .cell(inOneLine(outcome.command()))
                .take();
        byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
        CRC32 check = new CRC32();
        check.update(bytes);
        return (row + "," + hexadecimal(check) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", "; ").replaceAll("\\p{Cntrl}", " ");
    }

    private static String hexadecimal(CRC32 check) {
        String digits = Long.toHexString(check.getValue());
        return "0".repeat(CHECK - digits.length()) + digits;
    }

    /**
     * Reads a row.
     *
     * @param bytes holds it, without the line end, in its first {@code length} bytes
     * @return the row, or null if it is torn or damaged
     */
    static @Nullable JournalRow read(byte[] bytes, int length, int measures) {
        int end = length - CHECK - 1;
        if (end < 0 || bytes[end] != ',') {
            return null;
        }
        CRC32 check = new CRC32();
        check.update(bytes, 0, end);
        if (!hexadecimal(check).equals(new String(bytes, end + 1, CHECK, StandardCharsets.ISO_8859_1))) {
            return null;
        }
        List<String> cells = CsvLine.split(new String(bytes, 0, end, StandardCharsets.UTF_8));
        if (cells.size() != BEFORE_VALUES + measures + AFTER_VALUES) {
            return null;
        }
        try {
            JournalRow row = parsed(cells, measures);
            return row.point < 0 || row.replicate < 0 ? null : row;
        } catch (IllegalArgumentException notOfThisForm) {
            return null;
        }
    }

    private static JournalRow parsed(List<String> cells, int measures) {
        return new JournalRow(
                Integer.parseInt(cells.get(0)),
                Integer.parseInt(cells.get(1)),
                Long.parseLong(cells.get(2)),
                RunOutcome.Status.of(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Long.parseLong(cells.get(5)),
                Long.parseLong(cells.get(6)),
                Long.parseLong(cells.get(7)),
                List.copyOf(cells.subList(BEFORE_VALUES, BEFORE_VALUES + measures)),
                cells.get(BEFORE_VALUES + measures),
                cells.get(BEFORE_VALUES + measures + 1));
    }
}
