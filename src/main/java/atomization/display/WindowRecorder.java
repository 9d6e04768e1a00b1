package atomization.display;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Films the run while it is shown: a picture, as the commands make them, after every so many weeks. */
final class WindowRecorder {
    private static final int PIXELS_WIDE = 1280;
    private static final int PIXELS_HIGH = 800;

    private final LiveDisplay display;
    private final Map<Long, BufferedImage> stamps = new HashMap<>();
    private @Nullable Film film;
    private @Nullable Scene scene;
    private @Nullable SceneSettings settings;
    private int every = 4;
    private @Nullable String failure;

    WindowRecorder(LiveDisplay display) {
        this.display = display;
    }

    /** Begins a film. */
    synchronized void start(FilmForm form, java.nio.file.Path path, int weeks) throws IOException {
        stop();
        failure = null;
        every = weeks;
        scene = null;
        film = form.open(path, 10, PIXELS_WIDE, PIXELS_HIGH);
    }

    /** The society is another one from now on. */
    synchronized void forgetScene() {
        scene = null;
    }

    /** Whether a film is being made. */
    synchronized boolean isRecording() {
        return film != null;
    }

    /** Why the last film could not be made, or null. */
    synchronized @Nullable String failure() {
        return failure;
    }

    /** Takes the picture of a week, if it is due; by the simulation's thread, which waits for it. */
    synchronized void weekDone() {
        Film growing = film;
        if (growing == null || display.run().model().weeksDone() % every != 0) {
            return;
        }
        SceneSettings now = display.settings();
        Sheet sheet = new Sheet(true, true, now);
        if (scene == null || settings == null || settings.arrangement() != now.arrangement()) {
            scene = sheet.scene(display.run(), PIXELS_WIDE, PIXELS_HIGH);
        }
        settings = now;
        try {
            growing.add(sheet.image(display.run(), scene, PIXELS_WIDE, PIXELS_HIGH, stamps));
        } catch (IOException failed) {
            failure = String.valueOf(failed.getMessage());
            end(growing);
        }
    }

    /** Ends the film, if one is being made. */
    synchronized void stop() {
        Film growing = film;
        if (growing != null) {
            try {
                growing.finish();
            } catch (IOException failed) {
                failure = String.valueOf(failed.getMessage());
            }
            end(growing);
        }
    }

    private void end(Film growing) {
        film = null;
        try {
            growing.close();
        } catch (IOException failed) {
            failure = String.valueOf(failed.getMessage());
        }
    }
}
