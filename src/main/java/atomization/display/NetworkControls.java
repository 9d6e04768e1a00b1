package atomization.display;

import atomization.society.Layer;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** What of the network is shown. */
final class NetworkControls extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient LiveDisplay display;
    final JComboBox<WorkerState> state = new JComboBox<>(WorkerState.values());
    final JComboBox<Arrangement> arrangement = new JComboBox<>(Arrangement.values());
    final List<JCheckBox> layers = new ArrayList<>();
    final JSlider weakest = new JSlider(0, 100, 0);
    final JTextField search = new JTextField(6);
    final JButton find = new JButton("Find");
    final JButton everybody = new JButton("Everybody");
    private final JLabel strength = new JLabel();

    NetworkControls(LiveDisplay display) {
        super(new FlowLayout(FlowLayout.LEFT, 6, 2));
        this.display = display;
        add(new JLabel("Colour"));
        add(state);
        add(new JLabel("Laid out"));
        add(arrangement);
        add(new JLabel("Ties"));
        for (int k = 0; k < Layer.COUNT; k++) {
            Layer layer = Layer.of(k);
            JCheckBox box = new JCheckBox(layer.label(), true);
            box.addActionListener(event -> display.show(display.settings().withLayer(layer, box.isSelected())));
            layers.add(box);
            add(box);
        }
        add(new JLabel("from strength"));
        weakest.setPreferredSize(new Dimension(90, 22));
        add(weakest);
        strength.setPreferredSize(new Dimension(32, 22));
        add(strength);
        search.setToolTipText("The number of a worker");
        everybody.setToolTipText("Mark nobody, and show all");
        state.addActionListener(event -> display.show(display.settings().with((WorkerState) state.getSelectedItem())));
        arrangement.addActionListener(
                event -> display.show(display.settings().with((Arrangement) arrangement.getSelectedItem())));
        weakest.addChangeListener(event -> setWeakest());
        find.addActionListener(event -> find());
        search.addActionListener(event -> find());
        everybody.addActionListener(event -> display.show(display.settings().withChosen(-1, false)));
        setWeakest();
    }

    /** The controls by which a worker is looked for. */
    JPanel search() {
        JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
        panel.add(new JLabel("Worker"));
        panel.add(search);
        panel.add(find);
        panel.add(everybody);
        return panel;
    }

    private void setWeakest() {
        display.show(display.settings().withWeakest(weakest.getValue() / 100.0));
        strength.setText(Double.toString(weakest.getValue() / 100.0));
    }

    private void find() {
        int size = display.run().society().workers.size();
        try {
            int worker = Integer.parseInt(search.getText().strip());
            if (worker >= 0 && worker < size) {
                display.window().look(worker);
                return;
            }
        } catch (NumberFormatException notNumber) {
            // said below, as for a number that nobody has
        }
        display.window().say("Workers have the numbers 0 to " + (size - 1) + ".");
    }
}
