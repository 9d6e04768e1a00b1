package atomization.display;

import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;

/** Interventions by button; they happen at the beginning of the next week. */
final class InterventionPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient LiveDisplay display;
    final JComboBox<String> enterprise = new JComboBox<>();
    final JButton close = new JButton("Close it");
    final JButton grant = new JButton("Grant its demands");
    final JButton grantAll = new JButton("Grant all demands");
    final JButton arrest = new JButton("Arrest all leaders");
    final JButton shock = new JButton("Price shock");
    final JSpinner size = new JSpinner(new SpinnerNumberModel(0.1, 0.01, 1.0, 0.05));
    private transient List<String> open = List.of();

    InterventionPanel(LiveDisplay display) {
        super(new GridLayout(2, 1));
        this.display = display;
        JPanel one = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        one.add(new JLabel("Enterprise"));
        one.add(enterprise);
        one.add(close);
        one.add(grant);
        JPanel all = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        all.add(arrest);
        all.add(grantAll);
        all.add(shock);
        all.add(size);
        all.add(new JLabel("of the wage"));
        add(one);
        add(all);
        close.addActionListener(event -> ofEnterprise("close"));
        grant.addActionListener(event -> ofEnterprise("settle"));
        grantAll.addActionListener(event -> intervene("settle: {enterprises: {all: true}}", "All demands are granted"));
        arrest.addActionListener(
                event -> intervene("victimize: {persons: {who: leaders}}", "The leaders of all disputes are arrested"));
        shock.addActionListener(
                event -> intervene("priceShock: {size: " + size.getValue() + "}", "Prices leap by " + size.getValue()));
    }

    private void ofEnterprise(String what) {
        Object chosen = enterprise.getSelectedItem();
        if (chosen != null) {
            String number = chosen.toString().replaceFirst(" .*", "");
            intervene(what + ": {enterprises: {number: " + number + "}}", what + " enterprise " + number);
        }
    }

    private void intervene(String event, String said) {
        display.run().intervene(event);
        display.window().say(said + " at the beginning of the next week.");
    }

    /** Offers the enterprises that are open. */
    void update() {
        List<String> now = display.openEnterprises();
        if (!now.equals(open)) {
            open = now;
            Object chosen = enterprise.getSelectedItem();
            enterprise.removeAllItems();
            now.forEach(enterprise::addItem);
            if (chosen != null && now.contains(chosen.toString())) {
                enterprise.setSelectedItem(chosen);
            }
        }
    }
}
