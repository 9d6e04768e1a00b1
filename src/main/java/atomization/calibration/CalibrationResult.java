package atomization.calibration;

import atomization.analysis.WeightedSample;
import atomization.experiment.SweptFactor;
import atomization.parameter.NumberText;
import atomization.results.CsvLine;
import atomization.results.ResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a calibration found.
 *
 * @param generations the populations, the last of which is the posterior
 * @param foretold what is foretold with it; empty if nothing
 */
public record CalibrationResult(Calibration calibration, List<Population> generations, List<Foretold> foretold) {
    /** The shares of the weight at which quantiles are given. */
    public static final List<Double> SHARES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private static final List<String> QUANTILES = List.of("q05", "q25", "q50", "q75", "q95");

    /** Keeps copies of the lists. */
    public CalibrationResult {
        generations = List.copyOf(generations);
        foretold = List.copyOf(foretold);
    }

    /** The posterior. */
    public Population posterior() {
        return generations.get(generations.size() - 1);
    }

    /**
     * What is known of a parameter.
     *
     * @param quantiles at {@link #SHARES} of the posterior's weight
     */
    public record Marginal(
            String name,
            String path,
            double from,
            double to,
            boolean log,
            double mean,
            double deviation,
            double[] quantiles,
            double medoid) {}

    /** What is known of each parameter. */
    public List<Marginal> marginals() {
        Population posterior = posterior();
        List<Marginal> all = new ArrayList<>();
        List<String> medoid = calibration.priors().values(posterior.medoid().place());
        for (int k = 0; k < calibration.swept().size(); k++) {
            int parameter = k;
            SweptFactor factor = calibration.swept().get(k);
            double[] values = posterior.particles().stream()
                    .mapToDouble(particle ->
                            number(calibration.priors().values(particle.place()).get(parameter)))
                    .toArray();
            WeightedSample sample = WeightedSample.of(values, posterior.weights());
            all.add(new Marginal(
                    factor.factor().name(),
                    String.valueOf(factor.vary().path()),
                    factor.factor().from(),
                    factor.factor().to(),
                    factor.factor().log(),
                    sample.mean(),
                    sample.deviation(),
                    SHARES.stream().mapToDouble(sample::quantile).toArray(),
                    number(medoid.get(k))));
        }
        return all;
    }

    /** A value of a parameter as a number: days are counted from 1970. */
    private static double number(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? java.time.LocalDate.parse(text).toEpochDay()
                : Double.parseDouble(text);
    }

    /**
     * A recorded figure and what the posterior's runs give for it.
     *
     * @param fitted whether parameters were fitted to it
     * @param quantiles at {@link #SHARES} of the posterior's weight
     */
    public record Predicted(
            String name,
            String series,
            double year,
            double recorded,
            double low,
            double high,
            String status,
            boolean fitted,
            double[] quantiles,
            double mean) {
        /** Whether the recorded figure, or a part of its range, lies within the posterior's 90%. */
        public boolean isCovered() {
            double least = Double.isNaN(low) ? recorded : low;
            double most = Double.isNaN(high) ? recorded : high;
            return quantiles[0] <= most && quantiles[quantiles.length - 1] >= least;
        }
    }

    /** What the posterior's runs give for each recorded figure. */
    public List<Predicted> predicted() {
        Population posterior = posterior();
        List<Predicted> all = new ArrayList<>();
        for (int k = 0; k < calibration.figures().size(); k++) {
            int place = k;
            Figure figure = calibration.figures().get(k);
            WeightedSample sample = WeightedSample.of(
                    posterior.particles().stream()
                            .mapToDouble(particle -> particle.figures()[place])
                            .toArray(),
                    posterior.weights());
            all.add(new Predicted(
                    figure.name(),
                    figure.target().series(),
                    figure.year(),
                    figure.value(),
                    figure.low(),
                    figure.high(),
                    figure.status(),
                    figure.target().fitted(),
                    SHARES.stream().mapToDouble(sample::quantile).toArray(),
                    sample.mean()));
        }
        return all;
    }

