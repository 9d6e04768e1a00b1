package atomization.display;

import atomization.figure.Box;
import atomization.figure.GraphicsCanvas;
import atomization.figure.NetworkLegend;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** The legend of the network. */
final class LegendPanel extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient LiveDisplay display;

    LegendPanel(LiveDisplay display) {
        this.display = display;
        setPreferredSize(new Dimension(800, (int) NetworkLegend.HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        NetworkLegend.draw(
                GraphicsCanvas.fine((Graphics2D) graphics),
                display.settings().style(),
                new Box(0, 0, getWidth(), getHeight()));
    }
}
