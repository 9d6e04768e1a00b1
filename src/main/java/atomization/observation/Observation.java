package atomization.observation;

import atomization.society.Dispute;
import atomization.society.Society;
import atomization.society.StateVisitor;
import atomization.society.Stateful;
import java.time.LocalDate;

/**
 * Step 15 of a week: measures what is due and hands it to a sink. It changes nothing of the society except that disputes
 * which are complete leave its register.
 */
public final class Observation implements Stateful {
    private final Observer observer;
    private final Society society;
    private final ObservationSink sink;
    private final YearTotals years;
    private final RunSummary summary;
    private final double[] row;
    private final double[] answers;

    /** Hands what {@code observer} measures to {@code sink}. */
    public Observation(Observer observer, ObservationSink sink) {
        this.observer = observer;
        this.society = observer.society();
        this.sink = sink;
        this.years = new YearTotals(observer.columns());
        this.summary = new RunSummary(observer.columns(), society.calendar());
        this.row = new double[observer.columns().size()];
        this.answers = new double[observer.survey().columns().size()];
    }

    /** Observes the present week, after all mechanisms. To be called once a week, in order. */
    public void week() {
        int week = society.week();
        LocalDate date = society.calendar().date(week);
        observer.observe(row);
        if (years.isComplete(date.getYear())) {
            closeYear();
        }
        sink.week(week, date, row);
        years.add(date.getYear(), row, society.disputes, week);
        summary.add(week, row, society.disputes.count());
        if (observer.settings().holdsSurvey(week)) {
            observer.survey().hold(answers);
            sink.survey(week, date, answers);
        }
        drain(false);
    }

    /** The run is over: hands over the last year, the disputes still open, and the summary. */
    public void finish() {
        if (!years.isEmpty()) {
            closeYear();
        }
        drain(true);
        sink.summary(summary);
    }

    private void closeYear() {
        int year = years.year();
        sink.year(year, years.take());
    }

    private void drain(boolean runIsOver) {
        for (Dispute dispute : society.disputes.drainFinal(runIsOver)) {
            sink.dispute(DisputeRow.of(dispute, society));
        }
    }

    /** The values of the week observed last, in the order of {@link Observer#columns()}; not a copy. */
    public double[] latest() {
        return row;
    }

    /** Shows what later figures need of the weeks so far. */
    @Override
    public void visitState(StateVisitor visitor) {
        Baseline start = observer.baseline();
        Baseline same = new Baseline(
                visitor.value("employed", start.employed()),
                visitor.value("workplaceStrength", start.workplaceStrength()),
                visitor.value("residenceStrength", start.residenceStrength()),
                visitor.value("acquaintanceStrength", start.acquaintanceStrength()));
        if (visitor.isRestoring()) {
            observer.resumeFrom(same);
        }
        visitor.values("row", row);
        years.visitState(visitor);
        summary.visitState(visitor);
    }
}
