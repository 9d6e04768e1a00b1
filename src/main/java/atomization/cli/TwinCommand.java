package atomization.cli;

import atomization.experiment.TwinRun;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import atomization.scenario.RunSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code twin}: two runs that differ by one intervention. */
@Command(
        name = "twin",
        mixinStandardHelpOptions = true,
        description = "Runs a scenario with and without an intervention, and shows what it changes.",
        footer = {
            "",
            "Both runs share all random numbers: they are the same until DATE, and differ afterwards by the intervention and its",
            "consequences alone. EVENT is written as in a scenario's list of events, without its date; atomization list events",
            "shows what can be done. The result folder holds both runs (baseline, intervention) and difference.csv.",
            "",
            "Examples:",
            "  atomization twin second-wave --at 1993-01-07 --do 'stop: {persons: {who: acting, share: 0.5}}'",
            "  atomization twin second-wave --at 1992-06-04 --do 'close: {enterprises: {rank: 1}}' --replicates 20",
            "  atomization twin second-wave --at 1990-01-04 --do 'set: {values: {mechanisms.repression.capacity: 0}}'"
        })
final class TwinCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or the name of a scenario of the project.")
    Path scenario;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "DATE",
            converter = DateText.class,
            description = "When the intervention happens: the first week that does not begin before it.")
    LocalDate at;

    @Option(names = "--do", required = true, paramLabel = "EVENT", description = "What happens, in YAML.")
    String intervention;

    @Mixin
    RunOptions common = new RunOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        int threads = common.checkedThreads();
        Path file = ScenarioShelf.find(scenario);
        TwinRun twin = twin(Plan.read(file, common.allAssignments()));
        String name = ResultPlace.name(file) + "-twin";
        ResultFolder folder = ResultPlace.of(twin.intervened(), name, common.out);
        PrintWriter out = spec.commandLine().getOut();
        RunSettings run = twin.intervened().scenario().run();
        if (!common.quiet) {
            out.printf(
                    Locale.ROOT,
                    "%s: %,d workers, %d weeks from %s, twice%s; on %s %s%n",
                    twin.intervened().scenario().title(),
                    run.workers(),
                    run.weeks(),
                    run.start(),
                    run.replicates() == 1 ? "" : " in each of " + run.replicates() + " replicates",
                    at,
                    intervention.strip());
            out.flush();
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("command", CommandText.of(spec.commandLine()));
        manifest.put("file", String.valueOf(file));
        manifest.put("do", intervention);
        TwinRun.Done done;
        try (ProgressLine progress = new ProgressLine(name, 2L * run.weeks() * run.replicates(), common.quiet)) {
            done = twin.run(folder, common.force, threads, manifest, (replicate, model) -> progress.weekDone(model));
        }
        if (!common.quiet) {
            new DifferenceTable(done, twin.week()).print(out);
            done.notices().forEach(out::println);
            out.printf(Locale.ROOT, "%nDone in %.1f s.%n", done.seconds());
            out.println("Result: " + ResultPlace.shown(done.folder()));
            out.println("  difference.csv by week; baseline and intervention hold the two runs");
            out.flush();
        }
        ReportStep.after(done.folder(), common, out);
        return ExitCode.DONE;
    }

    private TwinRun twin(Plan plan) {
        try {
            return new TwinRun(plan, at, intervention);
        } catch (IllegalArgumentException outside) {
            throw new UsageProblem("--at " + outside.getMessage());
        }
    }
}
