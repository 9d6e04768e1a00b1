package atomization.cli;

import atomization.analysis.WilsonInterval;
import atomization.claim.CasesPage;
import atomization.claim.Check;
import atomization.claim.Verdict;
import atomization.experiment.GatheredReplicates;
import atomization.model.MemoryEstimate;
import atomization.model.ModelFingerprint;
import atomization.results.ReplicateShelf;
import atomization.scenario.Condition;
import atomization.scenario.Plan;
import atomization.scenario.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: holds scenarios against what they expect of their own runs. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Simulates replicates and tells whether what a scenario expects of its runs came about.",
            "Exits with 3 when a condition is not met. Repeated, it goes on where it was interrupted."
        },
        footer = {
            "",
            "Examples:",
            "  atomization check yasnogorsk-1998",
            "  atomization check rostselmash-1996 saransk-2001 --replicates 50",
            "  atomization check penza-2002 --set mechanisms.repression=off",
            "  atomization check --write-page"
        })
final class CheckCommand implements Callable<Integer> {
    /** Replicates of a scenario that asks for a single run: one run says nothing of a probability. */
    static final int REPLICATES = 10;

    private static final int WIDTH = 110;
    private static final String MARGIN = "         ";

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..*",
            description = "Scenario files, or names of the project's scenarios; none with --write-page: all that expect"
                    + " something.")
    List<Path> scenarios = List.of();

    @Option(names = "--write-page", description = "Write what came out into the project's page of cases.")
    boolean writePage;

    @Mixin
    RunOptions common = new RunOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int threads = common.checkedThreads();
        scenarios = scenarios.isEmpty() && writePage
                ? ScenarioShelf.files().stream().filter(CheckCommand::expects).toList()
                : scenarios.stream().map(ScenarioShelf::find).toList();
        if (scenarios.isEmpty()) {
            throw new UsageProblem("name a scenario, as in atomization check yasnogorsk-1998");
        }
        List<Plan> plans = new ArrayList<>();
        for (Path scenario : scenarios) {
            Plan plan = Plan.read(scenario, common.allAssignments());
            if (plan.scenario().expect().isEmpty()) {
                throw new UsageProblem(
                        scenario + ": expects nothing of its runs. Give it conditions under expect:, or see"
                                + " which scenarios have some: atomization list scenarios");
            }
            MemoryEstimate.of(plan).shortage(Runtime.getRuntime().maxMemory()).ifPresent(shortage -> {
                throw new CommandFailure(ExitCode.RESOURCES, shortage);
            });
            plans.add(plan);
        }
        List<CasesPage.Entry> entries = new ArrayList<>();
        for (int k = 0; k < plans.size(); k++) {
            String name = ResultPlace.name(scenarios.get(k));
            Path out = common.out == null || plans.size() == 1 ? common.out : common.out.resolve(name);
            List<Verdict> verdicts = check(plans.get(k), name, scenarios.get(k), out, threads);
            entries.add(new CasesPage.Entry(name, plans.get(k).scenario(), verdicts));
        }
        if (writePage) {
            write(entries);
        }
        boolean met =
                entries.stream().flatMap(entry -> entry.verdicts().stream()).allMatch(Verdict::isMet);
        return met ? ExitCode.DONE : ExitCode.NOT_MET;
    }

    private static boolean expects(Path file) {
        return !Plan.read(file, List.of()).scenario().expect().isEmpty();
    }

    private void write(List<CasesPage.Entry> entries) throws IOException {
        String command = CommandText.of(spec.commandLine());
        String text = new CasesPage(LocalDate.now(), ModelFingerprint.get(), command).text(entries);
        Path page = ProjectPage.write(CasesPage.PAGE, text);
        ProjectPage.tell(common.quiet, spec.commandLine().getOut(), page);
    }

    private List<Verdict> check(Plan plan, String name, Path file, @Nullable Path out, int threads) {
        RunSettings run = plan.scenario().run();
        int count = common.replicates == null && run.replicates() == 1 ? REPLICATES : run.replicates();
        // How many replicates there are to be does not change any of them.
        Plan one = plan.with(List.of("run.replicates=1"));
        String hash = one.hash();
        Path place = out != null
                ? out
                : ResultPlace.results().resolve(name).resolve("check-" + run.seed() + "-" + hash.substring(0, 12));
        ReplicateShelf shelf = ReplicateShelf.open(place, hash, ModelFingerprint.get(), common.force);
        GatheredReplicates replicates = new GatheredReplicates(one, shelf, count, threads);
        PrintWriter printed = spec.commandLine().getOut();
        int missing = replicates.missing().size();
        if (!common.quiet) {
            printed.printf(
                    Locale.ROOT,
                    "%s: %,d workers, %d weeks from %s, %d replicates%s, seeds %d to %d%n",
                    plan.scenario().title(),
                    run.workers(),
                    run.weeks(),
                    run.start(),
                    count,
                    missing == count ? "" : " (" + (count - missing) + " are there already)",
                    run.seed(),
                    run.seed() + count - 1);
            if (shelf.aside() != null) {
                printed.println("What was there before is now " + ResultPlace.shown(shelf.aside()) + ".");
            }
            printed.flush();
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("command", CommandText.of(spec.commandLine()));
        manifest.put("file", String.valueOf(file));
        List<Verdict> verdicts;
        try (ProgressLine progress = new ProgressLine(name, (long) run.weeks() * missing, common.quiet)) {
            verdicts = new Check(one, replicates).run(manifest, (replicate, model) -> progress.weekDone(model));
        }
        long met = verdicts.stream().filter(Verdict::isMet).count();
        if (!common.quiet) {
            verdicts.forEach(verdict -> print(printed, verdict));
            printed.printf(Locale.ROOT, "%d of %d conditions met.%n", met, verdicts.size());
            printed.println("Result: " + ResultPlace.shown(shelf.folder()) + " (" + Check.CONDITIONS + ", "
                    + Check.VALUES + ", " + Check.WHOLE + ", replicates)");
            printed.flush();
        }
        ReportStep.after(shelf.folder(), common, printed);
        return verdicts;
    }

    private static void print(PrintWriter out, Verdict verdict) {
        Condition condition = verdict.condition();
        WilsonInterval interval = verdict.interval();
        double[] range = verdict.range();
        out.println();
        wrapped(out, verdict.isMet() ? "met      " : "NOT MET  ", condition.says());
        wrapped(
                out,
                MARGIN,
                String.format(
                        Locale.ROOT,
                        "met in %d of %d replicates (%d%% confidence: %.2f to %.2f), wanted in %s of them%s",
                        verdict.held(),
                        verdict.replicates(),
                        Math.round(100 * Verdict.LEVEL),
                        interval.low(),
                        interval.high(),
                        percent(condition.share()),
                        verdict.isSure() ? "" : "; too few replicates to be sure"));
        wrapped(
                out,
                MARGIN,
                condition.told() + ": " + condition.limits()
                        + (Double.isNaN(range[1])
                                ? "; no replicate has a value"
                                : String.format(
                                        Locale.ROOT,
                                        "; median %s (%s to %s)",
                                        CasesPage.number(range[1]),
                                        CasesPage.number(range[0]),
                                        CasesPage.number(range[2]))));
        if (condition.source() != null) {
            wrapped(out, MARGIN, "source: " + condition.source());
        }
        if (condition.analysis() != null) {
            wrapped(out, MARGIN, "analysis: " + condition.analysis());
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    private static void wrapped(PrintWriter out, String first, String text) {
        StringBuilder line = new StringBuilder(first);
        int begun = line.length();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > begun && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(MARGIN);
                begun = line.length();
            }
            line.append(line.length() > begun ? " " : "").append(word);
        }
        out.println(line);
    }
}
