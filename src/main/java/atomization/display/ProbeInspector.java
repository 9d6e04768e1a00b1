package atomization.display;

import atomization.figure.Box;
import atomization.figure.Course;
import atomization.figure.CourseChart;
import atomization.figure.GraphicsCanvas;
import atomization.society.Calendar;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import javax.swing.table.TableModel;
import sim.portrayal.Inspector;

/** All state of a worker, a tie, an enterprise or a district, and the course of two figures as a small chart. */
final class ProbeInspector extends Inspector {
    private static final long serialVersionUID = 1;

    private final transient Probe probe;
    private final transient Calendar calendar;
    private final DefaultTableModel table = new DefaultTableModel(new Object[] {"", ""}, 0) {
        private static final long serialVersionUID = 1;

        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }
    };
    private final JComponent chart = new JComponent() {
        private static final long serialVersionUID = 1;

        @Override
        protected void paintComponent(Graphics graphics) {
            draw((Graphics2D) graphics, new Box(0, 0, getWidth(), getHeight()));
        }
    };
    private final javax.swing.Timer timer = new javax.swing.Timer(200, event -> followAndUpdate());
    private final transient LiveDisplay display;

    ProbeInspector(Probe probe, LiveDisplay display) {
        this.probe = probe;
        this.display = display;
        this.calendar = display.run().society().calendar();
        setVolatile(false);
        setTitle(probe.title());
        setLayout(new BorderLayout());
        JTable shown = new JTable(table);
        shown.setTableHeader(null);
        shown.setShowGrid(false);
        add(new JScrollPane(shown), BorderLayout.CENTER);
        chart.setPreferredSize(new Dimension(320, 150));
        add(chart, BorderLayout.SOUTH);
        if (probe.picked() instanceof Picked.OneWorker one) {
            JButton follow = new JButton("Show only its neighbourhood, or everybody");
            follow.addActionListener(event -> display.show(display.settings()
                    .withChosen(one.worker(), !display.settings().alone())));
            add(follow, BorderLayout.NORTH);
        }
        updateInspector();
    }

    /** The lines that are shown. */
    TableModel table() {
        return table;
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

    @Override
    public sim.engine.Stoppable reviseStopper(sim.engine.Stoppable stopper) {
        return () -> {
            if (stopper != null) {
                stopper.stop();
            }
            timer.stop();
            display.probes().leave(probe);
        };
    }

    /** MASON stops all inspectors with the run, but goes on showing them: one that is seen follows the next run, too. */
    private void followAndUpdate() {
        display.probes().follow(probe);
        updateInspector();
    }

    @Override
    public void updateInspector() {
        int row = 0;
        for (Probe.Line line : probe.lines()) {
            if (row == table.getRowCount()) {
                table.addRow(new Object[] {line.name(), line.value()});
            } else {
                set(row, 0, line.name());
                set(row, 1, line.value());
            }
            row++;
        }
        table.setRowCount(row);
        chart.repaint();
    }

    private void set(int row, int column, String value) {
        if (!value.equals(table.getValueAt(row, column))) {
            table.setValueAt(value, row, column);
        }
    }

    private void draw(Graphics2D graphics, Box box) {
        List<Course> courses = probe.courses();
        double[] years = courses.get(0).x();
        double from = years.length == 0 ? calendar.year(0) : years[0];
        double to = years.length == 0 ? from : years[years.length - 1];
        new CourseChart(courses, from, Math.max(to, from + 2)).draw(GraphicsCanvas.fine(graphics), box);
    }
}
