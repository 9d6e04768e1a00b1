package atomization.calibration;

import atomization.analysis.MorrisIndex;
import atomization.analysis.RunTable;
import atomization.analysis.Screening;
import atomization.analysis.Settling;
import atomization.analysis.SobolIndex;
import atomization.analysis.SobolIndices;
import atomization.design.Trajectories;
import atomization.results.CsvLine;
import atomization.results.JsonWriter;
import atomization.results.ResultException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of a sensitivity study say.
 *
 * @param method morris or sobol
 * @param unit what points belong together in: trajectories or rows
 * @param measures the result of each measure
 */
public record SensitivityResult(String method, String unit, List<OfMeasure> measures) {
    /** Shares of all trajectories or rows from which indices are shown as they settle. */
    private static final List<Integer> QUARTERS = List.of(1, 2, 3, 4);

    private static final int FOUR = 4;

    /**
     * The indices of one measure.
     *
     * @param used trajectories or rows that are whole, from which indices come
     * @param lost those of which a run is missing, failed or has no value
     * @param chance share of the variance of points' means that is chance (sobol); NaN for morris
     * @param figures for each factor the figures by name
     * @param steps how the first figure settles: indices from a part of the trajectories or rows
     */
    public record OfMeasure(
            String measure,
            int used,
            int lost,
            double chance,
            Map<String, Map<String, Double>> figures,
            List<Step> steps) {
        /** How settled its indices are; nothing if they come from too few trajectories or rows to say. */
        public Optional<Settling> settling() {
            Map<String, double[]> courses = new LinkedHashMap<>();
            for (String factor : figures.keySet()) {
                courses.put(
                        factor,
                        steps.stream()
                                .mapToDouble(step -> step.value().getOrDefault(factor, Double.NaN))
                                .toArray());
            }
            return Settling.of(steps.stream().map(Step::used).toList(), courses);
        }
    }

    /**
     * Indices from a part.
     *
     * @param used trajectories or rows
     * @param value of each factor: mu* or the total index
     */
    public record Step(int used, Map<String, Double> value) {}

    /** The result of the runs that are there. */
    public static SensitivityResult of(SensitivityStudy study, RunTable table) {
        boolean screening = study.file().method() instanceof StudyMethod.Morris;
        List<OfMeasure> measures = new ArrayList<>();
        for (int measure = 0; measure < table.measures().size(); measure++) {
            double[] @Nullable [] values = values(study, table, measure);
            measures.add(
                    screening
                            ? screened(study, table.measures().get(measure), values)
                            : divided(study, table.measures().get(measure), values));
        }
        return new SensitivityResult(screening ? "morris" : "sobol", screening ? "trajectories" : "rows", measures);
    }

    /** By point, one value a replicate; null if any is missing or undefined. */
    private static double[] @Nullable [] values(SensitivityStudy study, RunTable table, int measure) {
        int replicates = study.sweep().replicates();
        double[] @Nullable [] values = new double[study.sweep().points()][];
        for (RunTable.Point point : table.points()) {
            double[] all = new double[replicates];
            boolean whole = point.runs().size() == replicates;
            for (int k = 0; whole && k < replicates; k++) {
                all[k] = point.runs().get(k)[measure];
                whole = !Double.isNaN(all[k]);
            }
            if (whole) {
                values[point.number()] = all;
            }
        }
        return values;
    }

    private static OfMeasure screened(SensitivityStudy study, String measure, double[] @Nullable [] values) {
        Trajectories design = (Trajectories) study.sweep().design();
        List<String> factors = study.sweep().factors();
        int[] moved = new int[design.size()];
        double[] steps = new double[design.size()];
        for (int point = 0; point < moved.length; point++) {
            moved[point] = design.moved(point);
            steps[point] = design.step(point);
        }
        Screening screening = Screening.of(factors.size(), moved, steps, values);
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        List<MorrisIndex> indices = screening.indices();
        for (int k = 0; k < factors.size(); k++) {
            MorrisIndex index = indices.get(k);
            Map<String, Double> row = new LinkedHashMap<>();
            row.put("muStar", index.muStar());
            row.put("muStarLow", index.low());
            row.put("muStarHigh", index.high());
            row.put("mu", index.mu());
            row.put("sigma", index.sigma());
            row.put("noise", index.noise());
            row.put("floor", index.floor());
            figures.put(factors.get(k), row);
        }
        List<Step> settling = new ArrayList<>();
        for (int used : parts(screening.trajectories())) {
            Map<String, Double> step = new LinkedHashMap<>();
            List<MorrisIndex> part = screening.indices(used);
            for (int k = 0; k < factors.size(); k++) {
                step.put(factors.get(k), part.get(k).muStar());
            }
            settling.add(new Step(used, step));
        }
        return new OfMeasure(measure, screening.trajectories(), screening.lost(), Double.NaN, figures, settling);
    }

