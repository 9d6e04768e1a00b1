package atomization.campaign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a campaign's runs: every {@code count}-th one in the order of execution.
 *
 * @param number which part, from 1
 * @param count how many parts there are
 */
public record Shard(int number, int count) {
    /** All runs. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})(?:/|-of-)([0-9]{1,6})");

    /** @throws IllegalArgumentException if there is no such part */
    public Shard {
        if (count < 1 || number < 1 || number > count) {
            throw new IllegalArgumentException(
                    "expected a part such as 3/8, from 1/n to n/n, but found " + number + "/" + count);
        }
    }

    /**
     * Reads {@code 3/8}.
     *
     * @throws IllegalArgumentException with a message for the user if it is no part
     */
    public static Shard parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("expected a part such as 3/8, but found " + text);
        }
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** Whether it has the run at a place in the order of execution. */
    public boolean has(long place) {
        return place % count == number - 1;
    }

    /** As it stands in names of files: {@code 3-of-8}. */
    public String label() {
        return number + "-of-" + count;
    }
}
