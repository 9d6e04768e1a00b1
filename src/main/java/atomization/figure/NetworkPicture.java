package atomization.figure;

/**
 * Draws a network: outer groups as boxes with their names, inner groups inside them, ties, and workers on top, those who
 * act above the others and with shapes of their own.
 *
 * @param layout where the groups lie
 * @param style what is drawn, and how
 */
public record NetworkPicture(NetworkLayout layout, NetworkStyle style) {
    /** Draws a moment. */
    public void draw(Canvas canvas, NetworkFrame frame, View view) {
        canvas.fill(view.window(), 0, Palette.BACKGROUND);
        groups(canvas, frame, view);
        if (frame.detail() == NetworkFrame.Detail.PERSONS) {
            new TieLines(layout, style).draw(canvas, frame, view);
            borders(canvas, frame, view);
            workers(canvas, frame, view);
        }
        new NetworkLabels(layout, style).draw(canvas, frame, view);
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
}
