package atomization.scenario;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text in double quotes, valid in JSON and in YAML alike. */
final class Quoting {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*");
    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)true|false|null|on|off|yes|no|y|n");

    private Quoting() {}

    /** The text, in quotes where YAML would take it for something else. */
    static String whereNeeded(String text) {
        return SAFE.matcher(text).matches() && !WORD_OF_YAML.matcher(text).matches() ? text : always(text);
    }

    /** The text in quotes. */
    static String always(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(character)) {
                        quoted.append(character);
                    } else {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(char character) {
        boolean control = character < ' ' || (character >= 0x7f && character <= 0x9f);
        return !control && "\u2028\u2029\uFEFF\uFFFE\uFFFF".indexOf(character) < 0;
    }
}
