package atomization.observation;

import atomization.society.Calendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number that every dispute has, by the cells of its row: measures name it {@code dispute.weeks} and the like, while a
 * run goes on as well as from its results. Of what is true or false the number is 1 or 0, so that a mean is a share.
 */
public enum DisputeFigure {
    /** Running number of the run, from 0. */
    NUMBER(cell -> number(cell, "number")),
    /** When it opened, in years with a fraction. */
    START(cell -> Calendar.fractionalYear(LocalDate.parse(cell.apply("start")))),
    /** Weeks from its opening to its end. */
    WEEKS(cell -> number(cell, "weeks")),
    /** Members of the collective when it opened. */
    MEMBERS(cell -> number(cell, "members")),
    /** Distinct workers who acted in it. */
    PARTICIPANTS(cell -> number(cell, "participants")),
    /** Largest number acting in one week. */
    PEAK(cell -> number(cell, "peak")),
    /** Sum over its weeks of those acting. */
    ACTOR_WEEKS(cell -> number(cell, "actorWeeks")),
    /** Leaders lost, for whatever reason. */
    LEADERS_LOST(cell -> number(cell, "leadersLost")),
    /** Participants victimized. */
    VICTIMS(cell -> number(cell, "victims")),
    /** Weeks from the first of these to its end; nothing where none was. */
    AFTER_VICTIM(cell -> number(cell, "afterVictim")),
    /** Participants over members. */
    SHARE(cell -> number(cell, "participants") / number(cell, "members")),
    /** Peak over members. */
    PEAK_SHARE(cell -> number(cell, "peak") / number(cell, "members")),
    /** Whether it spread to another collective. */
    SPREAD(cell -> is(cell, "spread", "true")),
    /** Whether an assembly led it at the end. */
    ASSEMBLY(cell -> is(cell, "form", "assembly")),
    /** Whether a committee led it at the end. */
    COMMITTEE(cell -> is(cell, "form", "committee")),
    /** Whether the demands were granted. */
    CONCEDED(cell -> is(cell, "outcome", "conceded")),
    /** Whether it faded away. */
    LOST(cell -> is(cell, "outcome", "lost"));

    private final ToDoubleFunction<UnaryOperator<String>> value;

    DisputeFigure(ToDoubleFunction<UnaryOperator<String>> value) {
        this.value = value;
    }

    /** The figure that a label means, or null. */
    public static @Nullable DisputeFigure of(String label) {
        return Arrays.stream(values())
                .filter(figure -> figure.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    /** What measures call it, without {@code dispute.}: {@code actorWeeks}. */
    public String label() {
        List<String> words = List.of(name().toLowerCase(Locale.ROOT).split("_", -1));
        StringBuilder label = new StringBuilder(words.get(0));
        words.subList(1, words.size())
                .forEach(word -> label.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1)));
        return label.toString();
    }

    /**
     * The number of a dispute.
     *
     * @param cell the text in a column of its row
     * @return NaN if it has none
     */
    public double of(UnaryOperator<String> cell) {
        return value.applyAsDouble(cell);
    }

    private static double number(UnaryOperator<String> cell, String column) {
        String text = cell.apply(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static double is(UnaryOperator<String> cell, String column, String text) {
        return cell.apply(column).equals(text) ? 1 : 0;
    }
}
