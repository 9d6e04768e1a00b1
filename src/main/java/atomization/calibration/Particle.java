package atomization.calibration;

/**
 * One drawn set of parameters and what came of it.
 *
 * @param generation the generation that drew it, from 0
 * @param number its number there, from 0
 * @param place where each parameter lies in its prior, from 0 to 1
 * @param weight its importance weight, not normalized
 * @param distance how far its runs are from the record, in standard errors; infinite if a run failed or a figure is missing
 * @param figures what was simulated, one number a figure of the record
 */
public record Particle(int generation, int number, double[] place, double weight, double distance, double[] figures) {}
