package atomization.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's own pages and published results, which some commands write anew. */
final class ProjectPage {
    private ProjectPage() {}

    /** Where something of the project lies: relative to its folder, or to the current one when the program runs from elsewhere. */
    static Path at(String place) {
        return Path.of(System.getProperty("atomization.home", "")).resolve(place);
    }

    /** Writes a file of the project. */
    static Path write(String place, String text) throws IOException {
        Path file = at(place);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        return file;
    }

    /** Says what has been written. */
    static void tell(boolean quiet, PrintWriter out, Path... files) {
        if (!quiet) {
            out.println("Written: " + Stream.of(files).map(ResultPlace::shown).collect(Collectors.joining(", ")));
        }
    }
}
