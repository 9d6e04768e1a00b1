package atomization.cli;

import atomization.experiment.Measure;
import atomization.experiment.Sweep;
import atomization.experiment.SweepFile;
import atomization.scenario.InvalidInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The sweeps of the project as entries. */
final class SweepEntries {
    private SweepEntries() {}

    /**
     * A sweep file as an entry.
     *
     * @throws InvalidInput holding what is wrong with the file
     */
    static Entry entry(Path file) {
        Sweep sweep = Sweep.read(file, List.of());
        SweepFile said = sweep.file();
        String size = String.format(Locale.ROOT, "%,d points x %,d", sweep.points(), sweep.replicates());
        return Entry.of(
                Kind.SWEEPS,
                Shelf.SWEEPS.name(file),
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
                "atomization sweep " + Shelf.SWEEPS.shortName(file));
    }
}