    /**
     * Writes all tables.
     *
     * @throws ResultException if the disk does not take them
     */
    public void write(Path folder) {
        SensitivityResult.write(folder.resolve("posterior.csv"), posteriorTable());
        SensitivityResult.write(folder.resolve("generations.csv"), generationsTable());
        SensitivityResult.write(folder.resolve("marginals.csv"), marginalsTable());
        SensitivityResult.write(folder.resolve("predictive.csv"), predictiveTable());
        if (!foretold.isEmpty()) {
            SensitivityResult.write(folder.resolve("forecast.csv"), forecastTable());
        }
        Path beside = calibration.scenarioFile().toAbsolutePath().normalize().getParent();
        SensitivityResult.write(
                folder.resolve("medoid.yaml"), new MedoidScenario(this).text(beside == null ? folder : beside));
        try {
            Files.copy(calibration.recordFile(), folder.resolve("record.csv"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw ResultException.of(folder.resolve("record.csv"), failed);
        }
    }

    private String posteriorTable() {
        CsvLine line = new CsvLine();
        line.cell("generation").cell("particle").cell("weight").cell("distance");
        StringBuilder text = new StringBuilder(
                line.cells(calibration.factors()).cells(calibration.targets()).take() + "\n");
        double[] weights = posterior().weights();
        for (int k = 0; k < weights.length; k++) {
            Particle particle = posterior().particles().get(k);
            line.cell((long) particle.generation())
                    .cell((long) particle.number())
                    .cell(weights[k]);
            line.cell(particle.distance()).cells(calibration.priors().values(particle.place()));
            for (double figure : particle.figures()) {
                line.cell(figure);
            }
            text.append(line.take()).append('\n');
        }
        return text.toString();
    }

    private String generationsTable() {
        CsvLine line = new CsvLine();
        for (String heading :
                List.of("generation", "drawn", "failed", "kept", "tolerance", "acceptance", "effectiveSize")) {
            line.cell(heading);
        }
        StringBuilder text = new StringBuilder(line.take() + "\n");
        for (Population population : generations) {
            line.cell((long) population.generation()).cell((long) population.drawn());
            line.cell((long) population.failed())
                    .cell((long) population.particles().size());
            line.cell(population.tolerance()).cell(population.acceptance()).cell(population.effectiveSize());
            text.append(line.take()).append('\n');
        }
        return text.toString();
    }

    private String marginalsTable() {
        CsvLine line = new CsvLine();
        line.cell("parameter")
                .cell("path")
                .cell("from")
                .cell("to")
                .cell("scale")
                .cell("mean")
                .cell("sd");
        StringBuilder text =
                new StringBuilder(line.cells(QUANTILES).cell("medoid").take() + "\n");
        List<String> medoid = calibration.priors().values(posterior().medoid().place());
        List<Marginal> marginals = marginals();
        for (int k = 0; k < marginals.size(); k++) {
            Marginal each = marginals.get(k);
            line.cell(each.name()).cell(each.path()).cell(each.from()).cell(each.to());
            line.cell(each.log() ? "log" : "linear").cell(each.mean()).cell(each.deviation());
            for (double quantile : each.quantiles()) {
                line.cell(quantile);
            }
            text.append(line.cell(medoid.get(k)).take()).append('\n');
        }
        return text.toString();
    }

    private String predictiveTable() {
        CsvLine line = new CsvLine();
        for (String heading :
                List.of("figure", "series", "unit", "year", "recorded", "low", "high", "status", "fitted")) {
            line.cell(heading);
        }
        StringBuilder text =
                new StringBuilder(line.cell("mean").cells(QUANTILES).take() + "\n");
        for (Predicted each : predicted()) {
            line.cell(each.name())
                    .cell(each.series())
                    .cell(calibration.recordings().unit(each.series()));
            line.cell(NumberText.of(each.year()))
                    .cell(each.recorded())
                    .cell(each.low())
                    .cell(each.high());
            line.cell(each.status()).cell(String.valueOf(each.fitted())).cell(each.mean());
            for (double quantile : each.quantiles()) {
                line.cell(quantile);
            }
            text.append(line.take()).append('\n');
        }
        return text.toString();
    }

    private String forecastTable() {
        CsvLine line = new CsvLine();
        StringBuilder text = new StringBuilder(line.cell("series")
                        .cell("unit")
                        .cell("year")
                        .cell("draw")
                        .cell("value")
                        .take()
                + "\n");
        for (Foretold each : foretold) {
            for (int draw = 0; draw < each.draws().length; draw++) {
                line.cell(each.series()).cell(each.unit()).cell(NumberText.of(each.year()));
                text.append(line.cell((long) draw).cell(each.draws()[draw]).take())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
