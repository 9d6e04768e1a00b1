package atomization.cli;

import atomization.scenario.InvalidInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The files of a shelf as entries. */
final class FileEntries {
    private FileEntries() {}

    /**
     * Those whose name is wanted; the others are not opened. One that cannot be read says so instead of its title.
     *
     * @param reading makes the entry of a file
     */
    static List<Entry> of(Kind kind, Shelf shelf, Predicate<String> wanted, Function<Path, Entry> reading) {
        List<Entry> entries = new ArrayList<>();
        for (Path file : shelf.files()) {
            if (!wanted.test(shelf.name(file))) {
                continue;
            }
            try {
                entries.add(reading.apply(file));
            } catch (InvalidInput invalid) {
                String why = "not valid: see atomization validate " + ResultPlace.shown(file);
                entries.add(Entry.of(kind, shelf.name(file), List.of("", why), "title", why));
            }
        }
        return entries;
    }
}
