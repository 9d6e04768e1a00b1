package atomization.cli;

import atomization.experiment.Measure;
import atomization.experiment.Sweep;
import atomization.experiment.SweepFile;
import atomization.scenario.InvalidInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sweeps of the project as entries. */
final class SweepEntries {
    private SweepEntries() {}

    /** All sweeps; one that cannot be read says so instead of its title. */
    static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Path file : SweepShelf.files()) {
            try {
                entries.add(entry(file, Sweep.read(file, List.of())));
            } catch (InvalidInput invalid) {
                String why = "not valid: see atomization validate " + ResultPlace.shown(file);
                entries.add(Entry.of(Kind.SWEEPS, SweepShelf.name(file), List.of("", why), "title", why));
            }
        }
        return entries;
    }

    private static Entry entry(Path file, Sweep sweep) {
        SweepFile said = sweep.file();
        String size = String.format(Locale.ROOT, "%,d points x %,d", sweep.points(), sweep.replicates());
        return Entry.of(
                Kind.SWEEPS,
                SweepShelf.name(file),
                List.of(size, said.title()),
                "title",
                said.title(),
                "about",
                said.about() == null ? "" : said.about().strip(),
                "essay",
                said.essay() == null ? "" : "\"" + said.essay().strip() + "\"",
                "scenario",
                said.scenario().replaceFirst("\\.(yaml|yml)$", ""),
                "varies",
                String.join(", ", sweep.factors()),
                "measures",
                String.join(", ", said.measures().stream().map(Measure::heading).toList()),
                "size",
                size + " replicates",
                "file",
                ResultPlace.shown(file),
                "run it",
                "atomization sweep " + SweepShelf.name(file).substring(SweepShelf.FOLDER.length() + 1));
    }
}
