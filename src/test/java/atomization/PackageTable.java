package atomization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who may import whom, one row a package, in the order in which data travels. A package that has no row here may not
 * exist; one that does not exist yet breaks nothing.
 */
final class PackageTable {
    /** A package under {@code atomization} and the packages of this project that it may import. */
    record Row(String name, List<String> mayImport) {
        /** The packages that have a row of their own and that this one may not import. */
        List<String> mayNotImport() {
            return ROWS.stream()
                    .map(Row::name)
                    .filter(other -> !other.equals(name) && !mayImport.contains(other))
                    .toList();
        }

        @Override
        public String toString() {
            return name + " may import " + (mayImport.isEmpty() ? "nothing" : String.join(", ", mayImport));
        }
    }

    /** The state and everything that changes or measures it: what knows neither files nor screens. */
    static final List<String> BELOW_SCENARIO = List.of(
            "random", "parameter", "parallel", "society", "network", "population", "event", "mechanism", "observation");

    /** The packages whose every step must come out the same on every machine and with any number of threads. */
    static final List<String> SIMULATION = with(BELOW_SCENARIO, "model");

    static final List<Row> ROWS = rows();

    private PackageTable() {}

    private static List<Row> rows() {
        List<String> belowModel = with(BELOW_SCENARIO, "scenario");
        List<Row> rows = new ArrayList<>(List.of(
                row("random"),
                row("parameter"),
                row("parallel"),
                row("society", "parallel"),
                // generators divide large networks among threads, in ranges that do not depend on their number
                row("network", "society", "parameter", "random", "parallel"),
                row("population", "society", "network", "parameter", "random", "parallel"),
                row("event", "society", "network", "parameter", "random"),
                row("mechanism", "society", "parameter", "random", "parallel"),
                row("observation", "society", "parameter", "parallel"),
                new Row("scenario", BELOW_SCENARIO),
                new Row("model", belowModel),
                row("results", "scenario", "observation", "society"),
                row("design", "parameter", "random"),
                row("campaign", "scenario", "model", "results"),
                new Row("experiment", with(belowModel, "model", "results", "design", "campaign")),
                row("analysis", "results"),
                new Row("classic", with(belowModel, "model", "experiment", "results", "analysis")),
                row(
                        "calibration",
                        "experiment",
                        "analysis",
                        "design",
                        "campaign",
                        "results",
                        "scenario",
                        "observation",
                        "parameter",
                        "random",
                        "model"),
                row(
                        "claim",
                        "experiment",
                        "analysis",
                        "design",
                        "campaign",
                        "results",
                        "scenario",
                        "observation",
                        "parameter",
                        "model",
                        "society"),
                row("figure", "analysis", "claim", "results"),
                row("report", "analysis", "claim", "results", "figure"),
                new Row("display", with(belowModel, "model", "results", "figure")),
                new Row("benchmark", with(belowModel, "model", "results"))));
        rows.add(new Row("cli", rows.stream().map(Row::name).toList()));
        return List.copyOf(rows);
    }

    /** The patterns of these packages and all below them, as ArchUnit writes them. */
    static String[] patterns(List<String> packages) {
        return packages.stream().map(name -> "atomization." + name + "..").toArray(String[]::new);
    }

    /** The names of all packages with a row. */
    static List<String> names() {
        return ROWS.stream().map(Row::name).toList();
    }

    private static Row row(String name, String... mayImport) {
        return new Row(name, Arrays.asList(mayImport));
    }

    private static List<String> with(List<String> packages, String... more) {
        List<String> all = new ArrayList<>(packages);
        all.addAll(Arrays.asList(more));
        return List.copyOf(all);
    }
}
