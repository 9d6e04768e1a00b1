package atomization.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.figure.NetworkFrame;
import atomization.figure.NetworkLayout;
import atomization.figure.Palette;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Arena;
import atomization.society.Society;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.swing.SwingUtilities;
import javax.swing.table.TableModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;
import sim.portrayal.DrawInfo2D;
import sim.util.Bag;

/** The window on a display, real or virtual; skipped where there is none. */
@Tag("window")
@Timeout(120)
class LiveWindowTest {
    private static final long PATIENCE = 60_000_000_000L;

    @TempDir
    Path folder;

    private final List<ControlConsole> opened = new ArrayList<>();
    private Path scenarios = Path.of("");

    @BeforeEach
    void needsADisplay() throws IOException {
        String obstacle = LiveWindow.obstacle();
        assumeTrue(obstacle.isEmpty(), "a window cannot be opened: " + obstacle);
        scenarios = SmallPlan.scenarios(folder);
    }

    @AfterEach
    void closeAll() throws Exception {
        for (ControlConsole console : opened) {
            onEventThread(() -> {
                console.doClose();
                return null;
            });
        }
    }

    private ControlConsole open(List<String> assignments) {
        ControlConsole console = LiveWindow.open(new LiveRun(SmallPlan.read(scenarios, assignments), new Ranges(1)));
        opened.add(console);
        return console;
    }

    private static LiveDisplay display(ControlConsole console) {
        return LiveWindow.displayOf(console);
    }

    private static <T> T onEventThread(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        SwingUtilities.invokeLater(future);
        return future.get();
    }

