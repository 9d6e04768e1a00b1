package atomization.cli;

import atomization.calibration.Calibration;
import atomization.calibration.SensitivityStudy;
import atomization.calibration.StudyFile;
import atomization.calibration.StudyMethod;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The studies of the project as entries. */
final class StudyEntries {
    private StudyEntries() {}

    /** All studies; one that cannot be read says so instead of its title. */
    static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Path file : StudyShelf.SHELF.files()) {
            try {
                entries.add(entry(file, Loaded.read(file, List.of(), StudyFile.class)));
            } catch (InvalidInput invalid) {
                String why = "not valid: see atomization validate " + ResultPlace.shown(file);
                entries.add(Entry.of(Kind.STUDIES, StudyShelf.SHELF.name(file), List.of("", why), "title", why));
            }
        }
        return entries;
    }

    private static Entry entry(Path file, Loaded<StudyFile> loaded) {
        StudyFile said = loaded.value();
        boolean calibrates = said.method() instanceof StudyMethod.Abc;
        List<String> factors = calibrates
                ? Calibration.of(loaded, List.of()).factors()
                : SensitivityStudy.of(loaded, List.of()).sweep().factors();
        List<String> about = calibrates
                ? Calibration.of(loaded, List.of()).targets()
                : SensitivityStudy.of(loaded, List.of()).sweep().measures();
        String size = size(loaded, List.of());
        return Entry.of(
                Kind.STUDIES,
                StudyShelf.SHELF.name(file),
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
                String.join(", ", factors),
                calibrates ? "targets" : "measures",
                String.join(", ", about),
                "size",
                size,
                "file",
                ResultPlace.shown(file),
                "run it",
                "atomization " + (calibrates ? "calibrate " : "sensitivity ")
                        + StudyShelf.SHELF.shortName(file));
    }

    /**
     * What it is and how many runs it takes, in a line.
     *
     * @throws InvalidInput holding every error of the study
     */
    static String size(Loaded<StudyFile> loaded, List<String> assignments) {
        if (loaded.value().method() instanceof StudyMethod.Abc abc) {
            Calibration calibration = Calibration.of(loaded, assignments);
            return String.format(
                    Locale.ROOT,
                    "calibration of %,d parameters, %,d particles, at most %,d runs",
                    calibration.factors().size(),
                    abc.particles(),
                    calibration.mostRuns());
        }
        SensitivityStudy study = SensitivityStudy.of(loaded, assignments);
        return String.format(
                Locale.ROOT,
                "%s of %,d factors, %,d runs",
                study.file().method() instanceof StudyMethod.Morris ? "screening" : "shares of variance",
                study.sweep().factors().size(),
                (long) study.sweep().points() * study.sweep().replicates());
    }
}
