package atomization.parameter;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as users write them: {@code 26} or {@code 26w} for weeks, {@code 2y} for years of 52 weeks. */
public final class Weeks {
    /** The unit by which a parameter says that it is a duration. */
    public static final String UNIT = "weeks";

    /** Weeks in a year of a duration. Dates go by the calendar instead. */
    public static final int PER_YEAR = 52;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})([wy]?)");

    private Weeks() {}

    /** The number of weeks, or nothing if the text is not a duration or is longer than an {@code int} can say. */
    public static OptionalInt parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return OptionalInt.empty();
        }
        long weeks = Long.parseLong(form.group(1)) * (form.group(2).equals("y") ? PER_YEAR : 1);
        return weeks <= Integer.MAX_VALUE ? OptionalInt.of((int) weeks) : OptionalInt.empty();
    }
}
