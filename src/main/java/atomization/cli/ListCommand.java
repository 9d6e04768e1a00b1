package atomization.cli;

import atomization.parameter.NearestNames;
import atomization.results.JsonWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code list}: what there is. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists scenarios, mechanisms, parameters, indicators, events and more.",
        footer = {
            "",
            "Examples:",
            "  atomization list",
            "  atomization list scenarios",
            "  atomization list parameters mechanisms.fear",
            "  atomization list indicators --json"
        })
final class ListCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "${COMPLETION-CANDIDATES}; without it, an overview.")
    @Nullable
    String kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "START", description = "Only names that begin so.")
    String start = "";

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    /** The kinds, for completion. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Kind.labels().iterator();
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (kind == null) {
            overview(out);
        } else {
            list(named(kind), out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static Kind named(String label) {
        String wanted = label.toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.label().equals(wanted) || kind.singular().equals(wanted)) {
                return kind;
            }
        }
        String suggestion = NearestNames.suggestion(wanted, Kind.labels());
        throw new UsageProblem("there are no " + label + " to list" + (suggestion.isEmpty() ? ";" : suggestion)
                + " known: " + String.join(", ", Kind.labels()));
    }

    private void overview(PrintWriter out) {
        Map<String, Object> counts = new LinkedHashMap<>();
        TextTable table = new TextTable("  ");
        for (Kind each : Kind.values()) {
            int count = Catalogue.names(each).size();
            counts.put(each.label(), count);
            table.add(List.of(each.label(), String.valueOf(count), each.meaning()));
        }
        if (json) {
            out.print(JsonWriter.write(counts));
            return;
        }
        table.print(out);
        out.println();
        out.println("Go on with: atomization list KIND, atomization describe NAME");
    }

    private void list(Kind wanted, PrintWriter out) {
        List<Entry> entries = Catalogue.of(wanted, name -> name.startsWith(start));
        if (entries.isEmpty() && !start.isEmpty()) {
            throw new UsageProblem("no " + wanted.singular() + " has a name that begins with " + start);
        }
        if (json) {
            out.print(JsonWriter.write(entries.stream().map(Entry::data).toList()));
            return;
        }
        TextTable table = new TextTable("");
        for (Entry entry : entries) {
            List<String> cells = new ArrayList<>(List.of(entry.name()));
            cells.addAll(entry.summary());
            table.add(cells);
        }
        table.print(out);
        if (entries.isEmpty()) {
            out.println("There are none here: the project's folder of scenarios is not near.");
        }
    }
}
