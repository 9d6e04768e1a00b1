package atomization.calibration;

import atomization.experiment.DesignSettings;
import atomization.experiment.Sweep;
import atomization.experiment.SweepFile;
import atomization.experiment.Vary;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A study of which parameters matter: a sweep whose points are chosen so that indices can be estimated.
 *
 * @param file what the study file says
 * @param sweep the runs that it asks for
 */
public record SensitivityStudy(StudyFile file, Sweep sweep) {
    /**
     * Reads a study file.
     *
     * @param assignments {@code path=value} that differ from the scenario in all runs, besides those of the file
     * @throws InvalidInput holding every error
     */
    public static SensitivityStudy read(Path file, List<String> assignments) {
        return of(Loaded.read(file, List.of(), StudyFile.class), assignments);
    }

    /**
     * The study that a file describes.
     *
     * @throws InvalidInput holding every error
     */
    public static SensitivityStudy of(Loaded<StudyFile> loaded, List<String> assignments) {
        StudyFile file = loaded.value();
        DesignSettings design;
        if (file.method() instanceof StudyMethod.Morris morris) {
            design = new DesignSettings.Trajectories(
                    morris.trajectories(), morris.levels(), morris.candidates(), morris.seed(), null);
        } else if (file.method() instanceof StudyMethod.Sobol sobol) {
            design = new DesignSettings.Saltelli(sobol.rows(), sobol.seed(), null);
        } else {
            throw new InvalidInput(
                    loaded.locate("method"), "method", "this study calibrates: atomization calibrate does it");
        }
        SweepFile asked = sweepFile(loaded, design, varied(loaded, assignments));
        // problems point into the study file: what both have goes by the same names
        Loaded<SweepFile> sweep = new Loaded<>(asked, SweepFile.class, loaded.tree(), loaded.root(), loaded.files());
        return new SensitivityStudy(file, Sweep.of(sweep, assignments));
    }

    private static SweepFile sweepFile(Loaded<StudyFile> loaded, DesignSettings design, List<Vary> vary) {
        StudyFile file = loaded.value();
        try {
            return new SweepFile(
                    file.title(),
                    file.about(),
                    file.essay(),
                    file.scenario(),
                    file.set(),
                    vary,
                    List.of(design),
                    SweepFile.Combine.CROSSED,
                    List.of(),
                    file.replicates(),
                    file.commonRandomNumbers(),
                    file.seed(),
                    file.measures(),
                    false,
                    null);
        } catch (IllegalArgumentException refused) {
            throw new InvalidInput(loaded.locate(""), "", String.valueOf(refused.getMessage()));
        }
    }

    /** What is listed, and what is chosen besides. */
    static List<Vary> varied(Loaded<StudyFile> loaded, List<String> assignments) {
        StudyFile file = loaded.value();
        List<Vary> vary = new ArrayList<>(file.vary());
        ParameterChoice choice = file.parameters();
        if (choice != null) {
            List<String> given = new ArrayList<>();
            file.set().forEach((path, value) -> given.add(path + "=" + value));
            given.addAll(assignments);
            List<String> listed = file.vary().stream()
                    .map(each -> String.valueOf(each.path()))
                    .toList();
            try {
                choice.of(Plan.read(loaded.root().resolve(file.scenario()), given)).stream()
                        .filter(each -> !listed.contains(String.valueOf(each.path())))
                        .forEach(vary::add);
            } catch (IllegalArgumentException nothing) {
                throw new InvalidInput(loaded.locate("parameters"), "parameters", String.valueOf(nothing.getMessage()));
            }
        }
        return vary;
    }

    /** How many trajectories or rows there are. */
    public int units() {
        return file.method() instanceof StudyMethod.Morris morris
                ? morris.trajectories()
                : ((StudyMethod.Sobol) file.method()).rows();
    }
}
