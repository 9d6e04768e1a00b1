package atomization.cli;

import atomization.display.Film;
import atomization.display.FilmForm;
import atomization.display.LiveRun;
import atomization.display.Scene;
import atomization.display.Sheet;
import atomization.parallel.Ranges;
import atomization.parameter.Weeks;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code record}: a film of a run. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Makes a film of a run, without a screen.",
        footer = {
            "",
            "An MP4 film is made by ffmpeg, which has to be installed; GIF and a folder of "
                    + "pictures need nothing. The last line says how many pictures a second were drawn on "
                    + "this machine.",
            "",
            "Examples:",
            "  atomization record second-wave --to film.gif --every 4w --size 800x500 --set run.workers=2000",
            "  atomization record second-wave --to film.mp4 --from 1997-01-01 --until 1999-12-31 --view network",
            "  atomization record second-wave --to pictures/ --every 1y --state solidarityWork"
        })
final class RecordCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or the name of a scenario of the project.")
    Path scenario;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "What to write: a .gif or .mp4 file, or a folder of pictures, whose name ends with /.")
    String to;

    @Option(
            names = "--every",
            paramLabel = "DURATION",
            description = "Simulated time from one picture to the next, as in 4w or 1y (default: ${DEFAULT-VALUE}).")
    String every = "4w";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateText.class,
            description = "Date of the first picture (default: the first week).")
    @Nullable
    LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DateText.class,
            description = "No picture after this date (default: the last week).")
    @Nullable
    LocalDate until;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Pictures a second of the film (default: ${DEFAULT-VALUE}).")
    double rate = 10;

    @Mixin
    PictureOptions picture = new PictureOptions();

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Mixin
    FileOptions writing = new FileOptions();

    @Spec
    CommandSpec spec;

    private int pictures;
    private long drawing;

    @Override
    public Integer call() {
        FilmForm form = FilmForm.of(to);
        if (form == null) {
            throw new UsageProblem(
                    "--to " + to + ": the name has to end with .gif or .mp4, or with / for a folder of pictures");
        }
        OptionalInt step = Weeks.parse(every);
        if (step.isEmpty() || step.getAsInt() == 0) {
            throw new UsageProblem(
                    "--every: expected a simulated time of a week or more, such as 4w or 1y, but found " + every);
        }
        if (!(rate >= 0.1 && rate <= 60)) {
            throw new UsageProblem("--rate: expected a number from 0.1 to 60, but found " + rate);
        }
        Sheet sheet = picture.checked();
        writing.check();
        if (!form.isPossible()) {
            throw new CommandFailure(
                    ExitCode.MISSING,
                    "an MP4 film is made by the program ffmpeg, which is not on the PATH. Install it (Debian, Ubuntu: apt"
                            + " install ffmpeg), or make a GIF: --to " + to.replaceFirst("(?i)\\.mp4$", ".gif"));
        }
        Path target = Path.of(to);
        Plan plan = Plan.read(ScenarioShelf.find(scenario), options.allAssignments());
        int first = from == null ? 0 : WeekOfDate.in(plan, "--from", from);
        int last = until == null ? plan.scenario().run().weeks() - 1 : WeekOfDate.in(plan, "--until", until);
        if (last < first) {
            throw new UsageProblem("--until " + until + " is before --from " + from);
        }
        if (form == FilmForm.FRAMES) {
            requireFree(target);
            film(plan, sheet, form, target, first, last, step.getAsInt());
        } else {
            NewFile.at(target, writing.force)
                    .write(file -> record(plan, sheet, form, file, first, last, step.getAsInt()));
        }
        report();
        return ExitCode.DONE;
    }

    /** Pictures get their place when all are there: half a film is not taken for a whole one. */
    private void film(Plan plan, Sheet sheet, FilmForm form, Path folder, int first, int last, int step) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path partial = absolute.resolveSibling("." + absolute.getFileName() + ".partial");
        try {
            ResultFolder.remove(partial);
            record(plan, sheet, form, partial, first, last, step);
            if (Files.exists(absolute)) {
                moveInside(partial, absolute);
            } else {
                Files.move(partial, absolute, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new CommandFailure(
                    ExitCode.RESOURCES, folder + " could not be written (" + failed.getMessage() + ").");
        }
    }

    private static void moveInside(Path partial, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(partial)) {
            files = inside.sorted().toList();
        }
        for (Path file : files) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(partial);
    }

    private void requireFree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (!writing.force && inside.findAny().isPresent()) {
                throw new CommandFailure(
                        ExitCode.REFUSED,
                        folder + " holds files already. Use --force to write into it, or choose another name.");
            }
        } catch (IOException notFolder) {
            throw new UsageProblem(folder + " is not a folder that can be read");
        }
    }

    private void record(Plan plan, Sheet sheet, FilmForm form, Path file, int first, int last, int step)
            throws IOException {
        Map<Long, BufferedImage> stamps = new HashMap<>();
        String name = ResultPlace.name(scenario);
        try (Ranges ranges = new Ranges(writing.threads);
                Film film = form.open(file, rate, picture.width(), picture.height());
                ProgressLine progress = new ProgressLine(name, last + 1, writing.quiet)) {
            LiveRun run = new LiveRun(plan, ranges);
            Scene scene = sheet.scene(run, picture.width(), picture.height());
            while (run.model().weeksDone() <= last && run.step()) {
                int week = run.society().week();
                if (week >= first && (week - first) % step == 0) {
                    long begun = System.nanoTime();
                    BufferedImage image = sheet.image(run, scene, picture.width(), picture.height(), stamps);
                    drawing += System.nanoTime() - begun;
                    pictures++;
                    film.add(image);
                }
                progress.weekDone(run.model());
            }
            film.finish();
        }
    }

    private void report() {
        if (!writing.quiet) {
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    Locale.ROOT,
                    "%,d pictures of %s, drawn at %.0f a second: %s%n",
                    pictures,
                    picture.size,
                    pictures / Math.max(1e-9, drawing / 1e9),
                    ResultPlace.shown(Path.of(to)));
            out.flush();
        }
    }
}
