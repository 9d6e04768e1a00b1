package atomization.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A document in Markdown, as far as the tests read it: fenced blocks with the comment before them, headings, links. */
record Markdown(Path file, String text) {
    private static final Pattern FENCE = Pattern.compile("^ *```(\\w*)$");
    private static final Pattern COMMENT = Pattern.compile("^<!-- (.*) -->$");
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    /**
     * A fenced block.
     *
     * @param language what stands after the opening fence, as in {@code sh}
     * @param mark the comment in the line above the opening fence, or nothing
     */
    record Block(String language, String mark, String text) {
        /** The lines of a shell block, those that end in a backslash joined with the next, comments left out. */
        List<String> commands() {
            return text.replace("\\\n", " ")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    static Markdown read(String file) {
        Path path = Path.of(file);
        try {
            return new Markdown(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All fenced blocks in their order. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String mark = "";
        String language = "";
        StringBuilder body = null;
        for (String line : text.split("\n", -1)) {
            var fence = FENCE.matcher(line);
            if (body == null && fence.matches()) {
                language = fence.group(1);
                body = new StringBuilder();
            } else if (body != null && line.strip().equals("```")) {
                blocks.add(new Block(language, mark, body.toString()));
                body = null;
                mark = "";
            } else if (body != null) {
                body.append(line).append('\n');
            } else {
                var comment = COMMENT.matcher(line);
                mark = comment.matches() ? comment.group(1) : "";
            }
        }
        if (body != null) {
            throw new IllegalStateException("a block of " + file + " has no end");
        }
        return blocks;
    }

    /** The targets of all links and pictures outside of blocks. */
    List<String> links() {
        return LINK.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /** The names by which headings are linked to, after the rule of the common viewers. */
    List<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(found -> found.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private String prose() {
        return text.replaceAll("(?ms)^ *```.*?^ *```$", "");
    }
}
