package atomization.display;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A film as a folder of numbered PNG files. */
final class FrameFolder implements Film {
    private final Path folder;
    private int count;

    /** @param folder is made if it is not there */
    FrameFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void add(BufferedImage picture) throws IOException {
        Path file = folder.resolve(String.format(Locale.ROOT, "frame-%05d.png", ++count));
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG");
        }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
