package atomization.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a network: outer groups as boxes with their names, inner groups inside them, ties, and workers on top, those who
 * act above the others and with shapes of their own.
 *
 * @param layout where the groups lie
 * @param style what is drawn, and how
 */
public record NetworkPicture(NetworkLayout layout, NetworkStyle style) {
    /** Ties are drawn in so many shades, the weak ones first. */
    private static final int SHADES = 6;

    private static final double LABEL = 11.5;
    private static final double NOTICE = 12;
    private static final double FAINTEST = 0.12;
    private static final double FAR = 0.55;

    /** Draws a moment. */
    public void draw(Canvas canvas, NetworkFrame frame, View view) {
        canvas.fill(view.window(), 0, Palette.BACKGROUND);
        groups(canvas, frame, view);
        if (frame.detail() == NetworkFrame.Detail.PERSONS) {
            ties(canvas, frame, view);
            borders(canvas, frame, view);
            workers(canvas, frame, view);
        }
        labels(canvas, frame, view);
        if (!frame.notice().isEmpty()) {
            notice(canvas, frame.notice(), view);
        }
    }

    private void groups(Canvas canvas, NetworkFrame frame, View view) {
        boolean whole = frame.detail() == NetworkFrame.Detail.OUTER_GROUPS;
        for (int k = 0; k < layout.outerGroups(); k++) {
            Box box = view.of(layout.outer(k));
            if (view.sees(box)) {
                Collective group = frame.outer().get(k);
                Collective.Condition condition = group.condition();
                double radius = Math.min(8, box.width() / 6);
                canvas.fill(box, radius, whole ? style.colouring().colour(group.value()) : condition.ground());
                canvas.outline(box, radius, condition.border(), condition.width());
                if (whole) {
                    acting(canvas, box, group.acting());
                }
            }
        }
        if (!whole) {
            innerGroups(canvas, frame, view);
        }
        if (layout.hasAside() && frame.detail() == NetworkFrame.Detail.PERSONS) {
            for (int group : new int[] {NetworkLayout.OUTSIDE, NetworkLayout.WITHOUT_WORK}) {
                Box box = view.of(layout.aside(group));
                canvas.outline(box, 8, Palette.FAINT, 1);
            }
        }
    }

    private void borders(Canvas canvas, NetworkFrame frame, View view) {
        for (int k = 0; k < layout.outerGroups(); k++) {
            Box box = view.of(layout.outer(k));
            if (view.sees(box)) {
                Collective.Condition condition = frame.outer().get(k).condition();
                canvas.outline(box, Math.min(8, box.width() / 6), condition.border(), condition.width());
            }
        }
    }

    private void innerGroups(Canvas canvas, NetworkFrame frame, View view) {
        boolean filled = frame.detail() == NetworkFrame.Detail.INNER_GROUPS;
        for (int k = 0; k < layout.innerGroups(); k++) {
            Box box = view.of(layout.inner(k));
            if (!view.sees(box)) {
                continue;
            }
            double radius = 0.4 * Math.min(box.width(), box.height());
            if (filled) {
                canvas.fill(box, Math.min(4, radius), style.colouring().colour(frame.innerValue()[k]));
                acting(canvas, box, frame.innerActing()[k]);
            } else if (frame.outer().get(layout.outerOf(k)).condition() != Collective.Condition.CLOSED) {
                canvas.fill(box, radius, Palette.BACKGROUND);
            }
        }
    }

    /** A triangle whose area is the share of a group that acts. */
    private static void acting(Canvas canvas, Box box, double share) {
        if (share > 0) {
            double radius = Math.max(2, 0.5 * Math.min(box.width(), box.height()) * Math.sqrt(share));
            canvas.symbol(Symbol.TRIANGLE, box.centreX(), box.centreY(), radius, Palette.STRIKE);
        }
    }

