package atomization.figure;

/** Says what the colours, shapes and lines of a network mean, in a strip. */
public final class NetworkLegend {
    /** The height of the strip in pixels. */
    public static final double HEIGHT = 42;

    private static final double SIZE = 11.5;
    private static final double SCALE = 110;

    private final Canvas canvas;
    private final Box strip;
    private double x;
    private double y;

    private NetworkLegend(Canvas canvas, Box strip) {
        this.canvas = canvas;
        this.strip = strip;
        this.x = strip.x() + 10;
        this.y = strip.y() + 16;
    }

    /** Draws the legend of a network into a strip; what has no room in one line goes into the next. */
    public static void draw(Canvas canvas, NetworkStyle style, Box strip) {
        canvas.fill(strip, 0, Palette.BACKGROUND);
        NetworkLegend legend = new NetworkLegend(canvas, strip);
        legend.colouring(style.colouring());
        legend.mark(NetworkFrame.STRIKES, "on strike");
        legend.mark(NetworkFrame.ASSEMBLES, "in an assembly");
        legend.mark(NetworkFrame.STRIKES | NetworkFrame.ASSEMBLES, "both");
        for (TieStyle layer : style.layers()) {
            if (layer.shown()) {
                legend.tie(layer);
            }
        }
        for (Collective.Condition condition : style.conditions()) {
            legend.condition(condition, style.outerName());
        }
    }

    private void room(double width) {
        if (x + width > strip.x() + strip.width() && x > strip.x() + 10) {
            x = strip.x() + 10;
            y += 19;
        }
    }

    private void words(String text, double gap) {
        canvas.text(text, x, y, SIZE, false, Palette.INK, Canvas.Anchor.START);
        x += canvas.widthOf(text, SIZE) + gap;
    }

    private double wide(String text) {
        return canvas.widthOf(text, SIZE);
    }

    private void colouring(Colouring colouring) {
        canvas.text(colouring.title(), x, y, SIZE, true, Palette.INK, Canvas.Anchor.START);
        x += wide(colouring.title()) * 1.12 + 10;
        if (colouring.isCategorical()) {
            for (int k = 0; k < colouring.categories().size(); k++) {
                room(14 + wide(colouring.categories().get(k)) + 14);
                canvas.symbol(Symbol.DISC, x + 5, y - 4, 5, colouring.colour(k));
                x += 14;
                words(colouring.categories().get(k), 14);
            }
            return;
        }
        words("0", 5);
        int steps = 40;
        for (int k = 0; k < steps; k++) {
            canvas.fill(
                    new Box(x + k * SCALE / steps, y - 10, SCALE / steps + 0.5, 12),
                    0,
                    colouring.colour((k + 0.5) / steps * colouring.highest()));
        }
        x += SCALE + 5;
        words(colouring.high(), 18);
    }

    private void mark(int action, String meaning) {
        room(16 + wide(meaning) + 16);
        canvas.symbol(NetworkPicture.symbol(action), x + 6, y - 4, 6, NetworkPicture.colourOf(action));
        x += 16;
        words(meaning, 16);
    }

    private void tie(TieStyle layer) {
        String text = layer.label() + " ties";
        room(48 + wide(text) + 16);
        for (int k = 0; k < 4; k++) {
            int colour = Palette.blend(layer.colour(), Palette.BACKGROUND, 0.25 * (k + 1));
            canvas.line(x + 10 * k, y - 4, x + 10 * (k + 1), y - 4, colour, 2);
        }
        x += 46;
        words(text, 16);
    }

    private void condition(Collective.Condition condition, String group) {
        String text = group + " " + condition.words();
        room(24 + wide(text) + 16);
        Box sample = new Box(x + 1, y - 10, 16, 12);
        canvas.fill(sample, 3, condition.ground());
        canvas.outline(sample, 3, condition.border(), condition.width());
        x += 24;
        words(text, 16);
    }
}
