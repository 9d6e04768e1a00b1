package atomization.scenario;

import atomization.parameter.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file read together with what it extends and what was set from outside, as a record and as the tree it was made from.
 *
 * @param value the record
 * @param type its class
 * @param tree all that was said, with the place of each value
 * @param root the folder from which file references in the record resolve
 * @param files the files read, the given one first
 */
public record Loaded<T>(T value, Class<T> type, YamlMapping tree, Path root, List<Path> files) {
    private static final Place UNKNOWN = new Place(new Shape.Opaque(Object.class), false, "");

    /** Keeps a copy of the list of files. */
    public Loaded {
        files = List.copyOf(files);
    }

    /**
     * Reads a file.
     *
     * @param assignments {@code path=value}, in the order in which they take effect
     * @param type the record class that describes such files
     * @throws InvalidInput holding every error of all files and assignments
     */
    public static <T> Loaded<T> read(Path file, List<String> assignments, Class<T> type) {
        Problems problems = new Problems();
        Extends chain = Extends.read(file, problems);
        Place root = Place.of(Shape.of(type));
        YamlNode tree = chain.layers().get(0);
        for (YamlMapping layer : chain.layers().subList(1, chain.layers().size())) {
            tree = Merge.of(root, tree, layer);
        }
        Path folder = chain.files().get(0).getParent();
        return bind((YamlMapping) tree, assignments, type, chain.root(), folder, chain.files(), problems);
    }

    /**
     * Reads text that stands in no file, such as the canonical form of a record. It may not extend a file.
     *
     * @param name how errors name the text
     * @param root the folder from which file references resolve
     * @throws InvalidInput holding every error
     */
    public static <T> Loaded<T> parse(String text, String name, Path root, Class<T> type) {
        Problems problems = new Problems();
        YamlNode tree = YamlReader.read(text, new Source(name, root, true), problems);
        if (!(tree instanceof YamlMapping mapping)) {
            throw new InvalidInput(
                    tree.location(), "", "expected a mapping of keys to values, but found " + tree.describe());
        }
        return bind(mapping, List.of(), type, root, root, List.of(), problems);
    }

    /**
     * The same with further values set.
     *
     * @throws InvalidInput holding every error
     */
    public Loaded<T> with(List<String> assignments) {
        Path folder = files.isEmpty() ? root : files.get(0).getParent();
        return bind(tree, assignments, type, root, folder, files, new Problems());
    }

    /**
     * The same with a mapping laid over it, as a file that extends this one would.
     *
     * @throws InvalidInput holding every error
     */
    public Loaded<T> with(YamlMapping overlay) {
        YamlMapping merged = (YamlMapping) Merge.of(Place.of(Shape.of(type)), tree, overlay);
        return bind(merged, List.of(), type, root, root, files, new Problems());
    }

    /** Where the value at a path was written, or the nearest value around it; the empty path is the whole. */
    public Location locate(String path) {
        return find(tree, path).location();
    }

    /**
     * What a value at a path looks like, whether it stands in a file or is a default.
     *
     * @throws IllegalArgumentException with a message for the user if nothing may stand there
     */
    public Shape shapeAt(String path) {
        Place place = Place.of(Shape.of(type));
        YamlNode node = Canonical.tree(Objects.requireNonNull((Object) value));
        for (KeyPath.Step step : KeyPath.parse(path).steps()) {
            YamlNode written = node == null ? YamlMapping.empty(Trees.NOWHERE) : BareValues.expand(place.shape(), node);
            if (step.key() == null) {
                place = place.element();
            } else {
                place = written instanceof YamlMapping mapping ? place.child(mapping, step.key()) : UNKNOWN;
            }
            if (!place.isKnown()) {
                throw new IllegalArgumentException("nothing may stand at " + path);
            }
            node = step.into(written);
        }
        return place.shape();
    }

    /** The folder of all scenarios that a file belongs to, out of which no path may lead. */
    public static Path rootOf(Path file) {
        return Extends.rootOf(file);
    }

    /** The value at a path inside another, or the nearest value around it. */
    static YamlNode find(YamlNode tree, String path) {
        YamlNode node = tree;
        for (KeyPath.Step step :
                path.isEmpty() ? List.<KeyPath.Step>of() : KeyPath.parse(path).steps()) {
            YamlNode inner = step.into(node);
            if (inner == null) {
                return node;
            }
            node = inner;
        }
        return node;
    }

    private static <T> Loaded<T> bind(
            YamlMapping tree,
            List<String> assignments,
            Class<T> type,
            Path root,
            @Nullable Path folder,
            List<Path> files,
            Problems problems) {
        YamlMapping changed = tree;
        for (String assignment : assignments) {
            try {
                Assignment parsed = Assignment.parse(assignment, folder, problems);
                changed = parsed.applyTo(changed, Place.of(Shape.of(type)), problems);
            } catch (InvalidInput notReadable) {
                notReadable.problems().forEach(problems::add);
            }
        }
        YamlMapping.Entry parent = changed.entry(Extends.KEY);
        if (parent != null) {
            problems.add(parent.location(), Extends.KEY, "only a file can extend another");
        }
        T value = new RecordBinder(problems, root).bindOrNull(changed, type);
        problems.throwIfAny();
        return new Loaded<>(Objects.requireNonNull(value), type, changed, root, files);
    }
}
