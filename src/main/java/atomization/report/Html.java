package atomization.report;

/** Text made fit for HTML. Everything that a page says of a result goes through here: names and titles are anybody's. */
final class Html {
    private Html() {}

    /** Text as it has to stand between tags and inside quoted attributes. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isPrintable(letter) ? letter : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** Line ends and tabs are; other control characters, half surrogates and what turns the writing direction are not. */
    private static boolean isPrintable(int letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r';
        boolean turning = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !turning && !surrogate && letter != 0x7F;
    }
}