    private static void click(javax.swing.AbstractButton button) throws Exception {
        onEventThread(() -> {
            button.doClick(0);
            return null;
        });
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain for: " + what).isLessThan(end);
            Thread.sleep(10);
        }
    }

    private static int weeks(ControlConsole console) {
        return display(console).run().model().weeksDone();
    }

    private static LeverInspector levers(ControlConsole console) {
        return (LeverInspector) console.getModelInspector();
    }

    private static void playToTheEnd(ControlConsole console) throws Exception {
        click(display(console).window().runControls.play);
        await("the end of the run", () -> display(console).run().model().isOver());
        await("the thread to stop", () -> console.getPlayState() != Console.PS_PLAYING);
    }

    private byte[] bytes(LiveRun run, String name) throws IOException {
        SavedMoment moment = new SavedMoment(scenarios.resolve(name + SavedMoment.ENDING));
        run.save(moment);
        return Files.readAllBytes(moment.file());
    }

    @Test
    void playPauseAndStepMoveTheRun() throws Exception {
        ControlConsole console = open(List.of("run.weeks=5000"));
        RunControls controls = display(console).window().runControls;
        assertThat(weeks(console)).isZero();
        click(controls.step);
        click(controls.step);
        assertThat(weeks(console)).isEqualTo(2);
        click(controls.play);
        await("some weeks", () -> weeks(console) > 20);
        click(controls.play);
        int paused = weeks(console);
        Thread.sleep(300);
        assertThat(weeks(console)).isEqualTo(paused);
        await("the paused week to be shown", () -> {
            Stage stage = display(console).stage();
            return stage != null && stage.week() == paused;
        });
        click(controls.restart);
        assertThat(weeks(console)).isZero();
    }

    @Test
    void theRunPausesAtADateAndAtTheNextDispute() throws Exception {
        ControlConsole console = open(SmallPlan.RESTLESS);
        RunControls controls = display(console).window().runControls;
        onEventThread(() -> {
            controls.target.setText("1993-02-11");
            return null;
        });
        click(controls.runTo);
        await("the date", () -> weeks(console) == 6 && console.getPlayState() == Console.PS_PAUSED);
        Society society = display(console).run().society();
        assertThat(society.calendar().date(society.week())).hasToString("1993-02-11");
        int before = display(console).run().chronicle().opened();
        click(controls.nextDispute);
        await("a dispute", () -> console.getPlayState() == Console.PS_PAUSED && weeks(console) > 6);
        assertThat(display(console).run().chronicle().opened()).isGreaterThan(before);
        assertThat(society.disputes.open()).anyMatch(dispute -> dispute.opened() == society.week());
        onEventThread(() -> {
            controls.target.setText("tomorrow");
            return null;
        });
        click(controls.runTo);
        await("a message", () -> display(console).window().said().contains("is not a date"));
    }

    @Test
    void whatIsDoneInTheWindowIsSavedAsAScenarioThatGivesTheSameBytes() throws Exception {
        ControlConsole console = open(SmallPlan.RESTLESS);
        RunControls controls = display(console).window().runControls;
        for (int week = 0; week < 8; week++) {
            click(controls.step);
        }
        LeverInspector levers = levers(console);
        String fear = "mechanisms.fear.isolationWeight";
        onEventThread(() -> {
            levers.row(fear).slider.setValue(900);
            levers.switchOf("exchange").doClick(0);
            levers.interventions.close.doClick(0);
            levers.interventions.arrest.doClick(0);
            levers.interventions.shock.doClick(0);
            return null;
        });
        assertThat(display(console).run().model().log()).isEmpty();
        click(controls.step);
        assertThat(display(console).run().model().log()).hasSize(4);
        double set = display(console)
                .run()
                .model()
                .inForce()
                .mechanisms()
                .fear()
                .value()
                .isolationWeight();
        assertThat(set)
                .isEqualTo(Double.parseDouble(levers.row(fear).field.getText()))
                .isGreaterThan(0.5);
        playToTheEnd(console);

        Path saved = scenarios.resolve("saved.yaml");
        onEventThread(() -> {
            display(console).window().saveScenario(saved);
            return null;
        });
        LiveRun headless = new LiveRun(Plan.read(saved, List.of()), new Ranges(1));
        while (headless.step()) {
            assertThat(headless.model().weeksDone()).isLessThan(61);
        }
        assertThat(bytes(headless, "headless")).isEqualTo(bytes(display(console).run(), "window"));
    }

    @Test
    void aMomentIsRestoredInTheWindow() throws Exception {
        ControlConsole console = open(List.of());
        RunControls controls = display(console).window().runControls;
        for (int week = 0; week < 5; week++) {
            click(controls.step);
        }
        Path file = scenarios.resolve("five" + SavedMoment.ENDING);
        onEventThread(() -> {
            display(console).window().saveMoment(file);
            return null;
        });
        playToTheEnd(console);
        onEventThread(() -> {
            display(console).window().restoreMoment(file);
            return null;
        });
        assertThat(weeks(console)).isEqualTo(5);
        click(controls.step);
        assertThat(weeks(console)).isEqualTo(6);
    }

    @Test
    void aClickOnAWorkerShowsItsState() throws Exception {
        ControlConsole console = open(List.of());
        LiveDisplay display = display(console);
        click(display.window().runControls.step);
        onEventThread(() -> {
            display.window().look(17);
            return null;
        });
        click(display.window().runControls.step);
        ProbeInspector inspector = (ProbeInspector) console.getAllInspectors().stream()
                .filter(each -> each instanceof ProbeInspector)
                .findFirst()
                .orElseThrow();
        TableModel table = onEventThread(() -> {
            inspector.updateInspector();
            return inspector.table();
        });
        double fear = display.run().society().workers.fear.get(17);
        String shown = "";
        for (int row = 0; row < table.getRowCount(); row++) {
            shown = table.getValueAt(row, 0).equals("fear") ? String.valueOf(table.getValueAt(row, 1)) : shown;
        }
        assertThat(Double.parseDouble(shown)).isCloseTo(fear, org.assertj.core.api.Assertions.within(0.001));
        assertThat(display.settings().chosen()).isEqualTo(17);
    }

    @Test
    void onlyWhatIsInspectedIsFollowed() throws Exception {
        ControlConsole console = open(List.of());
        LiveDisplay display = display(console);
        click(display.window().runControls.step);
        for (int worker = 0; worker < 10; worker++) {
            int looked = worker;
            onEventThread(() -> {
                display.window().look(looked);
                return null;
            });
        }
        assertThat(display.probes().count()).isEqualTo(1);
    }

    @Test
    void whatIsPointedAtIsHit() throws Exception {
        ControlConsole console = open(List.of());
        LiveDisplay display = display(console);
        click(display.window().runControls.step);
        await("a picture", () -> display.view() != null && display.stage() != null);
        NetworkFrame frame = java.util.Objects.requireNonNull(display.stage()).frame();
        double scale = 2;
        var field = new java.awt.geom.Rectangle2D.Double(0, 0, NetworkLayout.WIDTH * scale, 1000 * scale);
        var point = new java.awt.geom.Rectangle2D.Double(frame.x()[40] * scale, frame.y()[40] * scale, 1, 1);
        Bag hit = new Bag();
        display.portrayal().hitObjects(new DrawInfo2D(display, display.portrayal(), field, point), hit);
        assertThat(hit.numObjs).isEqualTo(1);
        assertThat(((sim.portrayal.LocationWrapper) hit.objs[0]).getObject()).isEqualTo(new Picked.OneWorker(40));
    }

    @Test
    void aStrikeIsSeenInTheWindow() throws Exception {
        ControlConsole console = open(SmallPlan.RESTLESS);
        LiveDisplay display = display(console);
        await(
                "the first picture",
                () -> display.painter().painted() > 0 && display.painter().isIdle());
        assertThat(marked(display.painter().image())).isZero();
        click(display.window().runControls.nextDispute);
        await("a dispute", () -> console.getPlayState() == Console.PS_PAUSED && weeks(console) > 0);
        await("its picture", () -> {
            Stage stage = display.stage();
            return stage != null
                    && stage.week() == weeks(console)
                    && display.painter().isIdle();
        });
        int strikers = display.run().society().workers.acting(Arena.STRIKE).count();
        assertThat(marked(display.painter().image())).isGreaterThan(20 * strikers);
    }

    private static int marked(@org.jspecify.annotations.Nullable BufferedImage image) {
        BufferedImage seen = java.util.Objects.requireNonNull(image);
        int count = 0;
        for (int pixel : seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth())) {
            count += (pixel & 0xFFFFFF) == Palette.STRIKE ? 1 : 0;
        }
        return count;
    }

    @Test
    void theRunIsFilmedFromTheWindow() throws Exception {
        ControlConsole console = open(List.of("run.weeks=20"));
        Path film = folder.resolve("film");
        display(console).recorder().start(FilmForm.FRAMES, film, 4);
        playToTheEnd(console);
        display(console).recorder().stop();
        assertThat(display(console).recorder().failure()).isNull();
        assertThat(film.toFile().list()).hasSize(5);
    }

    @Test
    void anotherLayoutAndColourAreShownAtOnceWhilePaused() throws Exception {
        ControlConsole console = open(List.of());
        LiveDisplay display = display(console);
        onEventThread(() -> {
            NetworkControls controls = display.window().networkControls;
            controls.arrangement.setSelectedItem(Arrangement.RESIDENCE);
            controls.state.setSelectedItem(WorkerState.SOLIDARITY_HOME);
            controls.layers.get(0).doClick(0);
            return null;
        });
        await("the new picture", () -> {
            Stage stage = display.stage();
            return stage != null
                    && stage.settings().arrangement() == Arrangement.RESIDENCE
                    && stage.settings().state() == WorkerState.SOLIDARITY_HOME
                    && !stage.style().layers().get(0).shown();
        });
        assertThat(java.util.Objects.requireNonNull(display.stage()).layout().outerGroups())
                .isEqualTo(display.run().society().districts.count());
    }

    @Test
    void closingWhileItPlaysLeavesNoThreadAndEndsTheWaiting() throws Exception {
        Set<String> before = threads();
        ControlConsole console = open(List.of("run.weeks=20000"));
        click(display(console).window().runControls.play);
        await("some weeks", () -> weeks(console) > 10);
        assertThat(threads()).contains("network painter");
        onEventThread(() -> {
            console.doClose();
            return null;
        });
        console.awaitClosing();
        await("all threads to end", () -> {
            Set<String> left = threads();
            left.removeAll(before);
            return left.isEmpty();
        });
    }

    /** Living threads but those that the platform keeps for all windows and for references. */
    private static Set<String> threads() {
        Set<String> names = new TreeSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            String name = thread.getName();
            if (thread.isAlive()
                    && !name.matches(
                            "AWT-.*|Java2D .*|TimerQueue|D3D.*|Reference.*|Common-Cleaner|process reaper.*|Image .*")) {
                names.add(name);
            }
        }
        return names;
    }
}
