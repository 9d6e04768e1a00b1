package atomization.report;

import atomization.analysis.ReplicateTable;
import atomization.analysis.Spread;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page of findings says of the second wave, from the published run of it. */
final class SecondWaveFindings {
    private static final String INVOLVED = "involved.strike";
    private static final List<String> SERIES =
            List.of(INVOLVED, "daysLostInDisputes", "unemployment", "industrialEmployment");
    private static final List<String> HEADINGS = List.of(
            "involved in strikes, % (range)", "days lost per 1,000", "unemployed, %", "industry, % of its start");
    private static final List<Double> FACTORS = List.of(1.0, 1.0, 100.0, 100.0);

    private final Path folder;
    private final RunData run;
    private final ReplicateTable years;
    private final Map<String, List<Recorded>> record;

    SecondWaveFindings(Path folder) throws IOException {
        this.folder = folder;
        this.run = RunData.read(folder);
        this.years = ReplicateTable.read(folder.resolve("yearly.csv"), "year", "year", SERIES);
        this.record = Recorded.read(folder.resolve("record.csv"));
    }

    /** What was run, and the table by year. */
    String text() throws IOException {
        Manifest manifest = run.manifest();
        return "`./" + manifest.text("command") + "` made this: " + RunReport.subtitle(run)
                + ". Fingerprint of the model: `" + manifest.text("fingerprint")
                + "`. The whole is in [its report](../../../"
                + FindingsPage.SECOND_WAVE
                + "/report.html), a page to be opened in a browser; its tables lie beside it."
                + " Recorded figures stand in brackets.\n\n" + byYear() + "\n" + strikes();
    }

    private String byYear() {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.text("year")));
        HEADINGS.forEach(heading -> columns.add(Block.Column.number(heading)));
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < years.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(years.labels().get(row)));
            for (int k = 0; k < SERIES.size(); k++) {
                cells.add(cell(SERIES.get(k), row, FACTORS.get(k)));
            }
            rows.add(cells);
        }
        return MarkdownTable.of(columns, rows);
    }

    private String cell(String series, int row, double factor) {
        if (!years.has(series)) {
            return "";
        }
        Spread spread = years.spread(series);
        String range = series.equals(INVOLVED)
                ? " (" + number(spread.low()[row]) + " to " + number(spread.high()[row]) + ")"
                : "";
        Recorded recorded = recorded(series, Integer.parseInt(years.labels().get(row)));
        return number(factor * spread.mean()[row])
                + range
                + (recorded == null ? "" : " [" + number(factor * recorded.value()) + "]");
    }

    private @org.jspecify.annotations.Nullable Recorded recorded(String series, int year) {
        return record.getOrDefault(series, List.of()).stream()
                .filter(figure -> figure.calendarYear() == year)
                .findFirst()
                .orElse(null);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "none";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.1f", value);
    }

    /** Strikes against the record, in sentences that are true whatever came out. */
    private String strikes() throws IOException {
        Spread spread = years.spread(INVOLVED);
        int peak = largest(spread.mean());
        List<Recorded> figures = record.getOrDefault(INVOLVED, List.of());
        Recorded highest = figures.stream()
                .max((a, b) -> Double.compare(a.value(), b.value()))
                .orElse(null);
        StringBuilder text = new StringBuilder();
        text.append("- Most are involved in strikes in ")
                .append(years.labels().get(peak))
                .append(", on average over the replicates ")
                .append(number(spread.mean()[peak]))
                .append("% of the employed; by the seed alone it is between ")
                .append(number(spread.low()[peak]))
                .append("% and ")
                .append(number(spread.high()[peak]))
                .append("%.");
        if (highest != null) {
            text.append(" In the record it is ")
                    .append(highest.calendarYear())
                    .append(", with ")
                    .append(number(highest.value()))
                    .append("%.");
        }
        long within = 0;
        for (Recorded figure : figures) {
            int row = years.labels().indexOf(String.valueOf(figure.calendarYear()));
            within += row >= 0 && spread.low()[row] <= figure.most() && spread.high()[row] >= figure.least() ? 1 : 0;
        }
        text.append("\n- Of ")
                .append(Say.count(figures.size(), "recorded year", "recorded years"))
                .append(", ")
                .append(within)
                .append(" lie within the range of the replicates.");
        headlines("sentence").forEach(row -> text.append("\n- ").append(row.get(2)));
        return text.append('\n').toString();
    }

    /** The figures or the sentences at the head of the report: label, value, detail. */
    private List<List<String>> headlines(String kind) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(folder.resolve(Publication.HEADLINES))) {
            while (reader.next()) {
                if (reader.text(0).equals(kind)) {
                    rows.add(List.of(reader.text(1), reader.text(2), reader.text(3)));
                }
            }
        }
        return rows;
    }

    private static int largest(double[] values) {
        int at = 0;
        for (int k = 1; k < values.length; k++) {
            at = values[k] > values[at] ? k : at;
        }
        return at;
    }

    /** How far the run is from the record, figure by figure. */
    String errors() throws IOException {
        return new RecordComparison(run)
                .section().blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .map(table -> MarkdownTable.of(table.columns(), table.rows()))
                        .findFirst()
                        .orElse("There is no record.\n");
    }

    /** What became of society: the single figures at the head of the report. */
    String society() throws IOException {
        return MarkdownTable.of(
                List.of(Block.Column.text("figure"), Block.Column.text("mean"), Block.Column.text("when, range")),
                headlines("figure"));
    }
}
