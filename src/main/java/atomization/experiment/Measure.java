package atomization.experiment;

import atomization.observation.Column;
import atomization.observation.DisputeFigure;
import atomization.observation.DisputeRow;
import atomization.observation.DisputeSelection;
import atomization.observation.Indicators;
import atomization.parameter.Parameter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One number that is taken of a run: an indicator, summed up over a window of weeks.
 *
 * <p>The indicator is a column of {@code timeseries.csv} ({@code fear}, {@code fear.acting}) or, with no summary of its
 * own, one of {@code summary.csv} ({@code involved.strike}, {@code peakActingStrike}, {@code finalFear},
 * {@code totalClosures}, {@code disputes}). Or it is a {@link DisputeFigure} of disputes, such as {@code dispute.weeks}: of
 * those that opened within the window there is one value each.
 *
 * <p>It is read while a run goes on, week by week. What a scenario expects is written as an {@link
 * atomization.observation.Measure} instead, which is read from the tables of runs that are over: it knows all of their
 * columns, and dates alone for its window.
 */
public record Measure(
        @Parameter(
                meaning =
                        "an indicator, such as fear or fear.acting, a figure of whole runs, such as involved.strike, or one"
                                + " of disputes, such as dispute.weeks")
        String indicator,

        @Parameter(meaning = "how weeks or disputes are summed up; absent: the mean of states, the sum of counts")
        @Nullable
        Summary summary,

        @Parameter(meaning = "begin of the window: a date, or a duration from the start such as 4y; absent: the start")
        @Nullable
        String from,

        @Parameter(meaning = "end of the window: a date, or a duration from the start; absent: the end") @Nullable
        String to,

        @Parameter(meaning = "the level that timeTo and durationAbove speak of") @Nullable
        Double level,

        @Parameter(meaning = "of a figure of disputes: which disputes; absent: all") @Nullable
        DisputeSelection of,

        @Parameter(meaning = "what tables call it; absent: a name made from the rest") @Nullable
        String name) {
    /** What a figure of disputes begins with. */
    public static final String DISPUTE = atomization.observation.Measure.DISPUTE;

    /** How the weeks of a window make one number. */
    public enum Summary {
        /** The mean of the weeks in which it was measured. */
        MEAN,
        /** The largest value. */
        MAXIMUM,
        /** The smallest value. */
        MINIMUM,
        /** The last value that was measured. */
        LAST,
        /** The sum of all weeks. */
        SUM,
        /** Weeks from the begin of the window to the first week at the level or above; undefined if there is none. */
        TIME_TO,
        /** Weeks in which the value is above the level. */
        DURATION_ABOVE,
        /** How many values there are; 0 if there are none. */
        COUNT;

        /** Whether it needs a level. */
        boolean needsLevel() {
            return this == TIME_TO || this == DURATION_ABOVE;
        }
    }

    /** @throws IllegalArgumentException if a level or a choice of disputes is missing, or given where it means nothing */
    public Measure {
        boolean disputes = indicator.startsWith(DISPUTE);
        if (of != null && !disputes) {
            throw new IllegalArgumentException(
                    "of chooses disputes; it is for indicators that begin with dispute., not for " + indicator);
        }
        if (disputes && summary != null && summary.needsLevel()) {
            throw new IllegalArgumentException(label(summary) + " is for weekly indicators, not for " + indicator);
        }
        boolean needed = summary != null && summary.needsLevel();
        if (needed && level == null) {
            throw new IllegalArgumentException("give the level that " + label(summary) + " speaks of");
        }
        if (!needed && level != null) {
            throw new IllegalArgumentException("a level has a meaning with timeTo and durationAbove alone");
        }
    }

    /** An indicator over all weeks. */
    public static Measure of(String indicator) {
        return new Measure(indicator, null, null, null, null, null, null);
    }

    /** An indicator over all weeks, summed up in a given way. */
    public static Measure of(String indicator, Summary summary) {
        return new Measure(indicator, summary, null, null, null, null, null);
    }

    /** The same between two dates or durations from the start. */
    public Measure within(@Nullable String begin, @Nullable String end) {
        return new Measure(indicator, summary, begin, end, level, of, name);
    }

    /** The same under another name. */
    public Measure named(String newName) {
        return new Measure(indicator, summary, from, to, level, of, newName);
    }

    /** What tables call it: the given name, or one such as {@code fear.mean.1995-01-01}. */
    public String heading() {
        if (name != null) {
            return name;
        }
        StringBuilder made = new StringBuilder(indicator);
        if (summary != null) {
            made.append('.').append(label(summary));
        }
        if (of != null) {
            made.append('.').append(of.told());
        }
        if (level != null) {
            made.append('.').append(atomization.parameter.NumberText.of(level));
        }
        if (from != null) {
            made.append(".from.").append(from);
        }
        return to == null ? made.toString() : made.append(".to.").append(to).toString();
    }

    /** The unit of its indicator; empty if none is known. */
    public String unit() {
        if (indicator.startsWith("involved.")) {
            return "% of the employed";
        }
        String name = indicator.startsWith(DISPUTE)
                ? indicator.substring(DISPUTE.length())
                : indicator.replaceFirst("\\..*", "");
        return Stream.concat(
                        DisputeRow.COLUMNS.stream()
                                .filter(column -> indicator.startsWith(DISPUTE))
                                .filter(column -> column.name().equals(name))
                                .map(Column::unit),
                        Indicators.ALL.stream()
                                .filter(each -> each.name().equals(name))
                                .map(each -> each.unit()))
                .findFirst()
                .filter(unit -> !unit.equals("1"))
                .orElse("");
    }

    private static String label(@Nullable Summary summary) {
        return summary == null ? "" : atomization.parameter.Shape.Choice.name(summary);
    }
}
