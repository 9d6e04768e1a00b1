package atomization.display;

import atomization.scenario.Scenario;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/** The model's tab: interventions, and below them every parameter of the mechanisms with its slider. */
final class LeverInspector extends Inspector {
    private static final long serialVersionUID = 1;

    private final transient LiveDisplay display;
    private final transient List<LeverRow> rows = new ArrayList<>();
    private final transient Map<String, JCheckBox> switches = new LinkedHashMap<>();
    private final Timer timer = new Timer(250, event -> {
        if (isShowing()) {
            updateInspector();
        }
    });
    private transient @Nullable Scenario shown;
    private transient boolean wished;
    final transient InterventionPanel interventions;

    LeverInspector(LiveDisplay display) {
        this.display = display;
        this.interventions = new InterventionPanel(display);
        setVolatile(false);
        setLayout(new BorderLayout());
        JPanel levers = new WidthOfView();
        levers.setLayout(new BoxLayout(levers, BoxLayout.Y_AXIS));
        String mechanism = "";
        for (Lever lever : Lever.all()) {
            if (!lever.mechanism().equals(mechanism)) {
                mechanism = lever.mechanism();
                levers.add(heading(mechanism));
            }
            LeverRow row = new LeverRow(lever, text -> display.run().set(lever.path(), text));
            rows.add(row);
            row.setAlignmentX(LEFT_ALIGNMENT);
            levers.add(row);
        }
        levers.add(Box.createVerticalGlue());
        JScrollPane scroll = new JScrollPane(levers);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.setPreferredSize(new Dimension(520, 420));
        JLabel hint =
                new JLabel("Changes take effect from the next week on, and are part of the scenario that is saved.");
        hint.setFont(hint.getFont().deriveFont(Font.PLAIN));
        JPanel top = new JPanel(new BorderLayout());
        top.add(interventions, BorderLayout.CENTER);
        top.add(hint, BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        updateInspector();
    }

    /** A panel that is as wide as what is seen of it, and scrolls up and down only. */
    private static final class WidthOfView extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1;

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return 28;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }

    private JCheckBox heading(String mechanism) {
        JCheckBox box = new JCheckBox(mechanism, true);
        box.setFont(box.getFont().deriveFont(Font.BOLD));
        box.setToolTipText("Whether the mechanism is on");
        box.addActionListener(event -> display.run().set("mechanisms." + mechanism, box.isSelected() ? "on" : "off"));
        switches.put(mechanism, box);
        return box;
    }

    /** The row of the parameter at a path. */
    LeverRow row(String path) {
        return rows.stream()
                .filter(row -> row.lever().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** The switch of a mechanism. */
    JCheckBox switchOf(String mechanism) {
        return java.util.Objects.requireNonNull(switches.get(mechanism));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        timer.start();
    }

    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }

    /** Shows the values that hold, unless the user has just moved something that is to hold next week. */
    @Override
    public void updateInspector() {
        Scenario inForce = display.run().model().inForce();
        boolean wishes = display.run().hasWishes();
        // what was wished has been done, refused, or forgotten with the run: in each case the values are to be read
        // anew
        boolean anew = wished && !wishes;
        wished = wishes;
        if ((inForce != shown || anew) && !wishes) {
            shown = inForce;
            Map<String, String> values = Lever.values(inForce);
            for (LeverRow row : rows) {
                row.show(values.getOrDefault(
                        row.lever().path(), row.lever().row().defaultText()));
            }
            inForce.mechanisms().inOrder().forEach(named -> {
                JCheckBox box = switches.get(named.name());
                if (box != null) {
                    box.setSelected(named.on());
                }
            });
        }
        interventions.update();
    }
}