    private static OfMeasure divided(SensitivityStudy study, String measure, double[] @Nullable [] values) {
        List<String> factors = study.sweep().factors();
        SobolIndices indices = SobolIndices.of(factors.size(), values);
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        List<SobolIndex> all = indices.indices();
        for (int k = 0; k < factors.size(); k++) {
            SobolIndex index = all.get(k);
            Map<String, Double> row = new LinkedHashMap<>();
            row.put("first", index.first());
            row.put("firstLow", index.firstLow());
            row.put("firstHigh", index.firstHigh());
            row.put("total", index.total());
            row.put("totalLow", index.totalLow());
            row.put("totalHigh", index.totalHigh());
            figures.put(factors.get(k), row);
        }
        List<Step> settling = new ArrayList<>();
        for (int used : parts(indices.rows())) {
            Map<String, Double> step = new LinkedHashMap<>();
            List<SobolIndex> part = indices.indices(used);
            for (int k = 0; k < factors.size(); k++) {
                step.put(factors.get(k), part.get(k).total());
            }
            settling.add(new Step(used, step));
        }
        return new OfMeasure(measure, indices.rows(), indices.lost(), indices.chance(), figures, settling);
    }

    /** A quarter, a half, three quarters, all. */
    private static List<Integer> parts(int whole) {
        return QUARTERS.stream()
                .map(quarter -> whole * quarter / FOUR)
                .filter(part -> part >= 2)
                .distinct()
                .toList();
    }

    /** The factors of a measure by what it says of them, the strongest first; those without a figure last. */
    public List<String> ranked(OfMeasure of) {
        String by = method.equals("morris") ? "muStar" : "total";
        return of.figures().keySet().stream()
                .sorted((one, other) -> Double.compare(figure(of, other, by), figure(of, one, by)))
                .toList();
    }

    private static double figure(OfMeasure of, String factor, String name) {
        double value = of.figures().getOrDefault(factor, Map.of()).getOrDefault(name, Double.NaN);
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    /**
     * Writes {@code indices.csv}, {@code convergence.csv} and {@code indices.json}.
     *
     * @throws ResultException if the disk does not take them
     */
    public void write(Path folder) {
        StringBuilder indices = new StringBuilder();
        StringBuilder settling = new StringBuilder();
        CsvLine line = new CsvLine();
        for (OfMeasure of : measures) {
            of.figures().forEach((factor, figures) -> {
                if (indices.isEmpty()) {
                    line.cell("measure").cell("factor").cells(List.copyOf(figures.keySet()));
                    indices.append(line.cell("used").cell("lost").take()).append('\n');
                    line.cell("measure").cell("used").cell("factor");
                    settling.append(line.cell(method.equals("morris") ? "muStar" : "total")
                                    .take())
                            .append('\n');
                }
                line.cell(of.measure()).cell(factor);
                figures.values().forEach(value -> line.cell(value.doubleValue()));
                indices.append(line.cell((long) of.used())
                                .cell((long) of.lost())
                                .take())
                        .append('\n');
            });
            for (Step step : of.steps()) {
                step.value()
                        .forEach((factor, value) -> settling.append(line.cell(of.measure())
                                        .cell((long) step.used())
                                        .cell(factor)
                                        .cell(value.doubleValue())
                                        .take())
                                .append('\n'));
            }
        }
        write(folder.resolve("indices.csv"), indices.toString());
        write(folder.resolve("convergence.csv"), settling.toString());
        write(folder.resolve("indices.json"), JsonWriter.write(data()));
    }

    private Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("method", method);
        data.put("unit", unit);
        List<Object> all = new ArrayList<>();
        for (OfMeasure of : measures) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("measure", of.measure());
            one.put("used", of.used());
            one.put("lost", of.lost());
            one.put("chance", of.chance());
            one.put("factors", of.figures());
            List<Object> convergence = new ArrayList<>();
            for (Step step : of.steps()) {
                Map<String, Object> settled = new LinkedHashMap<>();
                settled.put("used", step.used());
                settled.put(method.equals("morris") ? "muStar" : "total", step.value());
                convergence.add(settled);
            }
            one.put("convergence", convergence);
            all.add(one);
        }
        data.put("measures", all);
        return data;
    }

    static void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw ResultException.of(file, failed);
        }
    }
}