    /** Weak ties first, those between outer groups before and fainter than those inside: structure shows above the web. */
    private void ties(Canvas canvas, NetworkFrame frame, View view) {
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

    /** The radius of a worker in pixels. */
    public double radius(View view) {
        return Math.max(1.3, Math.min(14, 0.36 * layout.spacing() * view.scale()));
    }

    private void workers(Canvas canvas, NetworkFrame frame, View view) {
        double radius = radius(view);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < frame.x().length; i++) {
                int mark = frame.mark()[i];
                if ((mark != 0) != (pass == 1)) {
                    continue;
                }
                double x = view.x(frame.x()[i]);
                double y = view.y(frame.y()[i]);
                if (view.sees(x, y, 2 * radius)) {
                    worker(canvas, x, y, radius, mark, style.colouring().colour(frame.value()[i]));
                }
            }
        }
    }

    private static void worker(Canvas canvas, double x, double y, double radius, int mark, int colour) {
        int action = mark & (NetworkFrame.STRIKES | NetworkFrame.ASSEMBLES);
        double large = Math.max(3, 1.6 * radius);
        if (action == 0) {
            canvas.symbol(Symbol.DISC, x, y, radius, colour);
        } else {
            canvas.symbol(symbol(action), x, y, large, colourOf(action));
            if (radius > 5) {
                canvas.symbol(Symbol.DISC, x, y, 0.4 * radius, colour);
            }
        }
        if ((mark & NetworkFrame.CHOSEN) != 0) {
            canvas.symbol(Symbol.RING, x, y, large + 4, Palette.INK);
        }
    }

    /** The shape of who acts so. */
    static Symbol symbol(int action) {
        return action == NetworkFrame.STRIKES
                ? Symbol.TRIANGLE
                : action == NetworkFrame.ASSEMBLES ? Symbol.SQUARE : Symbol.DIAMOND;
    }

    /** The colour of who acts so. */
    static int colourOf(int action) {
        return action == NetworkFrame.ASSEMBLES ? Palette.ASSEMBLY : Palette.STRIKE;
    }

    private void labels(Canvas canvas, NetworkFrame frame, View view) {
        for (int k = 0; k < layout.outerGroups(); k++) {
            Box box = view.of(layout.outer(k));
            if (view.sees(box) && box.height() > 40 && box.width() > 40) {
                Collective group = frame.outer().get(k);
                boolean whole = frame.detail() == NetworkFrame.Detail.OUTER_GROUPS;
                int ink = whole && Palette.isDark(style.colouring().colour(group.value()))
                        ? Palette.BACKGROUND
                        : Palette.INK;
                label(canvas, box, group, ink, whole, view);
            }
        }
        if (layout.hasAside() && frame.detail() == NetworkFrame.Detail.PERSONS) {
            aside(canvas, view.of(layout.aside(NetworkLayout.OUTSIDE)), "work outside enterprises");
            aside(canvas, view.of(layout.aside(NetworkLayout.WITHOUT_WORK)), "without work");
        }
    }

    private static void label(Canvas canvas, Box box, Collective group, int ink, boolean whole, View view) {
        double room = box.width() - 10;
        double base = box.y() + Math.min(14, NetworkLayout.TITLE * view.scale() - 1.5);
        double size = Math.min(LABEL, Math.max(8.5, NetworkLayout.TITLE * view.scale() - 4));
        for (String text : shorterAndShorter(group)) {
            if (canvas.widthOf(text, size) <= room) {
                boolean loud = group.condition() == Collective.Condition.DISPUTE;
                if (!whole) {
                    Box plate = new Box(
                            box.x() + 3,
                            base - size + 0.5,
                            Math.min(canvas.widthOf(text, size) + 6, room + 4),
                            size + 3);
                    canvas.fill(plate, 3, group.condition().ground());
                }
                canvas.text(text, box.x() + 6, base, size, loud, ink, Canvas.Anchor.START);
                return;
            }
        }
    }

    /** The name with all that is to be said, with what comes last, with what comes first, the name, its last word. */
    private static List<String> shorterAndShorter(Collective group) {
        if (group.detail().isEmpty()) {
            return List.of(group.label(), group.label().replaceFirst("^.* ", ""));
        }
        int first = group.detail().indexOf(", ");
        int last = group.detail().lastIndexOf(", ");
        return List.of(
                group.label() + ", " + group.detail(),
                group.label() + ", " + group.detail().substring(first < 0 ? 0 : first + 2),
                group.label() + ", " + group.detail().substring(last < 0 ? 0 : last + 2),
                group.label() + ", "
                        + group.detail().substring(0, first < 0 ? group.detail().length() : first),
                group.label(),
                group.label().replaceFirst("^.* ", ""));
    }

    private static void aside(Canvas canvas, Box box, String text) {
        String shown = canvas.widthOf(text, LABEL) <= box.width() - 16 ? text : text.replaceFirst("^work | work$", "");
        canvas.text(shown, box.x() + 8, box.y() + 14, LABEL, false, Palette.QUIET, Canvas.Anchor.START);
    }

    /** A plate at the lower side of what is seen of the layout, in as many lines as the words need. */
    private void notice(Canvas canvas, String text, View view) {
        Box window = view.window();
        List<String> lines = lines(canvas, text, window.width() - 28);
        double widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, canvas.widthOf(line, NOTICE));
        }
        double height = 16 * lines.size() + 8;
        double bottom = Math.min(window.y() + window.height(), view.y(layout.height()));
        Box plate = new Box(window.centreX() - widest / 2 - 10, bottom - height - 6, widest + 20, height);
        canvas.fill(plate, 6, 0xFFF6D6);
        canvas.outline(plate, 6, Palette.ORANGE, 1);
        for (int k = 0; k < lines.size(); k++) {
            double base = plate.y() + 16 * (k + 1);
            canvas.text(lines.get(k), plate.centreX(), base, NOTICE, false, Palette.INK, Canvas.Anchor.MIDDLE);
        }
    }

    private static List<String> lines(Canvas canvas, String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && canvas.widthOf(longer, NOTICE) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
