package atomization.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a result, to be compared byte for byte. */
public final class ResultBytes {
    /** What the manifest says of how the run was made, instead of what came of it. */
    private static final String OF_THE_MAKING = "\\s*\"(started|seconds|threads)\".*";

    /** Files that are made of the others and of the manifest's times. */
    private static final List<String> MADE_OF_THE_OTHERS = List.of("report.html", "ro-crate-metadata.json");

    private ResultBytes() {}

    /** The content of every file by its name, without those made of the others; of the manifest without what it says of when and on how many threads. */
    public static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                String name = folder.relativize(file).toString();
                if (MADE_OF_THE_OTHERS.contains(name)) {
                    continue;
                }
                if (name.equals("manifest.json")) {
                    content = content.lines()
                            .filter(line -> !line.matches(OF_THE_MAKING))
                            .reduce("", (before, line) -> before + "\n" + line);
                }
                files.put(name, content);
            }
        }
        return files;
    }
}
