package atomization.experiment;

import atomization.observation.Column;
import atomization.observation.DisputeFigure;
import atomization.observation.GroupSize;
import atomization.observation.Indicator;
import atomization.observation.Indicators;
import atomization.observation.SocietyIndicator;
import atomization.observation.SurveyItem;
import atomization.observation.YearTotals;
import atomization.parameter.NearestNames;
import atomization.parameter.Weeks;
import atomization.population.OriginGroup;
import atomization.scenario.Scenario;
import atomization.society.Calendar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A measure that has been understood: which weekly columns it reads, in which weeks, and how it sums them up. Figures of
 * {@code summary.csv} are the same sums over other weeks.
 *
 * @param column the weekly column
 * @param base a second column, by whose mean the sum of the first is divided; or null
 * @param per what that quotient is multiplied with: 100 for percent
 * @param disputes whether disputes are counted instead of a column
 * @param figure the figure of disputes that is read instead of a column, or null
 * @param from first week of the window
 * @param to last week of the window
 */
record Gauge(
        Measure measure,
        String column,
        @Nullable String base,
        double per,
        boolean disputes,
        @Nullable DisputeFigure figure,
        Measure.Summary summary,
        int from,
        int to) {
    /** What stands before the name of an item of the survey. */
    static final String SURVEY = "survey.";

    private static final String DISPUTES = "disputes";
    /** Something has to be observed where disputes alone are read. */
    private static final String PRESENT = "present";

    private static final List<String> GROUPS = List.of("employed", "outside", "unemployed", "acting");

    /**
     * Understands a measure of a scenario.
     *
     * @throws IllegalArgumentException with a message for the user if there is no such indicator or window
     */
    static Gauge of(Measure measure, Scenario scenario) {
        Calendar calendar = new Calendar(scenario.run().start(), scenario.run().weeks());
        int from = measure.from() == null ? 0 : week(measure.from(), calendar, true);
        int to = measure.to() == null ? calendar.weeks() - 1 : week(measure.to(), calendar, false);
        if (from > to || from >= calendar.weeks() || to < 0) {
            throw new IllegalArgumentException("the window holds no week of the run, which goes from "
                    + calendar.start() + " to " + calendar.date(calendar.weeks() - 1));
        }
        String name = measure.indicator();
        Measure.Summary summary = measure.summary();
        if (isColumn(name, scenario)) {
            return new Gauge(measure, name, null, 1, false, null, summary == null ? standard(name) : summary, from, to);
        }
        DisputeFigure figure =
                name.startsWith(Measure.DISPUTE) ? DisputeFigure.of(name.substring(Measure.DISPUTE.length())) : null;
        if (figure != null) {
            Measure.Summary given = summary == null ? Measure.Summary.MEAN : summary;
            return new Gauge(measure, PRESENT, null, 1, false, figure, given, from, to);
        }
        if (summary == null) {
            if (name.equals(DISPUTES)) {
                return new Gauge(measure, PRESENT, null, 1, true, null, Measure.Summary.LAST, from, to);
            }
            if (name.equals("involved.strike") || name.equals("involved.assembly")) {
                String flow = name.equals("involved.strike") ? "newStrikers" : "newAssemblyParticipants";
                return new Gauge(measure, flow, "present.employed", 100, false, null, Measure.Summary.SUM, from, to);
            }
            if (name.equals("daysLost") || name.equals("daysLostInDisputes")) {
                String strikers = name.equals("daysLost") ? "strikers" : "strikersInDispute";
                double days = 1000.0 * YearTotals.WORKING_DAYS;
                return new Gauge(
                        measure, strikers, "present.employed", days, false, null, Measure.Summary.SUM, from, to);
            }
            for (String[] prefix : PREFIXES) {
                String inner = withoutPrefix(name, prefix[0]);
                if (inner != null && isColumn(inner, scenario)) {
                    return new Gauge(
                            measure, inner, null, 1, false, null, Measure.Summary.valueOf(prefix[1]), from, to);
                }
            }
        }
        throw new IllegalArgumentException("there is no indicator " + name
                + (summary == null ? "" : " to which a summary can be applied")
                + NearestNames.suggestion(name, names()) + " (atomization list indicators shows them)");
    }

    private static final String[][] PREFIXES = {
        {"final", "LAST"}, {"mean", "MEAN"}, {"total", "SUM"}, {"peak", "MAXIMUM"}
    };

    private static int week(String text, Calendar calendar, boolean begin) {
        OptionalInt weeks = Weeks.parse(text);
        if (weeks.isPresent()) {
            return weeks.getAsInt() - (begin ? 0 : 1);
        }
        try {
            LocalDate date = LocalDate.parse(text);
            int week = calendar.weekOf(date);
            return begin || !calendar.date(week).isAfter(date) ? week : week - 1;
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "expected a date such as 1995-01-01 or a duration from the start such as 4y, but found " + text,
                    wrong);
        }
    }

    private static @Nullable String withoutPrefix(String name, String prefix) {
        boolean longer = name.startsWith(prefix) && name.length() > prefix.length();
        return longer
                ? name.substring(prefix.length(), prefix.length() + 1).toLowerCase(Locale.ROOT)
                        + name.substring(prefix.length() + 1)
                : null;
    }

    private static boolean isColumn(String name, Scenario scenario) {
        if (name.startsWith(SURVEY)) {
            return Arrays.stream(SurveyItem.values()).anyMatch(item -> name.equals(SURVEY + item.label()));
        }
        int dot = name.indexOf('.');
        Indicator indicator = indicator(dot < 0 ? name : name.substring(0, dot));
        if (indicator == null || dot < 0) {
            return indicator != null;
        }
        String group = name.substring(dot + 1);
        List<OriginGroup> origins = scenario.society().origins();
        boolean known = GROUPS.contains(group)
                || (origins != null
                        && origins.stream().anyMatch(origin -> origin.name().equals(group)));
        return known && !(indicator instanceof SocietyIndicator);
    }

    private static @Nullable Indicator indicator(String name) {
        return Indicators.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Measure.Summary standard(String column) {
        Indicator indicator = indicator(column);
        boolean flow = indicator instanceof SocietyIndicator figure && figure.kind() == Column.Kind.FLOW;
        return flow ? Measure.Summary.SUM : Measure.Summary.MEAN;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(
                List.of(DISPUTES, "involved.strike", "involved.assembly", "daysLost", "daysLostInDisputes"));
        for (SurveyItem item : SurveyItem.values()) {
            names.add(SURVEY + item.label());
        }
        for (Indicator indicator : Indicators.ALL) {
            names.add(indicator.name());
            if (!(indicator instanceof SocietyIndicator)) {
                GROUPS.forEach(group -> names.add(indicator.name() + "." + group));
            }
        }
        for (DisputeFigure figure : DisputeFigure.values()) {
            names.add(Measure.DISPUTE + figure.label());
        }
        return names;
    }

    /** The indicators that a number of gauges read, in the order in which all are measured. */
    static List<Indicator> needed(List<Gauge> gauges) {
        return Indicators.ALL.stream()
                .filter(indicator -> gauges.stream()
                        .anyMatch(gauge ->
                                gauge.reads(indicator) || (gauge.isOfDisputes() && indicator instanceof GroupSize)))
                .toList();
    }

    /** Whether disputes are read, and no column. */
    boolean isOfDisputes() {
        return disputes || figure != null;
    }

    /** Whether it reads the survey. */
    boolean isPolled() {
        return column.startsWith(SURVEY);
    }

    private boolean reads(Indicator indicator) {
        return isOf(column, indicator) || (base != null && isOf(base, indicator));
    }

    private static boolean isOf(String column, Indicator indicator) {
        return column.equals(indicator.name()) || column.startsWith(indicator.name() + ".");
    }
}
