package atomization.report;

import atomization.analysis.Spread;
import atomization.results.ComparisonWriter;
import atomization.results.Provenance;
import atomization.results.ResultFolder;
import atomization.results.TwinWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares results: writes their figures side by side into a result folder of its own. */
public final class Comparison {
    /** Fewest results that can be compared. */
    private static final int FEWEST = 2;
    /** Most results that can be told apart in a chart. */
    private static final int MOST = 8;

    private Comparison() {}

    /**
     * Compares results.
     *
     * @param folders runs, or twin runs, which count as the two runs that they consist of; the first is what the others
     *     are compared with
     * @param manifest what the manifest is to say besides what is known here
     * @return the folder of the comparison, without its report
     * @throws IOException if a folder holds no run, or there are too few or too many; the message is for the user
     * @throws atomization.results.ResultException if the comparison cannot be written where it should be
     */
    public static Path write(List<Path> folders, ResultFolder place, boolean force, Map<String, ?> manifest)
            throws IOException {
        List<RunData> runs = new ArrayList<>();
        for (Path folder : expanded(folders)) {
            runs.add(RunData.read(folder));
        }
        if (runs.size() < FEWEST || runs.size() > MOST) {
            throw new IOException("from " + FEWEST + " to " + MOST + " runs can be compared, not " + runs.size());
        }
        Map<String, Object> whole = new LinkedHashMap<>(manifest);
        List<Object> results = new ArrayList<>();
        try (ComparisonWriter writer = ComparisonWriter.begin(place, force)) {
            for (int k = 0; k < runs.size(); k++) {
                rows(letter(k), runs.get(k), writer);
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("letter", letter(k));
                result.put("title", RunReport.title(runs.get(k).manifest()));
                result.put("hash", runs.get(k).manifest().text("hash"));
                Path there = runs.get(k).folder().toAbsolutePath().normalize();
                result.put("folder", place.path().relativize(there).toString().replace('\\', '/'));
                results.add(result);
            }
            whole.put("results", results);
            whole.putAll(Provenance.collect());
            return writer.finish(whole);
        }
    }

    private static void rows(String letter, RunData run, ComparisonWriter writer) {
        for (String figure : Curves.columns()) {
            if (run.weeks().has(figure)) {
                Spread spread = run.weeks().spread(figure);
                for (int week = 0; week < run.days().length; week++) {
                    writer.row(
                            letter,
                            figure,
                            LocalDate.ofEpochDay((long) run.days()[week]),
                            spread.mean()[week],
                            spread.low()[week],
                            spread.high()[week]);
                }
            }
        }
    }

    /** The runs that folders stand for. */
    static List<Path> expanded(List<Path> folders) throws IOException {
        List<Path> runs = new ArrayList<>();
        for (Path folder : folders) {
            String kind = Manifest.read(folder).kind();
            if (kind.equals("twin")) {
                runs.add(folder.resolve(TwinWriter.BASELINE));
                runs.add(folder.resolve(TwinWriter.INTERVENTION));
            } else if (kind.equals("run")) {
                runs.add(folder);
            } else {
                throw new IOException(
                        folder + " is a result of the kind " + kind + "; only runs and twin runs can be compared");
            }
        }
        return runs;
    }

    /** What a result is called in a comparison. */
    static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }
}
