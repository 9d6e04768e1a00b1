package atomization.display;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.JViewport;
import org.jspecify.annotations.Nullable;
import sim.display.Display2D;
import sim.display.GUIState;

/** Zooms around the pointer with the wheel, moves the network with a drag, inspects with a click. */
final class ZoomAndPan extends MouseAdapter {
    private static final double STEP = 1.15;
    private static final double FARTHEST = 0.3;
    private static final double NEAREST = 25;

    private final Display2D network;
    private final GUIState simulation;
    private final Runnable moved;
    private final Runnable whole;
    private @Nullable Point grabbed;

    /**
     * @param moved is told that the user has chosen what is seen
     * @param whole shows all
     */
    ZoomAndPan(Display2D network, GUIState simulation, Runnable moved, Runnable whole) {
        this.network = network;
        this.simulation = simulation;
        this.moved = moved;
        this.whole = whole;
    }

    void install() {
        network.insideDisplay.addMouseListener(this);
        network.insideDisplay.addMouseMotionListener(this);
        network.display.setWheelScrollingEnabled(false);
        network.display.addMouseWheelListener(this);
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        moved.run();
        JViewport port = network.display.getViewport();
        Point corner = port.getViewPosition();
        double before = network.getScale();
        double after =
                Math.max(FARTHEST, Math.min(NEAREST, before * StrictMath.pow(STEP, -event.getPreciseWheelRotation())));
        network.setScale(after);
        network.display.validate();
        double ratio = after / before;
        port.setViewPosition(new Point((int) Math.max(0, (corner.x + event.getX()) * ratio - event.getX()), (int)
                Math.max(0, (corner.y + event.getY()) * ratio - event.getY())));
    }

    @Override
    public void mousePressed(MouseEvent event) {
        grabbed = event.getPoint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        Point from = grabbed;
        if (from != null) {
            moved.run();
            JViewport port = network.display.getViewport();
            Point corner = port.getViewPosition();
            int most = Math.max(0, port.getView().getWidth() - port.getWidth());
            int lowest = Math.max(0, port.getView().getHeight() - port.getHeight());
            port.setViewPosition(new Point(
                    Math.max(0, Math.min(most, corner.x + from.x - event.getX())),
                    Math.max(0, Math.min(lowest, corner.y + from.y - event.getY()))));
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getButton() == MouseEvent.BUTTON3) {
            whole.run();
        } else if (event.getClickCount() == 1) {
            network.createInspectors(new Rectangle2D.Double(event.getX(), event.getY(), 1, 1), simulation);
        }
    }
}
