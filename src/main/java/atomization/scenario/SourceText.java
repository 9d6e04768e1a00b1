package atomization.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a file as UTF-8 text, refusing what a scenario file cannot be. */
final class SourceText {
    /** The largest file read, in bytes. */
    static final int LARGEST = 16 << 20;

    private SourceText() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws InvalidInput if it cannot be read, is too large, or is not UTF-8 text
     */
    static String read(Path file, Source source) {
        if (Files.isDirectory(file)) {
            throw invalid(source, "is a folder; name a file");
        }
        if (!Files.exists(file)) {
            throw invalid(source, "no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw invalid(source, "is not a regular file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw invalid(source, "is larger than 16 MB; put long lists into files of their own");
            }
            return decode(bytes, source);
        } catch (IOException failure) {
            throw invalid(source, "cannot be read (" + failure.getMessage() + "); check its permissions");
        }
    }

    static String decode(byte[] bytes, Source source) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff && bytes[0] != bytes[1]) {
            throw invalid(source, "is UTF-16 text; save it as UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            throw new InvalidInput(end(text, source), "", "is not UTF-8 text from here on; save the file as UTF-8");
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        requirePrintable(text, source);
        return text;
    }

    static void requirePrintable(String text, Source source) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean control = (character < ' ' && "\t\n\r".indexOf(character) < 0) || character == 0x7f;
            if (control || character == '\uFFFE' || character == '\uFFFF' || lonelySurrogate(text, i)) {
                String code = String.format(Locale.ROOT, "U+%04X", (int) character);
                throw new InvalidInput(
                        end(text.substring(0, i), source), "", "holds the control character " + code + "; remove it");
            }
        }
    }

    private static boolean lonelySurrogate(String text, int i) {
        char character = text.charAt(i);
        if (Character.isHighSurrogate(character)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(character) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static Location end(String text, Source source) {
        if (!source.positioned()) {
            return Location.of(source);
        }
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Location(source, line, text.length() - text.lastIndexOf('\n'));
    }

    private static InvalidInput invalid(Source source, String message) {
        return new InvalidInput(Location.of(source), "", message);
    }
}
