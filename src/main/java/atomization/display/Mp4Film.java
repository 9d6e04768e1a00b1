package atomization.display;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A film as MP4 (H.264), made by the program ffmpeg. */
final class Mp4Film implements Film {
    private final Process ffmpeg;
    private final OutputStream pixels;
    private final Path log;
    private final int width;
    private final int height;

    /**
     * @param rate pictures a second
     * @throws IOException if ffmpeg cannot be started
     */
    Mp4Film(Path file, double rate, int width, int height) throws IOException {
        this.width = width;
        this.height = height;
        this.log = Files.createTempFile("ffmpeg", ".log");
        this.ffmpeg = new ProcessBuilder(List.of(
                        "ffmpeg",
                        "-y",
                        "-loglevel",
                        "error",
                        "-f",
                        "rawvideo",
                        "-pixel_format",
                        "rgb24",
                        "-video_size",
                        width + "x" + height,
                        "-framerate",
                        String.format(Locale.ROOT, "%.3f", rate),
                        "-i",
                        "-",
                        "-an",
                        "-vf",
                        "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=white",
                        "-c:v",
                        "libx264",
                        "-pix_fmt",
                        "yuv420p",
                        "-movflags",
                        "+faststart",
                        "-f",
                        "mp4",
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        this.pixels = ffmpeg.getOutputStream();
    }

    /** Whether ffmpeg can be started. */
    static boolean isPossible() {
        try {
            Process asked = new ProcessBuilder("ffmpeg", "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return asked.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void add(BufferedImage picture) throws IOException {
        int[] row = new int[width];
        byte[] bytes = new byte[3 * width * height];
        int place = 0;
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                bytes[place++] = (byte) (pixel >> 16);
                bytes[place++] = (byte) (pixel >> 8);
                bytes[place++] = (byte) pixel;
            }
        }
        try {
            pixels.write(bytes);
        } catch (IOException broken) {
            throw new IOException("ffmpeg ended early: " + said(), broken);
        }
    }

    @Override
    public void finish() throws IOException {
        pixels.close();
        try {
            if (ffmpeg.waitFor() != 0) {
                throw new IOException("ffmpeg could not make the film: " + said());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while ffmpeg was at work", interrupted);
        }
    }

    private String said() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8)
                .strip()
                .lines()
                .findFirst()
                .orElse("it gave no reason");
    }

    @Override
    public void close() throws IOException {
        ffmpeg.destroy();
        Files.deleteIfExists(log);
    }
}
