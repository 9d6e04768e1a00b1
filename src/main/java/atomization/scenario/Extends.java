package atomization.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a file and the files that it extends, which stand in the same folder of scenarios. */
final class Extends {
    /** The key that names the file that a file builds on. */
    static final String KEY = "extends";

    /** The file that marks the folder of all scenarios, from which no path may lead out. */
    static final String BASELINE = "baseline.yaml";

    private static final int LONGEST = 16;

    private final Problems problems;
    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final List<YamlMapping> layers = new ArrayList<>();

    private Extends(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Reads a file and all that it extends.
     *
     * @throws InvalidInput if one cannot be read, or they form a circle
     */
    static Extends read(Path file, Problems problems) {
        Source given = Source.file(file);
        String text = SourceText.read(file, given);
        try {
            Path real = file.toRealPath();
            Extends chain = new Extends(rootOf(real), problems);
            chain.add(real, new Source(given.name(), real.getParent(), true), text);
            return chain;
        } catch (IOException vanished) {
            throw new InvalidInput(Location.of(given), "", "cannot be read");
        }
    }

    /** The folder out of which no path may lead. */
    Path root() {
        return root;
    }

    /** The files read, the given one first. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** The content of the files without {@value #KEY}, what is extended first. */
    List<YamlMapping> layers() {
        return List.copyOf(layers);
    }

    /** The nearest folder above a file that holds the baseline, else the file's own. */
    static Path rootOf(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(BASELINE))) {
                return folder;
            }
        }
        return folderOf(file);
    }

    /** A real path of a file always has a folder. */
    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private void add(Path real, Source source, String text) {
        files.add(real);
        YamlNode content = YamlReader.read(text, source, problems);
        if (!(content instanceof YamlMapping mapping)) {
            String found = content instanceof YamlScalar scalar && scalar.isNull()
                    ? "is empty"
                    : "holds " + content.describe();
            throw new InvalidInput(content.location(), "", found + "; expected a mapping of keys to values");
        }
        YamlNode parent = mapping.get(KEY);
        if (parent != null) {
            follow(parent, real);
        }
        layers.add(mapping.without(KEY));
    }

    private void follow(YamlNode reference, Path from) {
        if (!(reference instanceof YamlScalar scalar) || scalar.isNull()) {
            throw new InvalidInput(
                    reference.location(), KEY, "expected the path of one file, but found " + reference.describe());
        }
        Path parent;
        try {
            parent = new FileReferences(root).existing(folderOf(from), scalar.text());
        } catch (IllegalArgumentException refused) {
            throw new InvalidInput(scalar.location(), KEY, refused.getMessage() + instead(from, scalar.text()));
        }
        if (files.contains(parent)) {
            List<Path> circle = new ArrayList<>(files.subList(files.indexOf(parent), files.size()));
            circle.add(parent);
            String shown = circle.stream()
                    .map(file -> root.relativize(file).toString())
                    .collect(Collectors.joining(" -> "));
            throw new InvalidInput(scalar.location(), KEY, "files extend each other in a circle: " + shown);
        }
        if (files.size() == LONGEST) {
            throw new InvalidInput(scalar.location(), KEY, "more than " + LONGEST + " files extend one another");
        }
        Source source = Source.file(parent);
        add(parent, source, SourceText.read(parent, source));
    }

    private static String instead(Path from, @Nullable String text) {
        Path named = from.resolveSibling(text + ".yaml");
        return Files.isRegularFile(named) ? "; did you mean " + text + ".yaml?" : "";
    }
}
