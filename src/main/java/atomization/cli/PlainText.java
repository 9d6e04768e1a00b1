package atomization.cli;

import org.jspecify.annotations.Nullable;

/** Messages that may quote a file that came from anywhere: nothing in them steers a terminal, and no line is endless. */
final class PlainText {
    private static final int LONGEST_LINE = 4000;

    private PlainText() {}

    /** The text with control characters made visible and endless lines cut. */
    static String of(@Nullable String text) {
        StringBuilder plain = new StringBuilder();
        int inLine = 0;
        for (char letter : String.valueOf(text).toCharArray()) {
            inLine = letter == '\n' ? 0 : inLine + 1;
            if (inLine == LONGEST_LINE) {
                plain.append("...");
            } else if (inLine < LONGEST_LINE) {
                boolean steers = Character.isISOControl(letter) && letter != '\n' && letter != '\t';
                plain.append(steers ? '\uFFFD' : letter);
            }
        }
        return plain.toString();
    }
}
