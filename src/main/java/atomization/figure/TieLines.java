package atomization.figure;

/**
 * Draws the ties of a network, in the colours of their layers and in shades by their strength.
 *
 * @param layout where the groups lie
 * @param style which layers are drawn, from what strength on
 */
record TieLines(NetworkLayout layout, NetworkStyle style) {
    /** Ties are drawn in so many shades, the weak ones first. */
    private static final int SHADES = 6;

    private static final double FAINTEST = 0.12;
    private static final double FAR = 0.55;

    /** Weak ties first, those between outer groups before and fainter than those inside: structure shows above the web. */
    void draw(Canvas canvas, NetworkFrame frame, View view) {
        double zoomed = Math.max(0, Math.min(1, (layout.spacing() * view.scale() - 10) / 20));
        byte[] kind = kinds(frame);
        for (int far = 1; far >= 0; far--) {
            for (int shade = 0; shade < SHADES; shade++) {
                double strength = (shade + 0.5) / SHADES;
                double opacity = (FAINTEST + (1 - FAINTEST) * strength * strength) * (far == 1 ? FAR : 1);
                double width = 1 + zoomed * 3 * strength;
                for (int layer = 0; layer < style.layers().size(); layer++) {
                    int colour = Palette.blend(style.layers().get(layer).colour(), Palette.BACKGROUND, opacity);
                    lines(canvas, frame, view, kind, kind(layer, shade, far), colour, width);
                }
            }
        }
    }

    /** What of one kind is drawn in one colour. */
    private static byte kind(int layer, int shade, int far) {
        return (byte) ((layer * SHADES + shade) * 2 + far);
    }

    private byte[] kinds(NetworkFrame frame) {
        TiePairs ties = frame.ties();
        byte[] kinds = new byte[ties.count()];
        int[] group = new int[frame.x().length];
        for (int i = 0; i < group.length; i++) {
            group[i] = frame.group()[i] >= 0 ? layout.outerOf(frame.group()[i]) : -1;
        }
        for (int k = 0; k < kinds.length; k++) {
            int layer = ties.layer()[k];
            float strength = ties.strength()[k];
            int shade = Math.min(SHADES - 1, (int) (strength * SHADES));
            int one = group[ties.from()[k]];
            boolean far = one < 0 || one != group[ties.to()[k]];
            boolean shown =
                    strength >= style.weakest() && style.layers().get(layer).shown();
            kinds[k] = shown ? kind(layer, shade, far ? 1 : 0) : -1;
        }
        return kinds;
    }

    private static void lines(
            Canvas canvas, NetworkFrame frame, View view, byte[] kinds, byte kind, int colour, double width) {
        TiePairs ties = frame.ties();
        double left = view.window().x();
        double top = view.window().y();
        double right = left + view.window().width();
        double bottom = top + view.window().height();
        for (int k = 0; k < kinds.length; k++) {
            if (kinds[k] != kind) {
                continue;
            }
            int i = ties.from()[k];
            int j = ties.to()[k];
            double x1 = view.x(frame.x()[i]);
            double y1 = view.y(frame.y()[i]);
            double x2 = view.x(frame.x()[j]);
            double y2 = view.y(frame.y()[j]);
            // NaN fails all comparisons: who has no place has no ties in the picture
            if (Math.max(x1, x2) >= left
                    && Math.min(x1, x2) <= right
                    && Math.max(y1, y2) >= top
                    && Math.min(y1, y2) <= bottom) {
                canvas.line(x1, y1, x2, y2, colour, width);
            }
        }
    }
}
