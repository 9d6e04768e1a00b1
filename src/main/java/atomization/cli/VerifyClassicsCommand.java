package atomization.cli;

import atomization.classic.Case;
import atomization.classic.Classics;
import atomization.classic.ClassicsPage;
import atomization.classic.Finding;
import atomization.classic.Laboratory;
import atomization.classic.LoopFigure;
import atomization.classic.Precision;
import atomization.model.ModelFingerprint;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify-classics}: holds the model against the known results of the classic models inside it. */
@Command(
        name = "verify-classics",
        mixinStandardHelpOptions = true,
        description = {
            "Simulates the classic models in scenarios/classics and compares them with known results.",
            "Exits with 3 when a result is not met. Takes some minutes; --quick takes half a minute, with wider tolerances."
        },
        footer = {
            "",
            "Examples:",
            "  atomization verify-classics --quick",
            "  atomization verify-classics granovetter watts",
            "  atomization verify-classics --write-page"
        })
final class VerifyClassicsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "MODEL",
            arity = "0..*",
            description = "Part of the name of a model or of its scenario, as in watts (default: all).")
    List<String> models = List.of();

    @Option(names = "--quick", description = "Fewer replicates and workers, with the tolerances that follow.")
    boolean quick;

    @Option(names = "--write-page", description = "Write the table and the picture into the project's pages.")
    boolean writePage;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all processors).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Print only results that are not met, and errors.")
    boolean quiet;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || threads > 1024) {
            throw new UsageProblem("--threads: expected a number from 1 to 1024, but found " + threads);
        }
        Path folder = ProjectPage.at("scenarios/classics");
        if (!Files.isDirectory(folder)) {
            spec.commandLine()
                    .getErr()
                    .println("the scenarios of the classic models are not in " + folder.toAbsolutePath()
                            + "; start the program from the project's folder");
            return ExitCode.MISSING;
        }
        Precision precision = quick ? Precision.QUICK : Precision.REFERENCE;
        PrintWriter out = spec.commandLine().getOut();
        long begun = System.nanoTime();
        List<Case> cases = chosen();
        List<Finding> findings = new ArrayList<>();
        Laboratory laboratory;
        try (CountLine progress = new CountLine("verify-classics", quiet)) {
            laboratory = new Laboratory(folder, precision, threads, progress::done);
            for (Case each : cases) {
                Finding finding = each.trial().hold(laboratory);
                findings.add(finding);
                progress.above(() -> print(out, each, finding));
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long met = findings.stream().filter(Finding::isMet).count();
        if (!quiet) {
            out.printf(
                    Locale.ROOT,
                    "%d of %d results met, in %.0f s. Fingerprint of the model: %s%n",
                    met,
                    cases.size(),
                    seconds,
                    ModelFingerprint.get());
        }
        if (writePage) {
            write(cases, findings, laboratory, seconds);
        }
        return met == cases.size() ? ExitCode.DONE : ExitCode.NOT_MET;
    }

    private List<Case> chosen() {
        if (models.isEmpty()) {
            return Classics.cases();
        }
        if (writePage) {
            throw new UsageProblem("--write-page: the page holds all models; leave out " + String.join(" ", models));
        }
        for (String model : models) {
            if (Classics.cases().stream().noneMatch(each -> isOf(each, model))) {
                Set<String> names = new LinkedHashSet<>();
                Classics.cases().forEach(each -> names.add(each.name()));
                throw new UsageProblem(
                        "no classic model is called " + model + "; there are " + String.join("; ", names));
            }
        }
        return Classics.cases().stream()
                .filter(each -> models.stream().anyMatch(model -> isOf(each, model)))
                .toList();
    }

    private static boolean isOf(Case each, String model) {
        return (each.name() + " " + each.setting()).toLowerCase(Locale.ROOT).contains(model.toLowerCase(Locale.ROOT));
    }

    private void print(PrintWriter out, Case each, Finding finding) {
        if (quiet && finding.isMet()) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "%-7s  %s: %s%n         %s%n         expected %s, found %s, tolerance %s (%s)%n         %s%n",
                finding.isMet() ? "met" : "NOT MET",
                each.name(),
                each.quantity(),
                each.setting(),
                ClassicsPage.number(finding.expected()),
                ClassicsPage.number(finding.found()),
                ClassicsPage.number(finding.tolerance()),
                finding.basis(),
                each.source());
        out.flush();
    }

    private void write(List<Case> cases, List<Finding> findings, Laboratory laboratory, double seconds)
            throws IOException {
        String command = "./atomization verify-classics" + (quick ? " --quick" : "") + " --write-page";
        ClassicsPage page =
                new ClassicsPage(LocalDate.now(), ModelFingerprint.get(), command, laboratory.precision(), seconds);
        Path text = ProjectPage.write(ClassicsPage.PAGE, page.text(cases, findings));
        Path figure = ProjectPage.write(ClassicsPage.FIGURE, LoopFigure.draw(laboratory.loop()));
        ProjectPage.tell(quiet, spec.commandLine().getOut(), text, figure);
    }
}
