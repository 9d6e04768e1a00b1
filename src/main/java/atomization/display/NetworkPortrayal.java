package atomization.display;

import atomization.figure.Box;
import atomization.figure.NetworkFrame;
import atomization.figure.NetworkLayout;
import atomization.figure.NetworkPicture;
import atomization.figure.View;
import atomization.society.Layer;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/**
 * The network as MASON's display shows it. Nothing is painted here: the last picture of the painter is copied, and one
 * that fits is asked for.
 */
final class NetworkPortrayal extends FieldPortrayal2D {
    private static final double REACH = 9;
    private static final double TIE_REACH = 3;

    private final LiveDisplay display;
    private final FramePainter painter;
    private volatile @Nullable View view;

    NetworkPortrayal(LiveDisplay display, FramePainter painter) {
        this.display = display;
        this.painter = painter;
        setField(display);
    }

    /** The part of the layout that is seen, once something has been seen. */
    @Nullable
    View view() {
        return view;
    }

    @Override
    public void draw(@Nullable Object object, Graphics2D graphics, DrawInfo2D info) {
        Stage stage = display.stage();
        Rectangle seen = display.seen();
        if (stage == null || seen.isEmpty()) {
            return;
        }
        double scale = info.draw.width / NetworkLayout.WIDTH;
        View onScreen = new View(scale, info.draw.x, info.draw.y, new Box(seen.x, seen.y, seen.width, seen.height));
        View ofImage =
                new View(scale, info.draw.x - seen.x, info.draw.y - seen.y, new Box(0, 0, seen.width, seen.height));
        view = ofImage;
        FramePainter.Job job =
                new FramePainter.Job(stage.frame(), new NetworkPicture(stage.layout(), stage.style()), ofImage);
        if (!painter.knows(job)) {
            painter.paint(job);
        }
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fill(seen);
        painter.show(graphics, onScreen);
    }

    /** Asks for a picture of a new stage, of the part that is seen. */
    void paint(Stage stage) {
        View seen = view;
        if (seen != null) {
            painter.paint(new FramePainter.Job(stage.frame(), new NetworkPicture(stage.layout(), stage.style()), seen));
        }
    }

    @Override
    public void hitObjects(DrawInfo2D range, Bag hit) {
        Stage stage = display.stage();
        if (stage == null) {
            return;
        }
        double scale = range.draw.width / NetworkLayout.WIDTH;
        double x = (range.clip.x + range.clip.width / 2 - range.draw.x) / scale;
        double y = (range.clip.y + range.clip.height / 2 - range.draw.y) / scale;
        Picked picked = pick(stage, x, y, scale);
        if (picked != null) {
            hit.add(new LocationWrapper(picked, null, this));
        }
    }

    /** What is at a point of the layout: a worker before a tie before an enterprise. */
    private static @Nullable Picked pick(Stage stage, double x, double y, double scale) {
        NetworkFrame frame = stage.frame();
        int worker = frame.workerAt(x, y, REACH / scale);
        if (worker >= 0) {
            return new Picked.OneWorker(worker);
        }
        int tie = frame.tieAt(x, y, TIE_REACH / scale, stage.style());
        if (tie >= 0) {
            return new Picked.OneTie(
                    frame.ties().from()[tie],
                    frame.ties().to()[tie],
                    Layer.of(frame.ties().layer()[tie]));
        }
        int group = stage.layout().outerAt(x, y);
        return group < 0
                ? null
                : new Picked.OneCollective(stage.settings().arrangement().arena(), group);
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return display.inspect((Picked) wrapper.getObject());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return new Probe((Picked) wrapper.getObject()).title();
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        return getName(wrapper);
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }
}
