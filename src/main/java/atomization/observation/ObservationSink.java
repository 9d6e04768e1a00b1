package atomization.observation;

import java.time.LocalDate;
import java.util.List;

/** Takes what is observed of one run, as it comes. Arrays are used again: who keeps one copies it. */
public interface ObservationSink {
    /** The indicators of a week, in the order of {@link Observer#columns()}. */
    void week(int week, LocalDate date, double[] row);

    /** The shares that agree in a survey, in the order of {@link Survey#columns()}. */
    void survey(int week, LocalDate date, double[] row);

    /**
     * An intervention of the scenario has happened, at the beginning of the week.
     *
     * @param what a sentence on what was done
     */
    default void event(int week, LocalDate date, String what) {}

    /** How a worker of the sample stands, in the order of {@link NetworkSample#WORKER_COLUMNS}. */
    default void sampledWorker(int week, LocalDate date, List<Object> cells) {}

    /** How a tie of the sample stands, in the order of {@link NetworkSample#TIE_COLUMNS}. */
    default void sampledTie(int week, LocalDate date, List<Object> cells) {}

    /** A dispute of which nothing can change any more; in the order in which they become so. */
    void dispute(DisputeRow row);

    /** The figures of a year that is over, in the order of {@link YearTotals#columns()}. */
    void year(int year, double[] row);

    /** The run is over; the summary holds all its weeks. */
    void summary(RunSummary summary);
}
