package atomization.experiment;

import atomization.observation.Column;
import atomization.observation.DisputeFigure;
import atomization.observation.DisputeRow;
import atomization.observation.DisputeSelection;
import java.util.List;

/** A gauge at work in one run: it is shown every week and says in the end what it has measured. */
final class Reading {
    private final Gauge gauge;
    private final int column;
    private final int base;
    private double sum;
    private int count;
    private double baseSum;
    private int baseCount;
    private double most = Double.NaN;
    private double least = Double.NaN;
    private double last = Double.NaN;
    private double reached = Double.NaN;
    private int above;
    private int disputesBefore;
    private int disputes;

    Reading(Gauge gauge, List<Column> columns) {
        this.gauge = gauge;
        this.column = place(columns, gauge.column());
        this.base = gauge.base() == null ? -1 : place(columns, gauge.base());
    }

    private static int place(List<Column> columns, String name) {
        for (int k = 0; k < columns.size(); k++) {
            if (columns.get(k).name().equals(name)) {
                return k;
            }
        }
        return -1;
    }

    /** Takes a dispute of which nothing can change any more, or that is open at the end of the run. */
    void dispute(DisputeRow row) {
        DisputeFigure figure = gauge.figure();
        DisputeSelection of = gauge.measure().of();
        boolean meant = row.week() >= gauge.from() && row.week() <= gauge.to() && (of == null || of.has(row));
        if (figure != null && meant) {
            take(figure.of(row::cell));
        }
    }

    /** Takes a week. */
    void week(int week, double[] row, int disputesSoFar) {
        if (week < gauge.from()) {
            disputesBefore = disputesSoFar;
        }
        if (week < gauge.from() || week > gauge.to()) {
            return;
        }
        disputes = disputesSoFar;
        if (base >= 0 && !Double.isNaN(row[base])) {
            baseSum += row[base];
            baseCount++;
        }
        double value = column < 0 || gauge.isOfDisputes() ? Double.NaN : row[column];
        if (Double.isNaN(value)) {
            return;
        }
        take(value);
        Double level = gauge.measure().level();
        if (level != null) {
            above += value > level ? 1 : 0;
            reached = Double.isNaN(reached) && value >= level ? week - gauge.from() : reached;
        }
    }

    private void take(double value) {
        if (!Double.isNaN(value)) {
            sum += value;
            count++;
            last = value;
            most = Double.isNaN(most) ? value : Math.max(most, value);
            least = Double.isNaN(least) ? value : Math.min(least, value);
        }
    }

    /** What was measured; NaN if there was nothing to measure. */
    double value() {
        if (gauge.disputes()) {
            return disputes - disputesBefore;
        }
        if (base >= 0) {
            return baseSum == 0 ? Double.NaN : gauge.per() * sum / (baseSum / baseCount);
        }
        return switch (gauge.summary()) {
            case MEAN -> count == 0 ? Double.NaN : sum / count;
            case SUM -> sum;
            case COUNT -> count;
            case MAXIMUM -> most;
            case MINIMUM -> least;
            case LAST -> last;
            case TIME_TO -> reached;
            case DURATION_ABOVE -> count == 0 ? Double.NaN : above;
        };
    }
}
