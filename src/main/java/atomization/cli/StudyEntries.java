package atomization.cli;

import atomization.calibration.Calibration;
import atomization.calibration.Rivals;
import atomization.calibration.SensitivityStudy;
import atomization.calibration.StudyFile;
import atomization.calibration.StudyMethod;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The studies of the project as entries. */
final class StudyEntries {
    private StudyEntries() {}

    /**
     * A study file as an entry.
     *
     * @throws InvalidInput holding what is wrong with the file
     */
    static Entry entry(Path file) {
        Loaded<StudyFile> loaded = Loaded.read(file, List.of(), StudyFile.class);
        StudyFile said = loaded.value();
        boolean calibrates = said.method() instanceof StudyMethod.Abc;
        List<String> factors;
        List<String> about;
        if (Rivals.areIn(said)) {
            Rivals rivals = Rivals.of(loaded, List.of());
            factors = List.copyOf(rivals.calibrations().keySet());
            about = rivals.calibrations().values().iterator().next().targets();
        } else if (calibrates) {
            Calibration calibration = Calibration.of(loaded, List.of());
            factors = calibration.factors();
            about = calibration.targets();
        } else {
            SensitivityStudy study = SensitivityStudy.of(loaded, List.of());
            factors = study.sweep().factors();
            about = study.sweep().measures();
        }
        String size = size(loaded, List.of());
        return Entry.of(
                Kind.STUDIES,
                Shelf.STUDIES.name(file),
                List.of(size, said.title()),
                "title",
                said.title(),
                "about",
                said.about() == null ? "" : said.about().strip(),
                "essay",
                said.essay() == null ? "" : "\"" + said.essay().strip() + "\"",
                "scenario",
                said.scenario().replaceFirst("\\.(yaml|yml)$", ""),
                Rivals.areIn(said) ? "compares" : "varies",
                String.join(", ", factors),
                calibrates ? "targets" : "measures",
                String.join(", ", about),
                "elsewhere",
                said.elsewhere().stream()
                        .map(other -> other.name() + " (" + other.scenario().replaceFirst("\\.(yaml|yml)$", "") + ")")
                        .collect(Collectors.joining(", ")),
                "size",
                size,
                "file",
                ResultPlace.shown(file),
                "run it",
                "atomization " + (calibrates ? "calibrate " : "sensitivity ") + Shelf.STUDIES.shortName(file));
    }

    /**
     * What it is and how many runs it takes, in a line.
     *
     * @throws InvalidInput holding every error of the study
     */
    static String size(Loaded<StudyFile> loaded, List<String> assignments) {
        if (Rivals.areIn(loaded.value())) {
            Rivals rivals = Rivals.of(loaded, assignments);
            return String.format(
                    Locale.ROOT,
                    "%d rival models, %,d runs",
                    rivals.calibrations().size(),
                    rivals.runs());
        }
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
