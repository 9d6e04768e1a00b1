package atomization.display;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms of films. */
public enum FilmForm {
    GIF,
    MP4,
    /** A folder of PNG files. */
    FRAMES;

    /** The form that a path asks for by its ending, or null; one that ends with / is a folder. */
    public static @Nullable FilmForm of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".gif")) {
            return GIF;
        }
        if (lower.endsWith(".mp4")) {
            return MP4;
        }
        return lower.endsWith("/") ? FRAMES : null;
    }

    /** Whether what it needs beyond Java is there. */
    public boolean isPossible() {
        return this != MP4 || Mp4Film.isPossible();
    }

    /**
     * A film to be made.
     *
     * @param rate pictures a second; a folder has none
     */
    public Film open(Path path, double rate, int width, int height) throws IOException {
        return switch (this) {
            case GIF -> new GifFilm(path, rate);
            case MP4 -> new Mp4Film(path, rate, width, height);
            case FRAMES -> new FrameFolder(path);
        };
    }
}
