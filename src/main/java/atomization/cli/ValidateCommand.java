package atomization.cli;

import atomization.calibration.StudyFile;
import atomization.claim.Claim;
import atomization.experiment.Rehearsal;
import atomization.experiment.Sweep;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: checks scenario, sweep, study and claim files and names every error. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks scenario, sweep, study and claim files and names every error in them.",
        footer = {
            "",
            "All files are checked, whatever is wrong with one; the exit code is 2 if anything is.",
            "",
            "Examples:",
            "  atomization validate my-scenario.yaml",
            "  atomization validate scenarios/*.yaml",
            "  atomization validate second-wave --set run.workers=500"
        })
final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scenario, sweep, study or claim files, or names of the project's.")
    List<Path> files = List.of();

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean valid = true;
        for (Path file : files) {
            try {
                Path found = found(file);
                List<String> remarks = remarks(found);
                out.println(ResultPlace.shown(found) + ": ok"
                        + (remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")"));
            } catch (InvalidInput | UsageProblem invalid) {
                out.flush();
                err.println(PlainText.of(invalid.getMessage()));
                valid = false;
            }
        }
        out.flush();
        return valid ? ExitCode.DONE : ExitCode.INVALID;
    }

    private static Path found(Path file) {
        if (Shelf.CLAIMS.isNamed(file)) {
            return Shelf.CLAIMS.find(file);
        }
        if (Shelf.STUDIES.isNamed(file)) {
            return Shelf.STUDIES.find(file);
        }
        return Shelf.SWEEPS.isNamed(file) ? Shelf.SWEEPS.find(file) : ScenarioShelf.find(file);
    }

    private List<String> remarks(Path found) {
        if (Shelf.CLAIMS.holds(found)) {
            Claim claim = Claim.read(found);
            return List.of("a claim of " + claim.armNames().size() + " arms, "
                    + claim.file().replicates() + " replicates");
        }
        if (Shelf.STUDIES.holds(found)) {
            return List.of(StudyEntries.size(Loaded.read(found, List.of(), StudyFile.class), options.allAssignments()));
        }
        return Shelf.SWEEPS.holds(found)
                ? remarks(Sweep.read(found, options.allAssignments()))
                : Rehearsal.of(Plan.read(found, options.allAssignments()));
    }

    private static List<String> remarks(Sweep sweep) {
        return List.of(String.format(
                Locale.ROOT,
                "a sweep of %,d points, %,d runs",
                sweep.points(),
                (long) sweep.points() * sweep.replicates()));
    }
}
