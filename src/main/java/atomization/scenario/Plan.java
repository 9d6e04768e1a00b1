package atomization.scenario;

import atomization.event.Curve;
import atomization.event.Event;
import atomization.network.EdgeFiles;
import atomization.network.EdgeList;
import atomization.network.Edges;
import atomization.network.TieGenerator;
import atomization.population.NetworkSettings;
import atomization.society.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario ready to run: everything it refers to has been read and held against what is allowed, so that a run meets
 * no error of the user's any more.
 */
public final class Plan {
    private final Loaded<Scenario> loaded;
    private final Map<Driver, Curve> curves;
    private final List<Step> steps;
    private final Map<String, Edges> edges;

    /**
     * An event, or one of its repetitions, and what holds from then on.
     *
     * @param index its place in the scenario's list, which keys its random numbers
     * @param date when it happens
     */
    public record Step(int index, LocalDate date, Event event, Scenario scenario, Map<Driver, Curve> curves) {}

    private Plan(Loaded<Scenario> loaded, Map<Driver, Curve> curves, List<Step> steps, Map<String, Edges> edges) {
        this.loaded = loaded;
        this.curves = curves;
        this.steps = steps;
        this.edges = edges;
    }

    /**
     * Reads a scenario file.
     *
     * @param assignments {@code path=value} from the command line
     * @throws InvalidInput holding every error
     */
    public static Plan read(Path file, List<String> assignments) {
        return of(Loaded.read(file, assignments, Scenario.class));
    }

    /** The plan of a scenario that has been read. */
    public static Plan of(Loaded<Scenario> loaded) {
        Problems problems = new Problems();
        Map<Driver, Curve> curves = DriverCurves.of(loaded, problems);
        List<Step> steps = Timetable.of(loaded, curves, problems);
        Map<String, Edges> edges = edges(loaded, problems);
        WithoutChance.require(loaded, steps, problems);
        ObservationCheck.require(loaded, problems);
        problems.throwIfAny();
        return new Plan(loaded, curves, steps, edges);
    }

    private static Map<String, Edges> edges(Loaded<Scenario> loaded, Problems problems) {
        NetworkSettings network = loaded.value().network();
        Map<String, TieGenerator> layers = new LinkedHashMap<>();
        layers.put("network.workplace", network.workplace());
        layers.put("network.residence", network.residence());
        layers.put("network.acquaintance", network.acquaintance());
        Map<String, Edges> edges = new LinkedHashMap<>();
        layers.forEach((path, generator) -> {
            if (generator instanceof EdgeList list && !edges.containsKey(list.file())) {
                try {
                    edges.put(list.file(), EdgeListFile.read(loaded.root().resolve(list.file())));
                } catch (IllegalArgumentException refused) {
                    problems.add(loaded.locate(path), path, String.valueOf(refused.getMessage()));
                }
            }
        });
        return edges;
    }

    /** The scenario as it is at the start. */
    public Scenario scenario() {
        return loaded.value();
    }

    /** The scenario with the place of each value. */
    public Loaded<Scenario> loaded() {
        return loaded;
    }

    /** The course of every driver that the scenario speaks of, as it is at the start. */
    public Map<Driver, Curve> curves() {
        return curves;
    }

    /** The events and their repetitions by date, those of one date in the order of the file. */
    public List<Step> steps() {
        return steps;
    }

    /** The same scenario with further values set. */
    public Plan with(List<String> assignments) {
        return of(loaded.with(assignments));
    }

    /**
     * The same scenario with one event more. It is the last of the list, so that the random numbers of all others stay
     * what they were.
     *
     * @param intervention what happens, in YAML as in a scenario's list of events but without its date
     * @param name how errors name that text, such as {@code --do}
     * @throws InvalidInput holding every error
     */
    public Plan with(LocalDate at, String intervention, String name) {
        Problems problems = new Problems();
        Source source = Source.inline(name, loaded.root());
        YamlNode what = InlineYaml.read(intervention, source, problems);
        YamlMapping happening = what instanceof YamlMapping mapping
                ? mapping
                : YamlMapping.of(
                        List.of(new YamlMapping.Entry(
                                wordOf(what), what.location(), YamlMapping.empty(what.location()))),
                        what.location());
        if (happening.get("at") != null) {
            problems.add(what.location(), "at", "the date stands apart from what happens; leave it out here");
        }
        problems.throwIfAny();
        YamlScalar date = new YamlScalar(at.toString(), true, what.location());
        YamlNode events = loaded.tree().get("events");
        List<YamlNode> all = new ArrayList<>(events instanceof YamlSequence list ? list.items() : List.of());
        all.add(happening.with(new YamlMapping.Entry("at", what.location(), date)));
        YamlSequence list = new YamlSequence(all, what.location());
        YamlMapping overlay =
                YamlMapping.of(List.of(new YamlMapping.Entry("events", what.location(), list)), what.location());
        return of(loaded.with(overlay));
    }

    private static String wordOf(YamlNode what) {
        if (what instanceof YamlScalar word && !word.isNull()) {
            return word.text();
        }
        throw new InvalidInput(
                what.location(),
                "",
                "expected an event such as 'stop: {persons: {who: acting, share: 0.5}}', but found " + what.describe());
    }

    /** What has been read from the edge lists that the networks name. */
    public EdgeFiles edges() {
        return file -> {
            Edges read = edges.get(file);
            if (read == null) {
                throw new IllegalArgumentException("the edge list " + file + " has not been read");
            }
            return read;
        };
    }

    /** The scenario as plain data: text, lists and maps. */
    public YamlMapping tree() {
        return Canonical.tree(scenario());
    }

    /**
     * SHA-256 of the resolved scenario and of the files it refers to, in hexadecimal digits. What is expected of its runs
     * does not enter.
     */
    public String hash() {
        StringBuilder parts = new StringBuilder(Canonical.json(scenario().withoutExpectations()));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : Canonical.files(scenario())) {
                byte[] content = Files.readAllBytes(loaded.root().resolve(file));
                parts.append('\n').append(HexFormat.of().formatHex(digest.digest(content)));
            }
            return HexFormat.of().formatHex(digest.digest(parts.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw problem("", "a file of the scenario cannot be read: " + unreadable.getMessage());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Where errors of the run's making should point. */
    public InvalidInput problem(String path, String message) {
        return new InvalidInput(loaded.locate(path), path, message);
    }
}
