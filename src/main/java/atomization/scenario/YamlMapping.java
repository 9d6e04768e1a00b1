package atomization.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values under keys, in the order written. Two mappings are equal if they hold the same, in any order. */
public final class YamlMapping implements YamlNode {
    /**
     * One key with its value.
     *
     * @param location where the key stands
     */
    public record Entry(String key, Location location, YamlNode value) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry && key.equals(entry.key) && value.equals(entry.value);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + value.hashCode();
        }
    }

    private final Map<String, Entry> entries;
    private final Location location;

    private YamlMapping(Map<String, Entry> entries, Location location) {
        this.entries = entries;
        this.location = location;
    }

    /** A mapping of these entries; of two with one key the later counts. */
    public static YamlMapping of(Collection<Entry> entries, Location location) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        return new YamlMapping(byKey, location);
    }

    /** A mapping without keys. */
    public static YamlMapping empty(Location location) {
        return new YamlMapping(Map.of(), location);
    }

    @Override
    public Location location() {
        return location;
    }

    /** The entries in the order written. */
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** The keys in the order written. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The entry of a key, or null. */
    public @Nullable Entry entry(String key) {
        return entries.get(key);
    }

    /** The value of a key, or null. */
    public @Nullable YamlNode get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** This mapping with an entry added, or replaced where the key stands already. */
    public YamlMapping with(Entry entry) {
        return withAll(List.of(entry));
    }

    /** This mapping with all these entries added, or replaced where their keys stand already. */
    public YamlMapping withAll(Collection<Entry> added) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        added.forEach(entry -> changed.put(entry.key(), entry));
        return new YamlMapping(changed, location);
    }

    /** This mapping without a key. */
    public YamlMapping without(String key) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.remove(key);
        return new YamlMapping(changed, location);
    }

    /** This mapping with another place. */
    public YamlMapping at(Location place) {
        return new YamlMapping(entries, place);
    }

    @Override
    public String describe() {
        return "a mapping";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YamlMapping mapping && entries.equals(mapping.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.values().toString();
    }
}
