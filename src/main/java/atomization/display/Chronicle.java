package atomization.display;

import atomization.figure.Course;
import atomization.figure.CourseChart;
import atomization.figure.Palette;
import atomization.figure.Series;
import atomization.figure.Timeline;
import atomization.model.AtomizationModel;
import atomization.observation.Column;
import atomization.observation.DisputeRow;
import atomization.observation.ObservationSink;
import atomization.observation.RunSummary;
import atomization.society.Arena;
import atomization.society.Calendar;
import atomization.society.Dispute;
import atomization.society.Society;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What charts show of a run: courses of a few indicators, disputes and events. It takes no more memory however long the
 * run is. Written by the thread of the simulation, read by that of the window.
 */
public final class Chronicle implements ObservationSink {
    private static final int MOST_DISPUTES = 600;
    private static final int MOST_EVENTS = 200;

    /** The indicators shown, each with its words and colour; each row of charts has two. */
    private enum Shown {
        PARTICIPATION("acting", "acting, %", Palette.VERMILION, 100),
        FEAR("fear", "fear", Palette.BLUE, 1),
        SOLIDARITY("solidarityWork", "solidarity at work", Palette.GREEN, 1),
        TIES("workplaceStrength", "workplace ties (start 1)", Palette.QUIET, 1),
        HARDSHIP("hardship", "hardship", Palette.ORANGE, 1),
        READINESS("readinessStrike", "ready to strike, %", Palette.ASSEMBLY, 100),
        TOUGHNESS("toughness", "toughness", Palette.INK, 1),
        UNEMPLOYMENT("unemployment", "unemployed, %", Palette.SKY_BLUE, 100);

        private final String column;
        private final String words;
        private final int colour;
        private final double factor;

        Shown(String column, String words, int colour, double factor) {
            this.column = column;
            this.words = words;
            this.colour = colour;
            this.factor = factor;
        }
    }

    private final Society society;
    private final double from;
    private final double to;
    private final int[] columns = new int[Shown.values().length];
    private final List<Series> series = new ArrayList<>();
    private final Deque<Timeline.Span> disputes = new ArrayDeque<>();
    private final Deque<Timeline.Moment> events = new ArrayDeque<>();
    private int eventsSeen;
    private int opened;

    /** Nothing has happened yet in a society whose observer has these columns. */
    public Chronicle(Society society, List<Column> observed) {
        this.society = society;
        Calendar calendar = society.calendar();
        this.from = calendar.year(0);
        this.to = Math.max(calendar.year(calendar.weeks()), from + 0.1);
        List<String> names = observed.stream().map(Column::name).toList();
        for (Shown shown : Shown.values()) {
            columns[shown.ordinal()] = names.indexOf(shown.column);
            series.add(new Series());
        }
    }

    @Override
    public synchronized void week(int week, LocalDate date, double[] row) {
        double year = society.calendar().year(week);
        for (Shown shown : Shown.values()) {
            series.get(shown.ordinal()).add(year, row[columns[shown.ordinal()]] * shown.factor);
        }
        for (Dispute dispute : society.disputes.recent()) {
            opened += dispute.opened() == week ? 1 : 0;
        }
    }

    @Override
    public synchronized void dispute(DisputeRow row) {
        double start = society.calendar().year(row.week());
        addBounded(
                disputes,
                new Timeline.Span(
                        start,
                        society.calendar().year(row.week() + row.weeks()),
                        row.arena().equals("assembly"),
                        String.format(
                                Locale.ROOT,
                                "%s  %s in %s: %s, %d weeks, %d took part",
                                row.start(),
                                row.arena(),
                                row.name(),
                                row.outcome(),
                                row.weeks(),
                                row.participants())),
                MOST_DISPUTES);
    }

    @Override
    public void survey(int week, LocalDate date, double[] row) {}

    @Override
    public void year(int year, double[] row) {}

    @Override
    public void summary(RunSummary summary) {}

    /** Takes note of the events that have happened since the last call. */
    synchronized void events(List<AtomizationModel.LoggedEvent> log) {
        for (; eventsSeen < log.size(); eventsSeen++) {
            AtomizationModel.LoggedEvent event = log.get(eventsSeen);
            Calendar calendar = society.calendar();
            addBounded(
                    events,
                    new Timeline.Moment(calendar.year(event.week()), calendar.date(event.week()) + "  " + event.what()),
                    MOST_EVENTS);
        }
    }

    private static <T> void addBounded(Deque<T> all, T next, int most) {
        if (all.size() == most) {
            all.removeFirst();
        }
        all.addLast(next);
    }

    /** Goes back to the state before a week; events up to there are known, {@code eventsDone} of them. */
    synchronized void backTo(Chronicle before, int week, int eventsDone) {
        double year = society.calendar().year(week);
        synchronized (before) {
            for (int k = 0; k < series.size(); k++) {
                series.set(k, before.series.get(k));
                series.get(k).cut(year - 1e-6);
            }
            before.disputes.stream().filter(span -> span.to() < year).forEach(disputes::add);
            before.events.stream().filter(moment -> moment.at() < year - 1e-6).forEach(events::add);
        }
        eventsSeen = eventsDone;
    }

    /** The number of disputes that have opened so far. */
    public synchronized int opened() {
        return opened;
    }

    /** The number of points kept of each course. */
    public synchronized int points() {
        return series.get(0).count();
    }

    /** The charts as they are now, each with two courses. */
    public synchronized List<CourseChart> charts() {
        List<CourseChart> charts = new ArrayList<>();
        for (int k = 0; k < series.size(); k += 2) {
            charts.add(new CourseChart(List.of(course(k), course(k + 1)), from, to));
        }
        return charts;
    }

    private Course course(int k) {
        Shown shown = Shown.values()[k];
        return series.get(k).course(shown.words, shown.colour);
    }

    /** Disputes and events as they are now; those that are open last until the present. */
    public synchronized Timeline timeline(List<Timeline.Span> open) {
        List<Timeline.Span> all = new ArrayList<>(disputes);
        all.addAll(open);
        return new Timeline(all, List.copyOf(events), from, to);
    }

    /** The disputes that are open or that ended so recently that their record is not closed, as the timeline shows them. */
    static List<Timeline.Span> openDisputes(Society society) {
        Calendar calendar = society.calendar();
        List<Timeline.Span> spans = new ArrayList<>();
        for (Dispute dispute : society.disputes.open()) {
            int week = dispute.opened();
            spans.add(new Timeline.Span(
                    calendar.year(week),
                    calendar.year(society.week() + 1),
                    dispute.arena() == Arena.ASSEMBLY,
                    String.format(
                            Locale.ROOT,
                            "%s  %s in %s: open, %d took part so far",
                            calendar.date(week),
                            dispute.arena().label(),
                            society.nameOf(dispute.arena(), dispute.collective()),
                            dispute.participants())));
        }
        return spans;
    }
}
