package atomization.benchmark;

import atomization.results.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark found.
 *
 * @param machine the machine and the program
 * @param settings what was measured
 * @param figures the figures, group by group
 * @param columns bytes a worker in the largest society weighed, by what holds them
 * @param remarks what was left out, and why
 */
public record BenchmarkReport(
        Map<String, Object> machine,
        BenchmarkSettings settings,
        List<Measurement> figures,
        Map<String, Double> columns,
        List<String> remarks) {
    /** The figures as a table of comma-separated values; what does not apply is an empty cell. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        for (Measurement figure : figures) {
            if (text.isEmpty()) {
                text.append(String.join(",", figure.columns().keySet())).append('\n');
            }
            text.append(figure.columns().values().stream()
                            .map(BenchmarkReport::cell)
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.contains(",") ? '"' + text + '"' : text;
    }

    /** Everything as JSON. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        Map<String, Object> measured = new LinkedHashMap<>();
        measured.put("sizes", settings.sizes());
        measured.put("threads", settings.threads());
        measured.put("weeks", settings.weeks());
        measured.put("rounds", settings.rounds());
        measured.put("secondsAtLeast", settings.seconds());
        measured.put("triadLength", settings.triadLength());
        all.put("settings", measured);
        List<Object> rows = new ArrayList<>();
        figures.forEach(figure -> rows.add(figure.columns()));
        all.put("figures", rows);
        all.put("bytesPerWorker", columns);
        all.put("remarks", remarks);
        return JsonWriter.write(all);
    }

    /**
     * Writes {@code bench.csv}, {@code bench.json} and {@code bench.md} into a folder, over what is there.
     *
     * @throws IOException if they cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.csv"), csv());
        Files.writeString(folder.resolve("bench.json"), json());
        Files.writeString(folder.resolve("bench.md"), new BenchmarkText(this).markdown());
    }
}
