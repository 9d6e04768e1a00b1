package atomization.cli;

import atomization.parameter.ParameterRow;
import atomization.results.JsonWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code describe}: what something is. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "Says what something is: meaning, unit, range, default, source, where it is used.",
        footer = {
            "",
            "NAME is the name of a mechanism, a parameter (its path, or the end of it), a driver, an event, an indicator,",
            "a column, a survey item, a generator, a distribution or a scenario.",
            "",
            "Examples:",
            "  atomization describe fear",
            "  atomization describe isolationWeight",
            "  atomization describe network.workplace.degree",
            "  atomization describe second-wave"
        })
final class DescribeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "1..*", description = "What to describe.")
    List<String> names = List.of();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Lookup.Found> all = names.stream().map(Lookup::of).toList();
        if (json) {
            out.print(JsonWriter.write(all.stream()
                    .flatMap(found -> found.entries().stream())
                    .map(Entry::data)
                    .toList()));
        } else {
            String gap = "";
            for (Lookup.Found found : all) {
                for (Entry entry : found.entries()) {
                    out.print(gap);
                    print(entry, out);
                    gap = System.lineSeparator();
                }
                if (!found.alsoParameters().isEmpty()) {
                    out.println();
                    out.println("Parameters end so as well: " + String.join(", ", found.alsoParameters()));
                }
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void print(Entry entry, PrintWriter out) {
        out.println(entry.name() + " (" + entry.kind().singular() + ")");
        TextTable facts = new TextTable("  ");
        for (Map.Entry<String, String> fact : entry.facts().entrySet()) {
            facts.add(List.of(fact.getKey(), fact.getValue()));
        }
        facts.print(out);
        if (!entry.parameters().isEmpty()) {
            out.println("  parameters");
            TextTable rows = new TextTable("    ");
            for (ParameterRow row : entry.parameters()) {
                String standard = row.defaultText().isEmpty() ? "-" : row.defaultText();
                String name = row.path().startsWith("mechanisms.")
                        ? row.path().replaceFirst("^mechanisms\\.\\w+\\.", "")
                        : row.path();
                List<String> summary = Catalogue.parameter(row).summary();
                rows.add(List.of(
                        name, standard, summary.get(1), row.meaning() + (row.calibrated() ? " (to calibrate)" : "")));
            }
            rows.print(out);
        }
    }
}
