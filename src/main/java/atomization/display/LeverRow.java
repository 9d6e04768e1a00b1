package atomization.display;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** A parameter with its name, slider, value and unit. */
final class LeverRow extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Color WRONG = new Color(0xFD, 0xEB, 0xDD);

    private final transient Lever lever;
    private final transient Consumer<String> wish;
    final JSlider slider = new JSlider(0, Lever.positions());
    final JTextField field = new JTextField(8);
    private boolean showing;

    /** @param wish is told the value that the user wants */
    LeverRow(Lever lever, Consumer<String> wish) {
        super(new BorderLayout());
        this.lever = lever;
        this.wish = wish;
        JLabel name = new JLabel("   " + lever.name());
        name.setPreferredSize(new Dimension(165, 24));
        name.setToolTipText(lever.explanation());
        slider.setPreferredSize(new Dimension(150, 24));
        slider.setToolTipText(lever.explanation());
        field.setToolTipText(lever.explanation());
        JPanel right = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 0));
        right.add(field);
        JLabel unit = new JLabel(lever.allowed());
        unit.setPreferredSize(new Dimension(150, 22));
        unit.setToolTipText(lever.explanation());
        right.add(unit);
        add(name, BorderLayout.WEST);
        add(slider, BorderLayout.CENTER);
        add(right, BorderLayout.EAST);
        setMaximumSize(new Dimension(Integer.MAX_VALUE, 28));
        slider.addChangeListener(event -> slid());
        field.addActionListener(event -> written());
    }

    Lever lever() {
        return lever;
    }

    private void slid() {
        if (!showing) {
            field.setText(lever.text(slider.getValue()));
            field.setBackground(Color.WHITE);
            if (!slider.getValueIsAdjusting()) {
                wish.accept(field.getText());
            }
        }
    }

    private void written() {
        String text = field.getText().strip();
        boolean allowed = lever.allows(text);
        field.setBackground(allowed ? Color.WHITE : WRONG);
        if (allowed) {
            showPosition(text);
            wish.accept(text);
        }
    }

    /** Shows the value that holds. */
    void show(String value) {
        field.setText(value);
        field.setBackground(Color.WHITE);
        showPosition(value);
    }

    private void showPosition(String value) {
        showing = true;
        slider.setValue(lever.position(Double.parseDouble(value)));
        showing = false;
    }
}
