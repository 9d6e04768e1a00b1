package atomization.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values. */
public record YamlSequence(List<YamlNode> items, Location location) implements YamlNode {
    /** Keeps a copy of the list. */
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String describe() {
        return "a list";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YamlSequence sequence && items.equals(sequence.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
