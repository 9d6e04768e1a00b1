package atomization.analysis;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Some columns of a result table whose rows are keyed by replicate and by week or year, as one array a replicate.
 * Replicates may be of different lengths: what one lacks is NaN.
 */
public final class ReplicateTable {
    private static final String REPLICATE = "replicate";

    private final List<String> labels = new ArrayList<>();
    private final Map<String, List<float[]>> columns = new LinkedHashMap<>();
    private int replicates;

    private ReplicateTable() {}

    /**
     * Reads a table.
     *
     * @param key the column that numbers the rows of a replicate, such as {@code week}; rows of each replicate come in
     *     its order
     * @param label the column by which rows are called, such as {@code date}
     * @param wanted the columns to read; those that the table lacks are left out
     * @throws IOException if it cannot be read
     */
    public static ReplicateTable read(Path table, String key, String label, List<String> wanted) throws IOException {
        ReplicateTable read = new ReplicateTable();
        try (CsvReader reader = new CsvReader(table)) {
            int replicateColumn = reader.column(REPLICATE);
            int keyColumn = reader.column(key);
            int labelColumn = reader.column(label);
            if (replicateColumn < 0 || keyColumn < 0 || labelColumn < 0) {
                throw new IOException(table + " lacks one of the columns replicate, " + key + ", " + label);
            }
            Map<Integer, Integer> rows = new TreeMap<>();
            Map<String, Integer> places = new LinkedHashMap<>();
            for (String name : wanted) {
                int column = reader.column(name);
                if (column >= 0 && places.put(name, column) == null) {
                    read.columns.put(name, new ArrayList<>());
                }
            }
            String last = "";
            while (reader.next()) {
                if (!reader.text(replicateColumn).equals(last)) {
                    last = reader.text(replicateColumn);
                    read.beginReplicate();
                }
                int number = Integer.parseInt(reader.text(keyColumn));
                Integer known = rows.get(number);
                int row = known == null ? rows.size() : known;
                if (known == null) {
                    rows.put(number, row);
                    read.labels.add(reader.text(labelColumn));
                }
                for (Map.Entry<String, Integer> place : places.entrySet()) {
                    read.put(place.getKey(), row, reader.number(place.getValue()));
                }
            }
        }
        return read;
    }

    private void beginReplicate() {
        replicates++;
        columns.values().forEach(values -> values.add(new float[0]));
    }

    private void put(String name, int row, double value) {
        List<float[]> values = columns.get(name);
        if (values == null) {
            throw new IllegalArgumentException("there is no column " + name);
        }
        float[] array = values.get(replicates - 1);
        if (row >= array.length) {
            int size = Math.max(labels.size(), Math.max(64, 2 * array.length));
            float[] longer = Arrays.copyOf(array, size);
            Arrays.fill(longer, array.length, size, Float.NaN);
            values.set(replicates - 1, longer);
            array = longer;
        }
        array[row] = (float) value;
    }

    /** The number of replicates. */
    public int replicates() {
        return replicates;
    }

    /** The number of rows of the longest replicate. */
    public int size() {
        return labels.size();
    }

    /** What the rows are called, in their order. */
    public List<String> labels() {
        return List.copyOf(labels);
    }

    /** Whether the table has a column. */
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /**
     * The values of a column, one array a replicate, with the seven digits that tables hold.
     *
     * @throws IllegalArgumentException if it was not read
     */
    public double[][] values(String name) {
        List<float[]> arrays = columns.get(name);
        if (arrays == null) {
            throw new IllegalArgumentException("there is no column " + name);
        }
        double[][] values = new double[replicates][labels.size()];
        for (int replicate = 0; replicate < replicates; replicate++) {
            float[] array = arrays.get(replicate);
            for (int row = 0; row < labels.size(); row++) {
                values[replicate][row] = row < array.length ? array[row] : Double.NaN;
            }
        }
        return values;
    }

    /** How the replicates lie in a column, row by row. */
    public Spread spread(String name) {
        return Spread.of(values(name));
    }
}
