package atomization.cli;

import atomization.model.AtomizationModel;
import atomization.observation.Column;
import atomization.observation.DisputeRow;
import atomization.observation.Observer;
import atomization.observation.RunSummary;
import atomization.observation.YearTotals;
import atomization.parallel.Ranges;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of result tables that are no indicators of their own, as an observer of a small society names them. */
final class ResultColumns {
    private static final String SMALL = "title: columns\nrun: {workers: 60, weeks: 1}\n";

    private ResultColumns() {}

    static List<Entry> all() {
        Plan plan = Plan.of(Loaded.parse(SMALL, "columns", Path.of("").toAbsolutePath(), Scenario.class));
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, 1, ranges);
            model.start();
            Observer observer = new Observer(model.society(), plan.scenario().observation());
            List<Column> weekly = observer.columns();
            List<Column> grouped = weekly.stream().filter(Column::isOfGroup).toList();
            List<String> known = weekly.stream().map(Column::name).toList();
            add(entries, "timeseries.csv", grouped);
            add(
                    entries,
                    "yearly.csv",
                    new YearTotals(weekly)
                            .columns().stream()
                                    .filter(column -> !known.contains(column.name()))
                                    .toList());
            add(entries, "disputes.csv", DisputeRow.COLUMNS);
            add(entries, "summary.csv", new RunSummary(weekly, model.society().calendar()).columns());
        }
        return new ArrayList<>(entries.values());
    }

    /** A name that stands in several tables has one entry, for the first of them. */
    private static void add(Map<String, Entry> entries, String file, List<Column> columns) {
        for (Column column : columns) {
            String unit = column.unit().equals("1") ? "" : column.unit();
            entries.putIfAbsent(
                    column.name(),
                    Entry.of(
                            Kind.COLUMNS,
                            column.name(),
                            List.of(file, unit, column.meaning()),
                            "meaning",
                            column.meaning(),
                            "unit",
                            unit,
                            "found in",
                            file));
        }
    }
}
