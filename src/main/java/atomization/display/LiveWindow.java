package atomization.display;

import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;

/** Opens the window of a run. */
public final class LiveWindow {
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private LiveWindow() {}

    /** Why no window can be opened here, or an empty text. */
    public static String obstacle() {
        if (GraphicsEnvironment.isHeadless()) {
            return "no display was found";
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return "";
        } catch (HeadlessException | java.awt.AWTError unreachable) {
            return String.valueOf(unreachable.getMessage()).lines().findFirst().orElse("no display was found");
        } catch (LinkageError withoutWindows) {
            return "this Java is one without windows (Debian, Ubuntu: apt install openjdk-17-jre)";
        }
    }

    /**
     * Opens the window, before the first week and paused.
     *
     * @param run a run that has been started
     */
    public static ControlConsole open(LiveRun run) {
        // what the platform says of its folder of preferences is no news to anybody
        PREFERENCES.setLevel(Level.SEVERE);
        LiveDisplay display = new LiveDisplay(run);
        ControlConsole[] made = new ControlConsole[1];
        try {
            SwingUtilities.invokeAndWait(() -> {
                ControlConsole console = quietly(() -> new ControlConsole(display));
                made[0] = console;
                console.setSize(640, 720);
                console.setVisible(true);
                // paused before the first week: MASON starts the model for it
                console.pressPause();
                display.window().toFront();
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        }
        return made[0];
    }

    /** MASON's console warns, on the error stream, of the three-dimensional displays that are left out here. */
    private static ControlConsole quietly(Supplier<ControlConsole> making) {
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return making.get();
        } finally {
            System.setErr(err);
        }
    }

    /** The display behind a console. */
    static LiveDisplay displayOf(ControlConsole console) {
        return (LiveDisplay) console.getSimulation();
    }
}
