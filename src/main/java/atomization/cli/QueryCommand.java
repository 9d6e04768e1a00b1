package atomization.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: answers SQL over a result. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Answers SQL over the tables of a result, also of one that is still being made.",
        footer = {
            "",
            "Each CSV file of the folder is a table: runs, design, failures; summary, yearly, timeseries, disputes ...",
            "",
            "Examples:",
            "  atomization query results/closures-by-housing 'describe runs'",
            "  atomization query results/closures-by-housing 'select closures, avg(fear) from runs group by 1 order by 1'",
            "  atomization query results/closures-by-housing 'from runs' --to runs.parquet"
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "A folder of results.")
    Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SQL", description = "A query, as DuckDB understands it.")
    String sql = "";

    @Option(names = "--csv", description = "Print CSV instead of a table.")
    boolean csv;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write the answer to a file: .parquet, .csv or .json by its ending.")
    @Nullable
    Path to;

    @Option(names = "--force", description = "Replace the file if it is there.")
    boolean force;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        NewFile file = to == null ? null : NewFile.at(to, force);
        try (StoredTables tables = StoredTables.of(FolderArgument.of(folder));
                Database database = Database.of(tables.files())) {
            if (file != null) {
                String format = format(file.path());
                file.write(partial -> database.copy(sql, format, partial));
            } else {
                print(database, out);
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (String format : List.of("parquet", "csv", "json")) {
            if (name.endsWith("." + format)) {
                return format;
            }
        }
        throw new UsageProblem("--to " + file + ": name a file that ends with .parquet, .csv or .json");
    }

    private void print(Database database, PrintWriter out) {
        try (Statement statement = database.statement()) {
            if (!statement.execute(sql)) {
                return;
            }
            try (ResultSet rows = statement.getResultSet()) {
                ResultSetMetaData columns = rows.getMetaData();
                List<String> cells = new ArrayList<>();
                for (int k = 1; k <= columns.getColumnCount(); k++) {
                    cells.add(columns.getColumnLabel(k));
                }
                AnswerTable table = new AnswerTable(csv, out);
                table.row(cells);
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int k = 1; k <= cells.size(); k++) {
                        Object value = rows.getObject(k);
                        row.add(value == null ? "" : value.toString());
                    }
                    table.row(row);
                }
                table.end();
            }
        } catch (SQLException failed) {
            throw Database.problem(failed);
        }
    }
}
