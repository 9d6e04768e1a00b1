package atomization.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes into a network what its groups are, as much of it as there is room for, and below it what is to be noticed.
 *
 * @param layout where the groups lie
 * @param style what is drawn, and how
 */
record NetworkLabels(NetworkLayout layout, NetworkStyle style) {
    private static final double LABEL = 11.5;
    private static final double NOTICE = 12;

    /** Draws the names of all groups, and the notice of the frame if it has one. */
    void draw(Canvas canvas, NetworkFrame frame, View view) {
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
        if (!frame.notice().isEmpty()) {
            notice(canvas, frame.notice(), view);
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
