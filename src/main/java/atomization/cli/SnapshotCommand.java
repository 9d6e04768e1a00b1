package atomization.cli;

import atomization.display.LiveRun;
import atomization.display.Scene;
import atomization.display.Sheet;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code snapshot}: a picture of the network at a date. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Makes a picture of the network at a date, without a screen.",
        footer = {
            "",
            "The scenario is simulated to the end of the first week that does not begin before "
                    + "DATE. Up to 20,000 workers are drawn as persons with their ties; of larger societies "
                    + "the picture shows workshops, or enterprises.",
            "",
            "Examples:",
            "  atomization snapshot second-wave --at 1998-11-01 --to november.png --set run.workers=2000",
            "  atomization snapshot second-wave --at 1995-06-01 --to towns.svg --layout residence --state hardship",
            "  atomization snapshot second-wave --at 1998-11-01 --to strong.png --ties workplace --weakest 0.3"
        })
final class SnapshotCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or the name of a scenario of the project.")
    Path scenario;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "DATE",
            converter = DateText.class,
            description = "The date, as in 1998-11-01.")
    LocalDate at;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; its ending, .png or .svg, says in which form.")
    Path to;

    @Mixin
    PictureOptions picture = new PictureOptions();

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Mixin
    FileOptions writing = new FileOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String form = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        if (!form.equals("png") && !form.equals("svg")) {
            throw new UsageProblem("--to " + to + ": the name has to end with .png or .svg");
        }
        Sheet sheet = picture.checked();
        writing.check();
        NewFile target = NewFile.at(to, writing.force);
        Plan plan = Plan.read(ScenarioShelf.find(scenario), options.allAssignments());
        int week = WeekOfDate.in(plan, "--at", at);
        try (Ranges ranges = new Ranges(writing.threads)) {
            LiveRun run = new LiveRun(plan, ranges);
            Scene scene = sheet.scene(run, picture.width(), picture.height());
            while (run.model().weeksDone() <= week && run.step()) {
                // all that is needed is done in a step
            }
            target.write(file -> draw(file, form, sheet, run, scene));
            if (!writing.quiet) {
                PrintWriter out = spec.commandLine().getOut();
                out.println(plan.scenario().title() + ", end of the week of "
                        + run.society().calendar().date(run.society().week()) + ": "
                        + ResultPlace.shown(target.path()));
                out.flush();
            }
        }
        return ExitCode.DONE;
    }

    private void draw(Path file, String form, Sheet sheet, LiveRun run, Scene scene) throws IOException {
        if (form.equals("svg")) {
            Files.writeString(file, sheet.svg(run, scene, picture.width(), picture.height()));
        } else {
            ImageIO.write(sheet.image(run, scene, picture.width(), picture.height(), null), "png", file.toFile());
        }
    }
}
