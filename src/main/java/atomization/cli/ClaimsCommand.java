package atomization.cli;

import atomization.campaign.EngineSettings;
import atomization.claim.Claim;
import atomization.claim.ClaimEffort;
import atomization.claim.ClaimFolder;
import atomization.claim.ClaimPart;
import atomization.claim.ClaimResult;
import atomization.claim.ClaimSet;
import atomization.claim.ClaimStudy;
import atomization.claim.ClaimsPage;
import atomization.model.ModelFingerprint;
import atomization.report.FindingsPage;
import atomization.report.Reports;
import atomization.results.ResultException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claims}: tests claims. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Tests claims of the essay and says what became of each.",
        footer = {
            "",
            "Everything by which a claim is judged stands in its file before the first run. Whatever ends the command,",
            "the same command goes on where it was. The exit code is 0 whatever a verdict says.",
            "",
            "Examples:",
            "  atomization claims --quick",
            "  atomization claims fear-when-half-stop market-pace --budget 30m",
            "  atomization claims --budget 20m --write-page",
            "  atomization describe claims/fear-when-half-stop"
        })
final class ClaimsCommand implements Callable<Integer> {
    private static final Pattern BUDGET = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(s|m|h)");
    private static final double QUICK = 180;
    private static final int THREADS = 2;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Claim files, or names of the project's claims. Default: all of the project's.")
    List<Path> names = List.of();

    @Mixin
    EngineOptions options = new EngineOptions();

    @Option(
            names = "--quick",
            description = "As --budget 3m: few replicates, small societies. Many claims then stay undecided.")
    boolean quick;

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            description =
                    "About how long all claims may take together on two threads, as in 30m or 2h. Replicates and sizes"
                            + " are cut to it by a fixed rule before the first run.")
    @Nullable
    String budget;

    @Option(
            names = "--write-page",
            description =
                    "Test all claims of the project, publish what came out as the project's reference results, and write"
                            + " their table into its page of claims.")
    boolean writePage;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        double seconds = checkedBudget();
        EngineSettings settings = options.engineSettings();
        if (options.shard != null) {
            throw new UsageProblem("--shard: claims are judged together; leave it out");
        }
        if (options.isSlurm()) {
            throw new UsageProblem("--engine: claims are tested on this machine; leave it out");
        }
        if (writePage && !names.isEmpty()) {
            throw new UsageProblem("--write-page: the page is of all claims together; name none");
        }
        if (!options.allAssignments().isEmpty()) {
            throw new UsageProblem(
                    "--set, --seed: what a claim compares, and its seeds, stand in its file; leave them out");
        }
        Map<String, Claim> claims = new LinkedHashMap<>();
        List<Path> files = names.isEmpty()
                ? Shelf.CLAIMS.files()
                : names.stream().map(Shelf.CLAIMS::find).toList();
        for (Path file : files) {
            claims.put(Shelf.CLAIMS.shortName(file), Claim.read(file));
        }
        if (claims.isEmpty()) {
            throw new UsageProblem("there are no claims: name a claim file");
        }
        Path folder = options.out != null ? options.out : ResultPlace.results().resolve("claims");
        return run(claims, seconds, settings, folder);
    }

    private int run(Map<String, Claim> claims, double seconds, EngineSettings settings, Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        String command = CommandText.of(spec.commandLine());
        Map<String, ClaimEffort> efforts = new LinkedHashMap<>();
        if (seconds == 0) {
            claims.forEach((name, claim) -> efforts.put(name, ClaimEffort.full(claim)));
        } else {
            efforts.putAll(ClaimEffort.shared(claims, THREADS * seconds));
        }
        List<ClaimResult> results = new ArrayList<>();
        List<ClaimPart> parts;
        Thread farewell = new Thread(ClaimsCommand::sayGoodbye);
        Runtime.getRuntime().addShutdownHook(farewell);
        try (ClaimsLine line = new ClaimsLine(claims, efforts, options.quiet)) {
            ClaimStudy study = new ClaimStudy(folder.resolve("runs"), settings, options.force, command, line::show);
            claims.forEach((name, claim) -> {
                line.begin(name, claim);
                results.add(study.run(name, claim, java.util.Objects.requireNonNull(efforts.get(name))));
            });
            parts = study.parts();
        } finally {
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
        ClaimSet set = ClaimSet.judge(results);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", command);
        facts.put("budgetSeconds", seconds);
        facts.put("fingerprint", ModelFingerprint.get());
        ClaimFolder result = new ClaimFolder(folder);
        result.write(set, facts, parts);
        if (!options.quiet) {
            new ClaimsOutcome(folder).print(set, out);
        }
        ReportStep.after(folder, options, out);
        if (writePage) {
            publish(result, out);
        }
        out.flush();
        return results.stream().anyMatch(each -> each.failed() > 0) ? ExitCode.RUNS_FAILED : ExitCode.DONE;
    }

    private void publish(ClaimFolder result, PrintWriter out) {
        Path reference = ProjectPage.at(ClaimsPage.REFERENCE);
        result.publish(reference);
        Path page = ProjectPage.at(ClaimsPage.PAGE);
        try {
            ProjectPage.write(ClaimsPage.PAGE, ClaimsPage.of(reference).into(Files.readString(page)));
            Reports.write(reference);
            Reports.describe(reference);
            if (Files.exists(ProjectPage.at(FindingsPage.SECOND_WAVE))) {
                new FindingsPage(ProjectPage.at("")).write();
            }
        } catch (IOException unwritable) {
            throw ResultException.of(page, unwritable);
        }
        ProjectPage.tell(options.quiet, out, page, reference);
    }

    private static void sayGoodbye() {
        System.err.println("\nStopped. What is finished is kept; the same command goes on.");
        System.err.flush();
    }

    /** Seconds; 0 where the files decide. */
    private double checkedBudget() {
        if (budget == null) {
            return quick ? QUICK : 0;
        }
        if (quick) {
            throw new UsageProblem("--quick is a budget of its own: give it or --budget, not both");
        }
        Matcher form = BUDGET.matcher(budget);
        if (!form.matches() || Double.parseDouble(form.group(1)) <= 0) {
            throw new UsageProblem("--budget: expected a time such as 90s, 30m or 2h, but found " + budget);
        }
        String unit = form.group(2).toLowerCase(Locale.ROOT);
        return Double.parseDouble(form.group(1)) * (unit.equals("s") ? 1 : unit.equals("m") ? 60 : 3600);
    }
}
