package atomization.experiment;

import atomization.observation.Column;
import atomization.observation.DisputeFigure;
import atomization.observation.DisputeRow;
import atomization.observation.DisputeSelection;
import atomization.observation.Measure;
import atomization.observation.ObservationSink;
import atomization.observation.Observer;
import atomization.observation.RunSummary;
import atomization.observation.YearTotals;
import atomization.scenario.Condition;
import atomization.society.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes of one run, as it goes on, what a number of conditions need, by the same dates as its tables would have. */
final class ConditionReadings implements ObservationSink {
    private static final int MIDYEAR = 183;

    private final List<Condition> conditions;
    private final List<Series> series = new ArrayList<>();
    private final List<String> weekly;
    private final List<String> survey;
    private final List<String> yearly;

    /** The values of one measure so far, and their times. */
    private record Series(Measure measure, List<Double> values, List<Double> times) {
        static Series of(Measure measure) {
            return new Series(measure, new ArrayList<>(), new ArrayList<>());
        }

        boolean covers(String table, LocalDate date) {
            return measure.indicator().startsWith(table) && measure.covers(date);
        }

        void add(double value, LocalDate date) {
            values.add(value);
            times.add(Calendar.fractionalYear(date));
        }

        double number() {
            return measure.summary()
                    .of(
                            values.stream().mapToDouble(Double::doubleValue).toArray(),
                            times.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** @param observer measures the run */
    ConditionReadings(List<Condition> conditions, Observer observer) {
        this.conditions = conditions;
        for (Condition condition : conditions) {
            Measure other = condition.other();
            series.add(Series.of(condition.measure()));
            series.add(Series.of(other == null ? condition.measure() : other));
        }
        this.weekly = names(observer.columns());
        this.survey = names(observer.survey().columns());
        this.yearly = names(new YearTotals(observer.columns()).columns());
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public void week(int week, LocalDate date, double[] row) {
        for (Series each : series) {
            int column = weekly.indexOf(each.measure().indicator());
            if (column >= 0 && each.measure().covers(date)) {
                each.add(row[column], date);
            }
        }
    }

    @Override
    public void survey(int week, LocalDate date, double[] row) {
        take(Measure.SURVEY, survey, date, row);
    }

    @Override
    public void year(int year, double[] row) {
        take(Measure.YEARLY, yearly, LocalDate.ofYearDay(year, MIDYEAR), row);
    }

    private void take(String table, List<String> columns, LocalDate date, double[] row) {
        for (Series each : series) {
            if (each.covers(table, date)) {
                each.add(row[columns.indexOf(each.measure().indicator().substring(table.length()))], date);
            }
        }
    }

    @Override
    public void dispute(DisputeRow row) {
        for (Series each : series) {
            DisputeSelection of = each.measure().of();
            if (each.covers(Measure.DISPUTE, row.start()) && (of == null || of.has(row))) {
                String name = each.measure().indicator().substring(Measure.DISPUTE.length());
                DisputeFigure figure = DisputeFigure.of(name);
                if (figure != null) {
                    each.add(figure.of(row::cell), row.start());
                }
            }
        }
    }

    @Override
    public void summary(RunSummary summary) {
        // what conditions speak of stands in the other tables
    }

    /** The number of each condition; NaN where it has none. */
    double[] numbers() {
        double[] numbers = new double[conditions.size()];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = conditions
                    .get(k)
                    .number(series.get(2 * k).number(), series.get(2 * k + 1).number());
        }
        return numbers;
    }
}
