package atomization.cli;

import atomization.display.ControlConsole;
import atomization.display.LiveRun;
import atomization.display.LiveWindow;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code view}: the window on a running model. */
@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        description = "Opens a window on the running model.",
        footer = {
            "",
            "Colours show a state of the workers, lines their ties; click to inspect, zoom with "
                    + "the wheel, drag to move. The tab Model of the other window has a slider for every "
                    + "parameter of the mechanisms, and interventions. What you do can be saved as a "
                    + "scenario that gives the same run without the window.",
            "",
            "Examples:",
            "  atomization view second-wave --set run.workers=2000",
            "  atomization view plants-stay-open --seed 7 --set run.workers=5000"
        })
final class ViewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or the name of a scenario of the project.")
    Path scenario;

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all processors).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws InterruptedException {
        CommonOptions.requireThreads(threads);
        Plan plan = Plan.read(ScenarioShelf.find(scenario), options.allAssignments());
        String obstacle = LiveWindow.obstacle();
        if (!obstacle.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.MISSING,
                    "A window cannot be opened: " + obstacle
                            + ". Without a screen, make a film or a picture:\n  atomization record "
                            + scenario + " --to film.gif\n  atomization snapshot " + scenario + " --at "
                            + plan.scenario().run().start().plusYears(1) + " --to picture.png");
        }
        try (Ranges ranges = new Ranges(threads)) {
            ControlConsole console = LiveWindow.open(new LiveRun(plan, ranges));
            console.awaitClosing();
        }
        return ExitCode.DONE;
    }
}
