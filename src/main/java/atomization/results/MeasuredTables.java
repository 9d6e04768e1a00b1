package atomization.results;

import atomization.observation.DisputeFigure;
import atomization.observation.DisputeSelection;
import atomization.observation.Measure;
import atomization.society.Calendar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the numbers that measures ask for out of the tables of a result folder, each table once. */
public final class MeasuredTables {
    private static final int MIDYEAR = 183;

    private final List<Measure> measures;
    private final Map<Integer, List<Series>> replicates = new TreeMap<>();

    /** The values of one measure in one replicate, in the order of their times. */
    private record Series(List<Double> values, List<Double> times) {
        void add(double value, LocalDate date) {
            values.add(value);
            times.add(Calendar.fractionalYear(date));
        }
    }

    private MeasuredTables(List<Measure> measures) {
        this.measures = measures;
    }

    /**
     * Measures a result.
     *
     * @param folder a result folder of a run
     * @return the numbers by replicate, in the order of the measures; NaN where a measure finds no value
     * @throws ResultException if the tables cannot be read
     * @throws IllegalArgumentException if they lack an indicator
     */
    public static Map<Integer, double[]> of(Path folder, List<Measure> measures) {
        MeasuredTables run = new MeasuredTables(List.copyOf(measures));
        run.read(folder.resolve(Table.SUMMARY.file()), "", Table.SUMMARY);
        run.read(folder.resolve(Table.TIMESERIES.file()), "", Table.TIMESERIES);
        run.read(folder.resolve(Table.SURVEY.file()), Measure.SURVEY, Table.SURVEY);
        run.read(folder.resolve(Table.YEARLY.file()), Measure.YEARLY, Table.YEARLY);
        run.read(folder.resolve(Table.DISPUTES.file()), Measure.DISPUTE, Table.DISPUTES);
        return run.numbers();
    }

    private Map<Integer, double[]> numbers() {
        Map<Integer, double[]> numbers = new TreeMap<>();
        replicates.forEach((replicate, series) -> {
            double[] row = new double[measures.size()];
            for (int m = 0; m < row.length; m++) {
                double[] values = array(series.get(m).values());
                row[m] =
                        measures.get(m).summary().of(values, array(series.get(m).times()));
            }
            numbers.put(replicate, row);
        });
        return numbers;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Reads one table for the measures whose indicator stands in it; the summary only tells which replicates there are. */
    private void read(Path file, String prefix, Table table) {
        List<Integer> wanted = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            if (table == tableOf(measures.get(m))) {
                wanted.add(m);
            }
        }
        if (wanted.isEmpty() && table != Table.SUMMARY) {
            return;
        }
        try (CsvReader in = new CsvReader(file)) {
            while (in.next()) {
                List<Series> series = replicates.computeIfAbsent(
                        Integer.parseInt(in.text(0)),
                        replicate -> measures.stream()
                                .map(measure -> new Series(new ArrayList<>(), new ArrayList<>()))
                                .toList());
                LocalDate date = date(in, table);
                for (int m : wanted) {
                    Measure measure = measures.get(m);
                    if (measure.covers(date) && isMeant(in, measure, table)) {
                        series.get(m).add(value(in, measure.indicator().substring(prefix.length()), table), date);
                    }
                }
            }
        } catch (IOException failed) {
            throw ResultException.of(file, failed);
        }
    }

    private static Table tableOf(Measure measure) {
        String indicator = measure.indicator();
        if (indicator.startsWith(Measure.SURVEY)) {
            return Table.SURVEY;
        }
        if (indicator.startsWith(Measure.YEARLY)) {
            return Table.YEARLY;
        }
        return indicator.startsWith(Measure.DISPUTE) ? Table.DISPUTES : Table.TIMESERIES;
    }

    /** The date of a row: of its week, of the opening of its dispute, the middle of its year. */
    private static LocalDate date(CsvReader in, Table table) {
        return switch (table) {
            case TIMESERIES, SURVEY, EVENTS, NETWORK_WORKERS, NETWORK_TIES -> LocalDate.parse(in.text(2));
            case DISPUTES -> LocalDate.parse(in.text(in.column("start")));
            case YEARLY -> LocalDate.ofYearDay(Integer.parseInt(in.text(1)), MIDYEAR);
            case SUMMARY -> LocalDate.EPOCH;
        };
    }

    private static boolean isMeant(CsvReader in, Measure measure, Table table) {
        DisputeSelection of = measure.of();
        return table != Table.DISPUTES
                || of == null
                || of.has(
                        in.text(in.column("arena")),
                        in.text(in.column("name")),
                        in.text(in.column("form")),
                        in.text(in.column("outcome")),
                        in.text(in.column("spread")));
    }

    private static double value(CsvReader in, String name, Table table) {
        DisputeFigure figure = table == Table.DISPUTES ? DisputeFigure.of(name) : null;
        return figure == null ? number(in, name) : figure.of(column -> in.text(column(in, column)));
    }

    private static double number(CsvReader in, String name) {
        return in.number(column(in, name));
    }

    private static int column(CsvReader in, String name) {
        int column = in.column(name);
        if (column < 0) {
            throw new IllegalArgumentException("the result has no column " + name);
        }
        return column;
    }
}
