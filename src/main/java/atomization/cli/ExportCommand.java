package atomization.cli;

import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.population.OriginGroup;
import atomization.results.NetworkExport;
import atomization.scenario.Plan;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: the network at a date, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the network with all attributes at a date, as GraphML or CSV.",
        footer = {
            "",
            "The scenario is simulated to the end of the first week that does not begin before DATE. GraphML holds all in one",
            "file; with .csv the ties go to that file and the workers to another beside it, net-workers.csv for net.csv.",
            "Gephi, igraph and NetworkX read both. A pair may have a tie in each of the three layers.",
            "",
            "Examples:",
            "  atomization export second-wave --at 1992-01-02 --to net.graphml --set run.workers=2000",
            "  atomization export second-wave --at 2000-01-06 --to net.csv --seed 7"
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or the name of a scenario of the project.")
    Path scenario;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "DATE",
            converter = DateText.class,
            description = "The date, as in 1992-01-02.")
    LocalDate at;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; its ending, .graphml or .csv, says in which form.")
    Path to;

    @Mixin
    ScenarioOptions options = new ScenarioOptions();

    @Mixin
    FileOptions writing = new FileOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String form = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        if (!form.equals("graphml") && !form.equals("csv")) {
            throw new UsageProblem("--to " + to + ": the name has to end with .graphml or .csv");
        }
        writing.check();
        NewFile target = NewFile.at(to, writing.force);
        Plan plan = Plan.read(ScenarioShelf.find(scenario), options.allAssignments());
        int week = WeekOfDate.in(plan, "--at", at);
        try (Ranges ranges = new Ranges(writing.threads)) {
            AtomizationModel model =
                    new AtomizationModel(plan, plan.scenario().run().seed(), ranges);
            model.start();
            while (model.weeksDone() <= week && !model.isOver()) {
                model.step();
            }
            export(plan, model, form, target);
        }
        return ExitCode.DONE;
    }

    private void export(Plan plan, AtomizationModel model, String form, NewFile target) {
        List<OriginGroup> groups = plan.scenario().society().origins();
        List<String> origins = groups == null
                ? List.of()
                : groups.stream().map(OriginGroup::name).toList();
        LocalDate date = model.society().calendar().date(model.society().week());
        String about = plan.scenario().title() + ", end of the week of " + date + ", seed "
                + plan.scenario().run().seed() + ", scenario " + plan.hash().substring(0, 12);
        NetworkExport export;
        try {
            export = new NetworkExport(model.society(), origins, about);
        } catch (IllegalArgumentException tooMany) {
            throw new UsageProblem(String.valueOf(tooMany.getMessage()));
        }
        String written;
        long[] counts = new long[2];
        if (form.equals("graphml")) {
            target.write(path -> {
                NetworkExport.Written done = export.graphml(path);
                counts[0] = done.workers();
                counts[1] = done.ties();
            });
            written = ResultPlace.shown(target.path());
        } else {
            String name = String.valueOf(target.path().getFileName());
            Path beside = target.path().resolveSibling(name.replaceFirst("\\.[^.]*$", "-workers.csv"));
            NewFile workers = NewFile.at(beside, writing.force);
            target.write(path -> counts[1] = export.edges(path));
            workers.write(path -> counts[0] = export.workers(path));
            written = ResultPlace.shown(target.path()) + " and " + ResultPlace.shown(beside);
        }
        if (!writing.quiet) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(about);
            out.printf(Locale.ROOT, "%,d workers and %,d ties: %s%n", counts[0], counts[1], written);
            out.flush();
        }
    }
}
