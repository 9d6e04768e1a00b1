package atomization.display;

import atomization.society.Arena;
import atomization.society.Society;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/**
 * The running model in MASON's user interface. The thread that simulates takes a picture of the society at the end of a
 * week, unless the last one is younger than the chosen rate allows or is still being painted; all else happens in other
 * threads, on what has been taken.
 */
public final class LiveDisplay extends GUIState {
    /** The shape of the network in the window. */
    static final double RATIO = 1.35;

    /** The width of the network in pixels before it is zoomed. */
    static final double WIDTH = 950;

    /** At most so many pictures a second are taken. */
    private static final double RATE = 30;

    private final LiveRun run;
    private final Scenes scenes;
    private final Probes probes = new Probes();
    private final FramePainter painter;
    private final NetworkPortrayal portrayal;
    private final WindowRecorder recorder;
    private volatile SceneSettings settings = SceneSettings.START;
    private volatile @Nullable Stage stage;
    private volatile boolean stale = true;
    private final PausePoint pausePoint = new PausePoint();
    private volatile Rectangle seen = new Rectangle();
    private @Nullable Display2D display2D;
    private @Nullable MainWindow window;
    private volatile int weeksAStep = Integer.MAX_VALUE;
    private long lastTaken;
    private boolean paused;
    private boolean failed;
    private boolean closed;

    /** Lays the society out in both ways, so that switching between them costs nothing later. */
    public LiveDisplay(LiveRun run) {
        super(run.model());
        this.run = run;
        this.scenes = new Scenes(run.society(), RATIO);
        this.painter = new FramePainter(this::repaint);
        this.portrayal = new NetworkPortrayal(this, painter);
        this.recorder = new WindowRecorder(this);
    }

    /** The name that MASON shows. */
    public static String getName() {
        return "Atomization";
    }

    /** What MASON shows about the model. */
    public static Object getInfo() {
        return "<html><body style='font-family:sans-serif;margin:12px'><h2>Atomization</h2>"
                + "<p>A laboratory for one question: how does a society lose, keep or regain the ability to act"
                + " together?</p><p>The tab <b>Model</b> holds the levers: every parameter of the mechanisms, in effect"
                + " from the next week on, and interventions. Click on a worker, a tie or an enterprise to see its state"
                + " in the tab <b>Inspectors</b>.</p><p>What you do becomes part of the scenario, which can be saved and"
                + " run again without the window, with the same result.</p></body></html>";
    }

    private void newScenes() {
        recorder.forgetScene();
        scenes.show(run.society());
    }

    @Override
    public void init(Controller controls) {
        super.init(controls);
        double height = WIDTH / RATIO;
        Display2D display = new Display2D(WIDTH, height, this);
        display.attach(portrayal, "network", new java.awt.geom.Rectangle2D.Double(0, 0, WIDTH, height));
        display.setBackdrop(java.awt.Color.WHITE);
        display2D = display;
        window = new MainWindow(this, (ControlConsole) controls, display);
        controls.registerFrame(window);
        window.setVisible(true);
    }

    /** Begins the scenario anew, as it was given. */
    @Override
    public void start() {
        failed = false;
        state = run.renew();
        super.start();
        run.begin();
        newScenes();
        probes.look(run.society(), false);
        take();
    }

    /**
     * Simulates a week, or as many as are due before the next picture: MASON's thread waits for the event thread after
     * every step, and so it does for every picture and not for every week.
     */
    @Override
    public boolean step() {
        boolean alone = SwingUtilities.isEventDispatchThread();
        long begun = System.nanoTime();
        int weeks = 0;
        paused = false;
        boolean more;
        do {
            more = week();
            weeks++;
        } while (more && !alone && !paused && weeks < weeksAStep && System.nanoTime() - begun < 1e9 / RATE);
        return more;
    }

    private boolean week() {
        synchronized (state.schedule) {
            if (failed || run.model().isOver()) {
                return false;
            }
            run.beforeWeek();
            int before = run.chronicle().opened();
            try {
                super.step();
            } catch (RuntimeException broken) {
                window().say("The run cannot go on: " + broken.getMessage() + " Begin it anew, or restore a moment.");
                failed = true;
                return false;
            }
            run.afterWeek();
            probes.look(run.society(), true);
            recorder.weekDone();
            stale = true;
            if (pausePoint.isReached(run.model().weeksDone(), run.chronicle().opened() > before)) {
                paused = true;
                ((ControlConsole) controller).setWhenShouldPause(run.model().weeksDone());
                take();
            } else if (System.nanoTime() - lastTaken >= 1e9 / RATE && painter.isIdle()) {
                take();
            }
            return !run.model().isOver();
        }
    }

