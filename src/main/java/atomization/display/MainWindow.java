package atomization.display;

import atomization.figure.View;
import atomization.scenario.InvalidInput;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import sim.display.Display2D;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** The window: controls above, the network and the charts in the middle, the legend below. */
final class MainWindow extends JFrame {
    private static final long serialVersionUID = 1;
    private static final int REFRESH_MILLISECONDS = 66;
    private static final long CHARTS_NANOSECONDS = 200_000_000;
    private static final int RECORD_EVERY = 4;

    private final transient LiveDisplay display;
    private final transient ControlConsole console;
    private final Display2D network;
    private final ChartPanel charts;
    private final LegendPanel legend;
    private final JLabel message = new JLabel(" ");
    private final JButton record = new JButton("Record...");
    private final Timer timer = new Timer(REFRESH_MILLISECONDS, event -> refresh());
    final RunControls runControls;
    final NetworkControls networkControls;
    private long chartedAt;
    private boolean whole = true;
    private transient @Nullable Stage charted;

    MainWindow(LiveDisplay display, ControlConsole console, Display2D network) {
        super(display.run().given().scenario().title());
        this.display = display;
        this.console = console;
        this.network = network;
        this.charts = new ChartPanel(display);
        this.legend = new LegendPanel(display);
        this.runControls = new RunControls(display, console);
        this.networkControls = new NetworkControls(display);
        button(runControls, "Zoom in", "Also with the mouse wheel; drag to move", () -> zoom(1.25));
        button(runControls, "Zoom out", "Also with the mouse wheel; drag to move", () -> zoom(0.8));
        button(runControls, "Whole", "Show all of the network", this::fit);
        // updates, films and pictures are made here otherwise
        network.header.setVisible(false);
        network.display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        network.display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
        JPanel controls = new JPanel(new BorderLayout());
        controls.add(runControls, BorderLayout.NORTH);
        controls.add(networkControls, BorderLayout.CENTER);
        controls.add(files(), BorderLayout.SOUTH);
        JSplitPane middle = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, network, charts);
        middle.setResizeWeight(0.7);
        JPanel below = new JPanel(new BorderLayout());
        below.add(legend, BorderLayout.CENTER);
        below.add(message, BorderLayout.SOUTH);
        getContentPane().add(controls, BorderLayout.NORTH);
        getContentPane().add(middle, BorderLayout.CENTER);
        getContentPane().add(below, BorderLayout.SOUTH);
        new ZoomAndPan(network, display, () -> whole = false, this::fit).install();
        network.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fitIfWhole();
            }
        });
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                console.doClose();
            }
        });
        display.run().onRefusal(this::say);
        setMinimumSize(new Dimension(900, 600));
        setSize(new Dimension(1400, 900));
        timer.start();
    }

    private JPanel files() {
        JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        button(
                panel,
                "Save as scenario...",
                "A file that gives the same run, with all that you have done",
                this::saveScenario);
        button(panel, "Save moment...", "Keep the state of the run as it is now", this::saveMoment);
        button(panel, "Restore moment...", "Go back to a state that was kept", this::restoreMoment);
        record.setToolTipText("Make a film of what follows: .gif, .mp4 or a folder of pictures");
        record.addActionListener(event -> recordOrStop());
        panel.add(record);
        panel.add(networkControls.search());
        button(panel, "Levers and inspectors", "Show the window of the levers", () -> {
            console.setVisible(true);
            console.toFront();
        });
        return panel;
    }

    private static void button(JPanel panel, String text, String explanation, Runnable action) {
        JButton button = new JButton(text);
        button.setToolTipText(explanation);
        button.addActionListener(event -> action.run());
        panel.add(button);
    }

    private void refresh() {
        display.refresh();
        Stage stage = display.stage();
        runControls.update();
        long now = System.nanoTime();
        if (stage != charted && now - chartedAt > CHARTS_NANOSECONDS) {
            charted = stage;
            chartedAt = now;
            charts.repaint();
            legend.repaint();
        }
        String failure = display.recorder().failure();
        record.setText(display.recorder().isRecording() ? "Stop recording" : "Record...");
        if (failure != null && !message.getText().contains(failure)) {
            say("The film could not be made: " + failure);
        }
    }

    /** Says something to the user; from any thread. */
    void say(String text) {
        javax.swing.SwingUtilities.invokeLater(() -> message.setText(" " + text.replace('\n', ' ')));
    }

    /** What was said last. */
    String said() {
        return message.getText().strip();
    }

    private void zoom(double factor) {
        whole = false;
        network.setScale(network.getScale() * factor);
    }

    private void fit() {
        whole = true;
        fitIfWhole();
    }

    private void fitIfWhole() {
        Dimension room = network.display.getViewport().getExtentSize();
        if (whole && room.width > 50 && room.height > 50) {
            double scale = Math.min(
                    (room.width - 1) / LiveDisplay.WIDTH, (room.height - 1) / (LiveDisplay.WIDTH / LiveDisplay.RATIO));
            if (Math.abs(scale - network.getScale()) > 1e-3) {
                network.setScale(scale);
            }
        }
    }

    /** Marks a worker, shows all about it, and brings it into view. */
    void look(int worker) {
        Inspector inspector = display.inspect(new Picked.OneWorker(worker));
        Bag inspectors = new Bag();
        inspectors.add(inspector);
        Bag names = new Bag();
        names.add("worker " + worker);
        console.setInspectors(inspectors, names);
        Stage stage = display.stage();
        View view = display.view();
        if (stage != null && view != null && worker < stage.frame().x().length) {
            double x = stage.frame().x()[worker];
            double y = stage.frame().y()[worker];
            java.awt.Rectangle seen = display.seen();
            int left = (int) (view.x(x) + seen.x - seen.width / 2.0);
            int top = (int) (view.y(y) + seen.y - seen.height / 2.0);
            network.insideDisplay.scrollRectToVisible(new java.awt.Rectangle(left, top, seen.width, seen.height));
        }
    }

    private @Nullable Path ask(String title, String name, boolean toSave) {
        JFileChooser chooser =
                new JFileChooser(display.run().plan().loaded().root().toFile());
        chooser.setDialogTitle(title);
        if (toSave) {
            chooser.setSelectedFile(new java.io.File(chooser.getCurrentDirectory(), name));
        }
        int answer = toSave ? chooser.showSaveDialog(this) : chooser.showOpenDialog(this);
        return answer == JFileChooser.APPROVE_OPTION ? chooser.getSelectedFile().toPath() : null;
    }

    private void saveScenario() {
        Path file = ask("Save as scenario", "from-the-window.yaml", true);
        if (file != null) {
            saveScenario(file);
        }
    }

    /** Writes the scenario with all that has been done so far. */
    void saveScenario(Path file) {
        attempt(() -> {
            String text;
            synchronized (display.state.schedule) {
                text = display.run().scenarioText(file);
            }
            try {
                Files.writeString(file, text);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(file + " could not be written", failed);
            }
            say("Saved " + file + (display.run().hasWishes() ? ", without what is to happen next week" : "") + ".");
        });
    }

    /** Keeps the present moment. */
    void saveMoment() {
        Path file = ask("Save moment", "week-" + display.run().model().weeksDone() + SavedMoment.ENDING, true);
        if (file != null) {
            saveMoment(file);
        }
    }

    /** Keeps the present moment in a file. */
    void saveMoment(Path file) {
        attempt(() -> {
            synchronized (display.state.schedule) {
                display.run().save(new SavedMoment(file));
            }
            say("Saved the moment " + file + ".");
        });
    }

    /** Goes back to a moment that was kept. */
    void restoreMoment() {
        Path file = ask("Restore moment", "", false);
        if (file != null) {
            restoreMoment(file);
        }
    }

    /** Goes back to a moment that was kept in a file. */
    void restoreMoment(Path file) {
        attempt(() -> {
            display.restore(new SavedMoment(file));
            say("Restored the moment " + file + ".");
        });
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (InvalidInput
                | atomization.results.ResultException
                | IllegalArgumentException
                | java.io.UncheckedIOException refused) {
            say(String.valueOf(refused.getMessage()));
        }
    }

    private void recordOrStop() {
        if (display.recorder().isRecording()) {
            display.recorder().stop();
            return;
        }
        Path file = ask("Record: a .gif, an .mp4, or a name without ending for a folder", "film.gif", true);
        if (file == null) {
            return;
        }
        FilmForm form = FilmForm.of(file.toString());
        if (form == null) {
            form = FilmForm.FRAMES;
        }
        if (!form.isPossible()) {
            say("An MP4 film is made by ffmpeg, which is not installed; choose a name that ends with .gif.");
            return;
        }
        try {
            display.recorder().start(form, file, RECORD_EVERY);
        } catch (IOException failed) {
            say(file + " could not be written: " + failed.getMessage());
        }
    }

    /** Takes the window down. */
    void close() {
        timer.stop();
        setVisible(false);
        dispose();
    }
}
