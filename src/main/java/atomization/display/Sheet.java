package atomization.display;

import atomization.figure.Box;
import atomization.figure.Canvas;
import atomization.figure.CourseChart;
import atomization.figure.GraphicsCanvas;
import atomization.figure.NetworkFrame;
import atomization.figure.NetworkLegend;
import atomization.figure.NetworkPicture;
import atomization.figure.Palette;
import atomization.figure.SvgCanvas;
import atomization.figure.Timeline;
import atomization.figure.View;
import atomization.society.Society;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture of one moment of a run for print and film: a heading, the network, charts beside it, a legend.
 *
 * @param network whether the network is shown
 * @param charts whether charts are shown
 * @param settings what of the network is shown
 */
public record Sheet(boolean network, boolean charts, SceneSettings settings) {
    private static final double HEADING = 30;

    /** The scene of a run that fits a sheet of this size, to be made before its first week. */
    public Scene scene(LiveRun run, int width, int height) {
        return new Scene(run.society(), settings.arrangement(), split(width) / (height - HEADING - legend(width)));
    }

    private double split(int width) {
        return network && charts ? Math.rint(width * 0.66) : network ? width : 0;
    }

    private double legend(int width) {
        double lines = Math.ceil(1150 / Math.max(200, split(width)));
        return 4 + 19 * Math.min(4, lines);
    }

    /**
     * The present moment of a run as pixels.
     *
     * @param stamps the symbols drawn so far for quick pictures of a film; null for a single picture, drawn finely
     */
    public BufferedImage image(
            LiveRun run, Scene scene, int width, int height, @Nullable Map<Long, BufferedImage> stamps) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Canvas canvas = stamps == null ? GraphicsCanvas.fine(graphics) : GraphicsCanvas.quick(graphics, stamps);
        draw(canvas, run, scene, width, height);
        graphics.dispose();
        return image;
    }

    /** The present moment of a run as SVG. */
    public String svg(LiveRun run, Scene scene, int width, int height) {
        Society society = run.society();
        SvgCanvas canvas = new SvgCanvas(
                width,
                height,
                run.plan().scenario().title() + ", week of "
                        + society.calendar().date(society.week()));
        draw(canvas, run, scene, width, height);
        return canvas.text();
    }

    /** Draws the present moment of a run on all of a canvas of this size. */
    public void draw(Canvas canvas, LiveRun run, Scene scene, int width, int height) {
        canvas.fill(new Box(0, 0, width, height), 0, Palette.BACKGROUND);
        heading(canvas, run, width);
        Box body = new Box(0, HEADING, width, height - HEADING);
        double split = split(width);
        if (network) {
            network(canvas, scene, new Box(0, body.y(), split, body.height()), legend(width));
        }
        if (charts) {
            charts(
                    canvas,
                    run.chronicle().charts(),
                    run.chronicle().timeline(Chronicle.openDisputes(run.society())),
                    new Box(split, body.y(), width - split, body.height()));
        }
    }

    private static void heading(Canvas canvas, LiveRun run, int width) {
        Society society = run.society();
        String title = run.plan().scenario().title();
        int week = society.week();
        String moment = String.format(
                Locale.ROOT, "week of %s, %,d workers", society.calendar().date(week), society.workers.present.count());
        canvas.text(moment, width - 12, 20, 14, true, Palette.INK, Canvas.Anchor.END);
        double room = width - 36 - canvas.widthOf(moment, 14) * 1.1;
        if (canvas.widthOf(title, 14) <= room) {
            canvas.text(title, 12, 20, 14, false, Palette.INK, Canvas.Anchor.START);
        }
    }

    private void network(Canvas canvas, Scene scene, Box box, double legend) {
        NetworkFrame frame = scene.take(settings);
        NetworkPicture picture = new NetworkPicture(scene.layout(), settings.style());
        Box window = new Box(box.x(), box.y(), box.width(), box.height() - legend);
        picture.draw(canvas, frame, View.whole(scene.layout(), window));
        NetworkLegend.draw(canvas, settings.style(), new Box(box.x(), box.y() + window.height(), box.width(), legend));
    }

    /** Draws charts one below the other, the timeline last and larger. */
    static void charts(Canvas canvas, List<CourseChart> charts, Timeline timeline, Box box) {
        double share = box.height() / (charts.size() + 1.4);
        for (int k = 0; k < charts.size(); k++) {
            charts.get(k).draw(canvas, new Box(box.x(), box.y() + k * share, box.width(), share));
        }
        double used = charts.size() * share;
        timeline.draw(canvas, new Box(box.x(), box.y() + used, box.width(), box.height() - used));
    }
}
