package atomization.analysis;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The runs of a design, read from a {@code runs.csv}: what was varied, what was measured, and the measured numbers by point
 * and replicate. Runs that were not done are left out. Memory holds one number a run and measure.
 */
public final class RunTable {
    private final List<String> factors;
    private final List<String> measures;
    private final List<Point> points;
    private final long failed;

    /**
     * A point of the design.
     *
     * @param values one text a factor
     * @param runs one row of measured numbers for each run that was done, in the order of their replicates
     * @param replicates the replicates of these runs
     */
    public record Point(int number, List<String> values, List<double[]> runs, List<Integer> replicates) {
        /** The mean of a measure over the runs in which it is defined; NaN if there is none. */
        public double mean(int measure) {
            double sum = 0;
            int count = 0;
            for (double[] run : runs) {
                if (!Double.isNaN(run[measure])) {
                    sum += run[measure];
                    count++;
                }
            }
            return count == 0 ? Double.NaN : sum / count;
        }

        /** The share of runs in which a measure is above a level; NaN if it is defined in none. */
        public double shareAbove(int measure, double level) {
            int above = 0;
            int count = 0;
            for (double[] run : runs) {
                if (!Double.isNaN(run[measure])) {
                    above += run[measure] > level ? 1 : 0;
                    count++;
                }
            }
            return count == 0 ? Double.NaN : (double) above / count;
        }
    }

    private RunTable(List<String> factors, List<String> measures, List<Point> points, long failed) {
        this.factors = List.copyOf(factors);
        this.measures = List.copyOf(measures);
        this.points = List.copyOf(points);
        this.failed = failed;
    }

    /**
     * Reads a table with the columns point, replicate, seed, the factors, hash, status, seconds, the measures.
     *
     * @throws IOException if it cannot be read or is no such table
     */
    public static RunTable read(Path runs) throws IOException {
        try (CsvReader reader = new CsvReader(runs)) {
            List<String> header = reader.header();
            int hash = reader.column("hash");
            int seconds = reader.column("seconds");
            int status = reader.column("status");
            if (hash < 3 || seconds < hash || status < 0 || reader.column("point") != 0) {
                throw new IOException(runs + " is no table of runs");
            }
            List<String> factors = header.subList(3, hash);
            List<String> measures = header.subList(seconds + 1, header.size());
            Map<Integer, Point> points = new TreeMap<>();
            long failed = 0;
            while (reader.next()) {
                if (!reader.text(status).equals("done")) {
                    failed++;
                    continue;
                }
                int number = Integer.parseInt(reader.text(0));
                Point point = points.get(number);
                if (point == null) {
                    List<String> values = new ArrayList<>();
                    for (int k = 3; k < hash; k++) {
                        values.add(reader.text(k));
                    }
                    point = new Point(number, values, new ArrayList<>(), new ArrayList<>());
                    points.put(number, point);
                }
                double[] run = new double[measures.size()];
                for (int k = 0; k < run.length; k++) {
                    run[k] = reader.number(seconds + 1 + k);
                }
                point.runs().add(run);
                point.replicates().add(Integer.parseInt(reader.text(1)));
            }
            return new RunTable(factors, measures, new ArrayList<>(points.values()), failed);
        } catch (NumberFormatException damaged) {
            throw new IOException(runs + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    /** What was varied. */
    public List<String> factors() {
        return factors;
    }

    /** What was measured. */
    public List<String> measures() {
        return measures;
    }

    /** The points of which some run was done. */
    public List<Point> points() {
        return points;
    }

    /** The number of runs that failed. */
    public long failed() {
        return failed;
    }

    /** The number of runs that were done. */
    public long done() {
        return points.stream().mapToLong(point -> point.runs().size()).sum();
    }
}
