package atomization.observation;

import atomization.parameter.NearestNames;
import atomization.parameter.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a run: an indicator, a window of time, and how the values in the window become one number. Weekly
 * indicators go by their name, also for a group ({@code fear.acting}); columns of other tables by {@code survey.},
 * {@code yearly.} or {@code dispute.} and their name. Of disputes there is one value each, at the date of its opening.
 */
public record Measure(
        @Parameter(
                meaning =
                        "what is measured: a weekly indicator such as fear.acting, or a column of another table such as"
                                + " survey.crisis, yearly.involved.strike, dispute.weeks")
        String indicator,

        @Parameter(meaning = "first date of the window; absent: from the start of the run") @Nullable
        LocalDate from,

        @Parameter(meaning = "last date of the window; absent: to the end of the run") @Nullable
        LocalDate to,

        @Parameter(value = "mean", meaning = "how the values in the window become one number")
        Summary summary,

        @Parameter(meaning = "of an indicator dispute.*: which disputes; absent: all") @Nullable
        DisputeSelection of) {
    /** What an indicator of disputes begins with. */
    public static final String DISPUTE = "dispute.";
    /** What a question of the survey begins with. */
    public static final String SURVEY = "survey.";
    /** What a yearly figure begins with. */
    public static final String YEARLY = "yearly.";

    /** What can be measured of a dispute: numbers of its row, and shares of the members it had at the start. */
    public static final List<String> OF_DISPUTES =
            Arrays.stream(DisputeFigure.values()).map(DisputeFigure::label).toList();

    /** @throws IllegalArgumentException if the window ends before it begins, or disputes are chosen for no figure of theirs */
    public Measure {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") is before from (" + from + ")");
        }
        if (of != null && !indicator.startsWith(DISPUTE)) {
            throw new IllegalArgumentException(
                    "of chooses disputes; it is for indicators that begin with dispute., not for " + indicator);
        }
    }

    /** Whether a value of this date lies in the window. */
    public boolean covers(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /**
     * Checks that runs have the indicator.
     *
     * @param origins the names of the origin groups
     * @throws IllegalArgumentException with a message for the user if they do not
     */
    public void requireKnown(List<String> origins) {
        List<String> known = known(origins);
        if (!known.contains(indicator)) {
            throw new IllegalArgumentException("there is no indicator " + indicator
                    + NearestNames.suggestion(indicator, known)
                    + " (weekly indicators: atomization list indicators; then survey.*, yearly.* and dispute.*, the last"
                    + " one of " + String.join(", ", OF_DISPUTES) + ")");
        }
    }

    private static List<String> known(List<String> origins) {
        List<Column> weekly = new ArrayList<>();
        List<String> groups = new ArrayList<>(List.of("employed", "outside", "unemployed", "acting"));
        groups.addAll(origins);
        for (Indicator each : Indicators.ALL) {
            weekly.add(Column.state(each.name(), each.unit(), each.meaning()));
            if (!(each instanceof SocietyIndicator)) {
                groups.forEach(
                        group -> weekly.add(Column.state(each.name() + "." + group, each.unit(), each.meaning())));
            }
        }
        List<String> known = new ArrayList<>(weekly.stream().map(Column::name).toList());
        new YearTotals(weekly).columns().forEach(column -> known.add(YEARLY + column.name()));
        for (SurveyItem item : SurveyItem.values()) {
            known.add(SURVEY + item.label());
        }
        OF_DISPUTES.forEach(name -> known.add(DISPUTE + name));
        return known;
    }

    @Override
    public String toString() {
        String window = (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
        String kind = summary.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return kind + " of " + indicator + window;
    }
}
