package atomization.calibration;

/**
 * What is foretold of one series at one time.
 *
 * @param draws one number a draw of the posterior
 */
public record Foretold(String series, String unit, double year, double[] draws) {}