    /** Takes a picture; who calls holds the schedule's lock, or knows that nothing runs. */
    private void take() {
        SceneSettings now = settings;
        Scene scene = scenes.of(now.arrangement());
        Society society = run.society();
        int week = Math.max(0, run.model().weeksDone() - 1);
        Stage taken = new Stage(
                scene.take(now),
                scene.layout(),
                now.style(),
                now,
                run.model().weeksDone(),
                society.calendar().date(week),
                Chronicle.openDisputes(society));
        stage = taken;
        stale = false;
        lastTaken = System.nanoTime();
        portrayal.paint(taken);
    }

    /** Brings what is shown up to date while nothing runs. */
    void refresh() {
        if (stale && !isPlaying()) {
            synchronized (state.schedule) {
                take();
            }
            repaint();
        }
    }

    private boolean isPlaying() {
        return controller instanceof ControlConsole console && console.getPlayState() == sim.display.Console.PS_PLAYING;
    }

    /** Shows the network anew from what has been taken. */
    private void repaint() {
        Display2D shown = display2D;
        if (shown != null) {
            shown.insideDisplay.repaint();
        }
    }

    LiveRun run() {
        return run;
    }

    WindowRecorder recorder() {
        return recorder;
    }

    NetworkPortrayal portrayal() {
        return portrayal;
    }

    FramePainter painter() {
        return painter;
    }

    @Nullable
    Stage stage() {
        return stage;
    }

    /** The part of the network's component that is on the screen. */
    Rectangle seen() {
        Display2D shown = display2D;
        if (shown != null && SwingUtilities.isEventDispatchThread()) {
            seen = shown.display.getViewport().getViewRect();
        }
        return seen;
    }

    /** The part of the layout that is seen, once something has been seen. */
    atomization.figure.@Nullable View view() {
        return portrayal.view();
    }

    SceneSettings settings() {
        return settings;
    }

    /** Shows something else from now on. */
    void show(SceneSettings other) {
        settings = other;
        stale = true;
    }

    /**
     * Simulates so many weeks a second, if that can be done; infinitely many for as fast as can be.
     *
     * @return how many milliseconds are to be waited after each step for it
     */
    int setSpeed(double weeksPerSecond) {
        weeksAStep = (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.rint(weeksPerSecond / RATE)));
        return (int) (1000 * weeksAStep / weeksPerSecond);
    }

    /** When the run pauses by itself. */
    PausePoint pausePoint() {
        return pausePoint;
    }

    /** The window, once it is there. */
    MainWindow window() {
        return java.util.Objects.requireNonNull(window, "the display has not been opened");
    }

    /** Goes back or forward to a moment that was saved. */
    void restore(SavedMoment moment) {
        if (controller instanceof ControlConsole console && console.getPlayState() == sim.display.Console.PS_STOPPED) {
            // a run that is over is stopped; MASON would begin anew at the next step
            console.pressPause();
        }
        controller.doChangeCode(() -> {
            run.restore(moment);
            failed = false;
            state = run.model();
            newScenes();
            probes.look(run.society(), false);
            stale = true;
            take();
        });
        repaint();
    }

    /** The names of the enterprises that are open, each with its number before it. */
    List<String> openEnterprises() {
        // without the lock: whether an enterprise has just closed is seen the next time
        Society society = run.society();
        return java.util.stream.IntStream.range(0, society.enterprises.count())
                .filter(society.enterprises::isOpen)
                .mapToObj(k -> k + "  " + society.nameOf(Arena.STRIKE, k))
                .toList();
    }

    /** An inspector of what was clicked on; a worker is marked in the network, too. */
    Inspector inspect(Picked picked) {
        Probe probe = new Probe(picked);
        synchronized (state.schedule) {
            probe.look(run.society(), false);
        }
        probes.follow(probe);
        if (picked instanceof Picked.OneWorker one) {
            show(settings.withChosen(one.worker(), settings.alone()));
        }
        return new ProbeInspector(probe, this);
    }

    /** What is read every week for those who look at it. */
    Probes probes() {
        return probes;
    }

    @Override
    public Inspector getInspector() {
        return new LeverInspector(this);
    }

    @Override
    public void quit() {
        if (closed) {
            return;
        }
        closed = true;
        super.quit();
        recorder.stop();
        painter.close();
        if (window != null) {
            window.close();
        }
        if (display2D != null) {
            display2D.quit();
        }
    }
}
