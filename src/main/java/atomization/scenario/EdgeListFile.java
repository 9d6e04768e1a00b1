package atomization.scenario;

import atomization.network.Edges;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A CSV file of ties with the columns from, to and, if strengths are given, strength, in this order. */
final class EdgeListFile {
    private static final int FIRST_CAPACITY = 1024;

    private int[] ends = new int[FIRST_CAPACITY];
    private double[] strengths = new double[FIRST_CAPACITY / 2];
    private int count;

    private EdgeListFile() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException with a message for the user if it is not such a file
     */
    static Edges read(Path file) {
        EdgeListFile list = new EdgeListFile();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String heading = lines.readLine();
            boolean strong = heading != null && isHeading(heading, List.of("from", "to", "strength"));
            if (!strong && (heading == null || !isHeading(heading, List.of("from", "to")))) {
                throw new IllegalArgumentException(
                        file + ":1: expected the heading from,to or from,to,strength, but found " + heading);
            }
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    list.add(line, strong, file + ":" + number);
                }
            }
            double[] given = strong ? Arrays.copyOf(list.strengths, list.count) : new double[0];
            return new Edges(Arrays.copyOf(list.ends, 2 * list.count), given);
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException(file + " is not UTF-8 text", notUtf8);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean isHeading(String line, List<String> names) {
        String plain = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return Arrays.stream(plain.split(",", -1)).map(String::strip).toList().equals(names);
    }

    private void add(String line, boolean strong, String where) {
        String[] cells = line.split(",", -1);
        if (cells.length != (strong ? 3 : 2)) {
            throw new IllegalArgumentException(
                    where + ": expected " + (strong ? 3 : 2) + " cells, but found " + cells.length);
        }
        if (2 * count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
            strengths = Arrays.copyOf(strengths, 2 * strengths.length);
        }
        try {
            ends[2 * count] = Integer.parseInt(cells[0].strip());
            ends[2 * count + 1] = Integer.parseInt(cells[1].strip());
            strengths[count] = strong ? Double.parseDouble(cells[2].strip()) : Double.NaN;
            count++;
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    where + ": expected the numbers of two workers" + (strong ? " and a strength" : "") + ", but found "
                            + line,
                    notANumber);
        }
    }
}
