package atomization.cli;

import atomization.experiment.SingleRun;
import atomization.model.MemoryEstimate;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import atomization.scenario.RunSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: simulates scenarios and leaves a result folder for each. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Simulates a scenario and leaves a result folder.",
        footer = {
            "",
            "Examples:",
            "  atomization run second-wave",
            "  atomization run second-wave --replicates 20 --workers 5000",
            "  atomization run second-wave --set mechanisms.repression=off --out results/without"
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            description = "Scenario files, or names of the project's scenarios.")
    List<Path> scenarios = List.of();

    @Mixin
    RunOptions common = new RunOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        int threads = common.checkedThreads();
        List<Plan> plans = new ArrayList<>();
        scenarios = scenarios.stream().map(ScenarioShelf::find).toList();
        for (Path scenario : scenarios) {
            plans.add(Plan.read(scenario, common.allAssignments()));
        }
        for (int k = 0; k < plans.size(); k++) {
            Path scenario = scenarios.get(k);
            Path out = common.out == null || plans.size() == 1
                    ? common.out
                    : common.out.resolve(ResultPlace.name(scenario));
            run(plans.get(k), scenario, ResultPlace.of(plans.get(k), ResultPlace.name(scenario), out), threads);
        }
        return ExitCode.DONE;
    }

    private void run(Plan plan, Path scenario, ResultFolder folder, int threads) {
        PrintWriter out = spec.commandLine().getOut();
        RunSettings run = plan.scenario().run();
        if (!common.quiet) {
            out.printf(
                    Locale.ROOT,
                    "%s: %,d workers, %d weeks from %s, %s, seed %d%n",
                    plan.scenario().title(),
                    run.workers(),
                    run.weeks(),
                    run.start(),
                    run.replicates() == 1 ? "1 run" : run.replicates() + " replicates",
                    run.seed());
            out.flush();
        }
        MemoryEstimate.of(plan).shortage(Runtime.getRuntime().maxMemory()).ifPresent(shortage -> {
            throw new CommandFailure(ExitCode.RESOURCES, shortage);
        });
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("command", CommandText.of(spec.commandLine()));
        manifest.put("file", String.valueOf(scenario));
        SingleRun.Done done;
        try (ProgressLine progress =
                new ProgressLine(ResultPlace.name(scenario), (long) run.weeks() * run.replicates(), common.quiet)) {
            done = new SingleRun(plan, folder, common.force, threads)
                    .run(manifest, (replicate, model) -> progress.weekDone(model));
        }
        if (!common.quiet) {
            new YearTable(plan, done.folder()).print(out);
            done.notices().forEach(out::println);
            out.printf(
                    Locale.ROOT,
                    "%nDone in %.1f s (%.2f million worker-weeks a second).%n",
                    done.seconds(),
                    (double) run.workers() * run.weeks() * run.replicates() / done.seconds() / 1e6);
            out.println("Result: " + ResultPlace.shown(done.folder()));
            out.println(
                    "  summary.csv, yearly.csv, timeseries.csv, disputes.csv, survey.csv; columns.csv explains the columns");
            out.flush();
        }
        ReportStep.after(done.folder(), common, out);
    }
}
