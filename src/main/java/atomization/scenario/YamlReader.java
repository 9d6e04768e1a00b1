package atomization.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the part of YAML 1.2 that a scenario needs, from the parser's events, so that no text can name a Java class,
 * nest without end or grow by repetition. Tags, merge keys, several documents and keys that are not text are refused.
 */
final class YamlReader {
    /** How deep values may nest. */
    static final int DEEPEST = 50;
    /** How many values aliases may repeat in one text. */
    static final long MOST_REPEATED = 100_000;

    private final Source source;
    private final Problems problems;
    private final Iterator<Event> events;
    private final Map<Anchor, YamlNode> anchored = new HashMap<>();
    private final Map<Anchor, Long> sizes = new HashMap<>();
    private final Set<Anchor> open = new HashSet<>();
    private long read;
    private long repeated;

    private YamlReader(String text, Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        // The parser fails on a character beyond 16 bits at the end of its buffer, so the buffer takes all of the text.
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setLabel(source.name())
                .setCodePointLimit(SourceText.LARGEST)
                .build();
        events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * The one value that a text holds; empty text is a scalar that is null.
     *
     * @param problems takes errors after which reading can go on, such as a repeated key
     * @throws InvalidInput if the text is not YAML, or not of the part read here
     */
    static YamlNode read(String text, Source source, Problems problems) {
        SourceText.requirePrintable(text, source);
        YamlReader reader = new YamlReader(text, source, problems);
        try {
            return reader.document();
        } catch (MarkedYamlEngineException failure) {
            throw new InvalidInput(reader.place(failure.getProblemMark()), "", explain(failure));
        } catch (YamlEngineException failure) {
            throw new InvalidInput(
                    Location.of(source), "", "not valid YAML: " + firstLine(String.valueOf(failure.getMessage())));
        }
    }

    private YamlNode document() {
        events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            return new YamlScalar("", true, Location.of(source));
        }
        YamlNode root = node(events.next(), "", 0);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new InvalidInput(place(after), "", "holds a second document; keep one a file");
        }
        return root;
    }

    private YamlNode node(Event event, String path, int depth) {
        if (depth > DEEPEST) {
            throw new InvalidInput(place(event), "", "values nest deeper than " + DEEPEST + " levels");
        }
        if (event instanceof AliasEvent alias) {
            return repeat(alias, path);
        }
        long before = read++;
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        anchor.ifPresent(open::add);
        YamlNode node = event instanceof ScalarEvent scalar ? scalar(scalar, path) : collection(event, path, depth);
        anchor.ifPresent(name -> {
            open.remove(name);
            anchored.put(name, node);
            sizes.put(name, read - before);
        });
        return node;
    }

    private YamlNode repeat(AliasEvent alias, String path) {
        YamlNode node = anchored.get(alias.getAlias());
        if (node == null) {
            String reason = open.contains(alias.getAlias()) ? " stands inside itself" : " has no value before it";
            throw new InvalidInput(
                    place(alias), path, "the alias *" + alias.getAlias().getValue() + reason);
        }
        long size = sizes.getOrDefault(alias.getAlias(), 1L);
        read += size;
        repeated += size;
        if (repeated > MOST_REPEATED) {
            throw new InvalidInput(place(alias), path, "aliases repeat more than 100,000 values; write them out");
        }
        return node;
    }

    private YamlNode scalar(ScalarEvent event, String path) {
        event.getTag().ifPresent(tag -> refuseTag(event, path, tag));
        return new YamlScalar(event.getValue(), event.isPlain(), place(event));
    }

    private YamlNode collection(Event event, String path, int depth) {
        ((CollectionStartEvent) event).getTag().ifPresent(tag -> refuseTag(event, path, tag));
        return event.getEventId() == Event.ID.MappingStart ? mapping(event, path, depth) : sequence(event, path, depth);
    }

    private YamlNode sequence(Event start, String path, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, path + "[" + items.size() + "]", depth + 1));
        }
        return new YamlSequence(items, place(start));
    }

    private YamlNode mapping(Event start, String path, int depth) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, path, depth + 1);
            String name = key(key, place(event), path);
            YamlNode value = node(events.next(), KeyPath.join(path, name), depth + 1);
            YamlMapping.Entry earlier = entries.get(name);
            if (earlier == null) {
                entries.put(name, new YamlMapping.Entry(name, place(event), value));
            } else {
                problems.add(
                        place(event),
                        KeyPath.join(path, name),
                        "duplicate key; it stands at line " + earlier.location().line() + " already");
            }
        }
        return YamlMapping.of(entries.values(), place(start));
    }

    private String key(YamlNode key, Location location, String path) {
        if (!(key instanceof YamlScalar scalar)) {
            throw new InvalidInput(location, path, "a key must be text, but found " + key.describe());
        }
        if (scalar.isNull()) {
            throw new InvalidInput(location, path, "a value stands here without its key");
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            throw new InvalidInput(
                    location,
                    path,
                    "merge keys (<<) are not read; write the keys out, or use extends for a whole file");
        }
        return scalar.text();
    }

    private void refuseTag(Event event, String path, String tag) {
        problems.add(place(event), path, "tags such as " + tag + " are not read; remove it (quotes make text)");
    }

    private static String explain(MarkedYamlEngineException failure) {
        String problem = firstLine(failure.getProblem());
        if (problem.contains("'\\t(TAB)'") || problem.contains("\\t")) {
            return "not valid YAML: a tab; indent with spaces";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "not valid YAML: a second \": \" in one value; put quotes around text, or check the indentation";
        }
        return "not valid YAML: " + problem;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private Location place(Event event) {
        return place(event.getStartMark());
    }

    private Location place(Optional<Mark> mark) {
        return mark.isEmpty() || !source.positioned()
                ? Location.of(source)
                : new Location(source, mark.get().getLine() + 1, mark.get().getColumn() + 1);
    }
}
