package atomization.display;

import atomization.figure.Box;
import atomization.figure.GraphicsCanvas;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JComponent;

/** The charts beside the network, and the timeline of disputes and events. */
final class ChartPanel extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient LiveDisplay display;

    ChartPanel(LiveDisplay display) {
        this.display = display;
        setPreferredSize(new Dimension(430, 600));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Stage stage = display.stage();
        Chronicle chronicle = display.run().chronicle();
        Sheet.charts(
                GraphicsCanvas.fine((Graphics2D) graphics),
                chronicle.charts(),
                chronicle.timeline(stage == null ? List.of() : stage.openDisputes()),
                new Box(0, 0, getWidth(), getHeight()));
    }
}
