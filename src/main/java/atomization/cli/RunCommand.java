package atomization.cli;

import atomization.experiment.Checkpointing;
import atomization.experiment.SingleRun;
import atomization.model.MemoryEstimate;
import atomization.results.ResultException;
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
            "  atomization run second-wave --set mechanisms.repression=off --out results/without",
            "  atomization run second-wave --picture-at 1989-01-05 --picture-at 1998-08-20",
            "  atomization run second-wave --workers 2000000 --checkpoint-every 1y",
            "  atomization run second-wave --workers 2000000 --resume"
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            description = "Scenario files, or names of the project's scenarios.")
    List<Path> scenarios = List.of();

    @Mixin
    RunOptions common = new RunOptions();

    @Mixin
    CheckpointOptions checkpoints = new CheckpointOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        int threads = common.checkedThreads();
        Checkpointing checkpointing = checkpoints.checked();
        List<Plan> plans = new ArrayList<>();
        scenarios = scenarios.stream().map(ScenarioShelf::find).toList();
        for (Path scenario : scenarios) {
            plans.add(Plan.read(scenario, common.allAssignments()));
        }
        List<ResultFolder> folders = new ArrayList<>();
        for (int k = 0; k < plans.size(); k++) {
            String name = ResultPlace.name(scenarios.get(k));
            Path out = common.out == null || plans.size() == 1 ? common.out : common.out.resolve(name);
            folders.add(ResultPlace.of(plans.get(k), name, out));
        }
        for (int k = 0; k < plans.size(); k++) {
            ResultFolder folder = folders.get(k);
            if (!InterruptedRuns.isDone(folder, folders, checkpointing)) {
                Checkpointing asked = InterruptedRuns.of(folder, folders, checkpointing);
                run(plans.get(k), scenarios.get(k), folder, threads, asked);
            }
        }
        return ExitCode.DONE;
    }

    private void run(Plan plan, Path scenario, ResultFolder folder, int threads, Checkpointing checkpointing) {
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
        if (!common.quiet && !checkpointing.resume()) {
            InterruptedRuns.notice(plan, folder).ifPresent(out::println);
            out.flush();
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("command", CommandText.of(spec.commandLine()));
        manifest.put("file", String.valueOf(scenario));
        SingleRun.Done done;
        long weeks = (long) run.weeks() * run.replicates();
        long resumed;
        try (ProgressLine progress = new ProgressLine(ResultPlace.name(scenario), weeks, common.quiet)) {
            done = new SingleRun(plan, folder, common.force, threads, checkpointing).run(manifest, progress);
            resumed = progress.resumed();
        } catch (RuntimeException | OutOfMemoryError failed) {
            if (!(failed instanceof ResultException told && told.exitCode() == ResultException.REFUSED)) {
                InterruptedRuns.advice(plan, folder)
                        .ifPresent(spec.commandLine().getErr()::println);
            }
            throw failed;
        }
        if (!common.quiet) {
            new YearTable(plan, done.folder()).print(out);
            done.notices().forEach(out::println);
            if (resumed > 0) {
                out.printf(
                        Locale.ROOT,
                        "Went on from a checkpoint: %,d of %,d weeks had been simulated before.%n",
                        resumed,
                        weeks);
            }
            out.printf(
                    Locale.ROOT,
                    "%nDone in %.1f s (%.2f million worker-weeks a second).%n",
                    done.seconds(),
                    (double) run.workers() * (weeks - resumed) / done.seconds() / 1e6);
            out.println("Result: " + ResultPlace.shown(done.folder()));
            out.println(
                    "  summary.csv, yearly.csv, timeseries.csv, disputes.csv, survey.csv; columns.csv explains the columns");
            out.flush();
        }
        ReportStep.after(done.folder(), common, out);
    }
}
