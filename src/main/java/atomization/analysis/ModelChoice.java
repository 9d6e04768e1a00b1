package atomization.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much a record supports each of several models, by approximate Bayesian computation (Grelaud and others 2009; Toni and
 * Stumpf 2010): particles are drawn from the priors of each, and the probability of a model, all being as likely beforehand,
 * is its share of those whose distance is within a common tolerance, by the number drawn of each.
 */
public final class ModelChoice {
    private final List<Draws> models;

    /**
     * What was drawn of a model.
     *
     * @param places of each particle the place of each parameter in its prior, from 0 to 1
     * @param distances of each particle; infinite if a run failed
     */
    public record Draws(List<double[]> places, double[] distances) {
        /** Keeps a copy of the list. */
        public Draws {
            places = List.copyOf(places);
        }
    }

    /** @param models what was drawn of each */
    public ModelChoice(List<Draws> models) {
        this.models = List.copyOf(models);
    }

    /** The distance within which a share of all particles lies, those of failed runs left out. */
    public double tolerance(double share) {
        double[] all = models.stream()
                .flatMapToDouble(model -> Arrays.stream(model.distances()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        int place = (int) Math.ceil(share * all.length) - 1;
        return all.length == 0 ? Double.NaN : all[Math.max(0, Math.min(place, all.length - 1))];
    }

    /** How many particles of a model are within a tolerance. */
    public int accepted(int model, double tolerance) {
        return (int) Arrays.stream(models.get(model).distances())
                .filter(distance -> distance <= tolerance)
                .count();
    }

    /** The probability of each model. */
    public double[] probabilities(double tolerance) {
        double[] evidence = new double[models.size()];
        Arrays.setAll(evidence, model -> evidence(model, tolerance, -1, 0, 1));
        return shares(evidence);
    }

    /** The share of a model's particles within a tolerance, of those of which one parameter lies in a part of its prior. */
    private double evidence(int model, double tolerance, int parameter, double from, double to) {
        Draws draws = models.get(model);
        int drawn = 0;
        int near = 0;
        for (int k = 0; k < draws.distances().length; k++) {
            double place = parameter < 0 ? 0 : draws.places().get(k)[parameter];
            if (parameter < 0 || (place >= from && place < to)) {
                drawn++;
                near += draws.distances()[k] <= tolerance ? 1 : 0;
            }
        }
        return drawn == 0 ? 0 : (double) near / drawn;
    }

    private static double[] shares(double[] evidence) {
        double sum = Arrays.stream(evidence).sum();
        return Arrays.stream(evidence)
                .map(each -> sum > 0 ? each / sum : Double.NaN)
                .toArray();
    }

    /**
     * The least and the largest probability of each model if any one parameter of any one model had been confined beforehand
     * to the lower or the upper half of its prior.
     */
    public List<double[]> underOtherPriors(double tolerance) {
        double[] evidence = new double[models.size()];
        Arrays.setAll(evidence, model -> evidence(model, tolerance, -1, 0, 1));
        List<double[]> ranges = new ArrayList<>();
        for (double probability : shares(evidence)) {
            ranges.add(new double[] {probability, probability});
        }
        for (int model = 0; model < models.size(); model++) {
            int parameters = models.get(model).places().isEmpty()
                    ? 0
                    : models.get(model).places().get(0).length;
            for (int half = 0; half < 2 * parameters; half++) {
                double[] other = evidence.clone();
                other[model] = evidence(model, tolerance, half / 2, half % 2 * 0.5, half % 2 * 0.5 + 0.5);
                double[] probabilities = shares(other);
                for (int k = 0; k < probabilities.length; k++) {
                    ranges.get(k)[0] = Math.min(ranges.get(k)[0], probabilities[k]);
                    ranges.get(k)[1] = Math.max(ranges.get(k)[1], probabilities[k]);
                }
            }
        }
        return ranges;
    }
}
