package atomization.figure;

/**
 * An outer group as a picture shows it.
 *
 * @param label its name
 * @param detail what is to be read beside the name: its size, its dispute
 * @param condition how it stands
 * @param value the mean of the state shown over its members, NaN if it has none
 * @param acting the share of its members who act
 */
public record Collective(String label, String detail, Condition condition, double value, double acting) {
    /** How a collective stands; said by colour, by border and in words. */
    public enum Condition {
        QUIET(0xF4F6F8, Palette.FAINT, 1, ""),
        DISPUTE(0xFDEBDD, Palette.VERMILION, 2.5, "in dispute"),
        TRUCE(0xEAF3FA, Palette.BLUE, 1.5, "in truce"),
        CLOSED(0xE3E6E9, Palette.QUIET, 1, "closed");

        private final int ground;
        private final int border;
        private final double width;
        private final String words;

        Condition(int ground, int border, double width, String words) {
            this.ground = ground;
            this.border = border;
            this.width = width;
            this.words = words;
        }

        /** The colour behind its members. */
        public int ground() {
            return ground;
        }

        /** The colour of its border. */
        public int border() {
            return border;
        }

        /** The width of its border in pixels. */
        public double width() {
            return width;
        }

        /** What it is called; empty if there is nothing to say. */
        public String words() {
            return words;
        }
    }
}
