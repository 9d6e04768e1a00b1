package atomization.analysis;

import java.util.List;

/**
 * How good forecasts of one series were: against what came, and against forecasts that need no model.
 *
 * @param count figures that were foretold and came
 * @param covered50 how many of them lay in the middle half of their forecast
 * @param covered90 how many lay between its 5% and 95% quantiles
 * @param score mean continuous ranked probability score, in the unit of the series; less is better
 * @param lastValue the same of the last figure known before, as a forecast of all; NaN if none is known
 * @param mean the same of the mean of the figures known before
 */
public record ForecastScore(int count, int covered50, int covered90, double score, double lastValue, double mean) {
    /**
     * One figure and its forecast.
     *
     * @param low lower end of what came, where a range was recorded; else the figure
     * @param high upper end
     */
    public record Case(WeightedSample forecast, double actual, double low, double high) {
        private boolean isWithin(double tail) {
            return forecast.quantile(tail) <= high && forecast.quantile(1 - tail) >= low;
        }
    }

    /**
     * The score of a series.
     *
     * @param known the figures known when the forecast was made, in their order
     */
    public static ForecastScore of(List<Case> cases, List<Double> known) {
        double last = known.isEmpty() ? Double.NaN : known.get(known.size() - 1);
        double mean = known.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        int half = 0;
        int most = 0;
        double score = 0;
        double ofLast = 0;
        double ofMean = 0;
        for (Case each : cases) {
            half += each.isWithin(0.25) ? 1 : 0;
            most += each.isWithin(0.05) ? 1 : 0;
            score += each.forecast().score(each.actual()) / cases.size();
            ofLast += Math.abs(last - each.actual()) / cases.size();
            ofMean += Math.abs(mean - each.actual()) / cases.size();
        }
        return new ForecastScore(cases.size(), half, most, score, ofLast, ofMean);
    }

    /** By which share the score is smaller than that of the better naive forecast; below 0 it is worse; NaN if none is. */
    public double skill() {
        double naive = Double.isNaN(mean) ? lastValue : Math.min(lastValue, mean);
        return naive > 0 ? 1 - score / naive : Double.NaN;
    }
}
