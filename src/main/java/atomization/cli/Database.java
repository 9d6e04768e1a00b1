package atomization.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** Tables of a result as a DuckDB database in memory: a view by the name of each file. */
final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * A database of some tables.
     *
     * @throws CommandFailure with exit code 5 if DuckDB is not there
     */
    static Database of(List<Path> tables) {
        try {
            Class.forName("org.duckdb.DuckDBDriver");
        } catch (ClassNotFoundException missing) {
            throw new CommandFailure(
                    ExitCode.MISSING,
                    "SQL and Parquet need DuckDB, which the single jar leaves out for its size. Start the program with"
                            + " ./atomization, which brings it along, or put org.duckdb:duckdb_jdbc on the class path."
                            + " The CSV files hold the same.");
        }
        try {
            Database database = new Database(DriverManager.getConnection("jdbc:duckdb:"));
            for (Path table : tables) {
                String name = String.valueOf(table.getFileName()).replaceFirst("\\.csv$", "");
                database.execute(String.format(
                        Locale.ROOT,
                        "create view %s as select * from read_csv(%s, header = true, sample_size = -1)",
                        name.matches("[A-Za-z][A-Za-z0-9_]*") ? name : "\"" + name.replace("\"", "") + "\"",
                        quoted(table.toAbsolutePath().toString())));
            }
            return database;
        } catch (SQLException failed) {
            throw problem(failed);
        } catch (LinkageError unsupported) {
            throw new CommandFailure(
                    ExitCode.MISSING, "DuckDB does not work on this machine: " + unsupported.getMessage());
        }
    }

    /** A text of SQL. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** What was wrong with a statement, for the user. */
    static UsageProblem problem(SQLException failed) {
        return new UsageProblem(String.valueOf(failed.getMessage()).strip());
    }

    /** A statement to be used. */
    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    /**
     * Writes the answer to a query into a file.
     *
     * @param format parquet, csv or json
     * @throws UsageProblem if the query is none
     */
    void copy(String sql, String format, Path file) {
        try {
            execute("copy (" + sql.strip().replaceFirst(";$", "") + ") to " + quoted(file.toString()) + " (format "
                    + format + ")");
        } catch (SQLException failed) {
            throw problem(failed);
        }
    }

    /** Does a statement. */
    void execute(String sql) throws SQLException {
        try (Statement statement = statement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw problem(failed);
        }
    }
}
