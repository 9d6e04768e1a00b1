package atomization.report;

import atomization.figure.Chart;
import java.util.List;

/** A part of a section of a page. All texts are plain text: the page escapes them. */
sealed interface Block {
    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A remark that has to be seen: what a reader could misunderstand. */
    record Remark(String text) implements Block {}

    /**
     * A heading inside a section, to which tables can lead.
     *
     * @param id its name in the page, of small letters, digits and hyphens
     * @param back the section to which it leads back
     * @param backText what that link says
     */
    record Heading(String id, String text, String back, String backText) implements Block {
        public Heading {
            if (!id.matches("[a-z0-9-]+")) {
                throw new IllegalArgumentException("not a plain name: " + id);
            }
        }
    }

    /** A quotation and where it stands. */
    record Quotation(String text, String source) implements Block {}

    /** A list of sentences. */
    record Sentences(List<String> texts) implements Block {}

    /** Single figures side by side. */
    record Tiles(List<Tile> tiles) implements Block {}

    /**
     * A single figure.
     *
     * @param label what it is
     * @param value the figure, as it is shown
     * @param detail what it is to be read with: its spread, its date
     * @param course its course in time, drawn small; empty if there is none
     */
    record Tile(String label, String value, String detail, double[] course) {}

    /**
     * A chart.
     *
     * @param wide whether it takes the whole width of the page
     */
    record Drawn(Chart chart, boolean wide) implements Block {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows their cells, as texts
     * @param marked the numbers of rows that are marked
     * @param folded whether it is shown only when asked for
     * @param links the places in the page to which the first cells of the rows lead; empty if they lead nowhere
     */
    record Table(
            String caption,
            List<Column> columns,
            List<List<String>> rows,
            List<Integer> marked,
            boolean folded,
            List<String> links)
            implements Block {
        public Table(
                String caption, List<Column> columns, List<List<String>> rows, List<Integer> marked, boolean folded) {
            this(caption, columns, rows, marked, folded, List.of());
        }

        /** A table that is shown, without marks. */
        static Table shown(String caption, List<Column> columns, List<List<String>> rows) {
            return new Table(caption, columns, rows, List.of(), false);
        }
    }

    /** A column of a table: its heading, and how its cells are set. */
    record Column(String heading, Setting setting) {
        /** How cells are set. */
        enum Setting {
            TEXT,
            NUMBER,
            CODE
        }

        static Column text(String heading) {
            return new Column(heading, Setting.TEXT);
        }

        static Column number(String heading) {
            return new Column(heading, Setting.NUMBER);
        }

        static Column code(String heading) {
            return new Column(heading, Setting.CODE);
        }
    }

    /** Pictures side by side. */
    record Pictures(List<Picture> pictures) implements Block {}

    /**
     * A picture.
     *
     * @param type its media type, such as {@code image/svg+xml}
     * @param bytes its content
     * @param alternative what it shows, for those who do not see it
     */
    record Picture(String type, byte[] bytes, String caption, String alternative) {}

    /** A command that can be copied. */
    record Command(String text) implements Block {}

    /** Names and values. */
    record Facts(List<Fact> facts) implements Block {}

    /** A name and its value. */
    record Fact(String name, String value) {}

    /** Files of the result, with what they hold. */
    record Files(List<FileLink> files) implements Block {}

    /** A file beside the page. */
    record FileLink(String path, String holds) {}
}
