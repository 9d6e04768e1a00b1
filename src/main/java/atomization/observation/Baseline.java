package atomization.observation;

import atomization.parallel.Ranges;
import atomization.society.Layer;
import atomization.society.Society;

/**
 * What indicators "relative to the start" are relative to.
 *
 * @param employed workers present and employed in enterprises
 * @param workplaceStrength mean over those present of the total strength of workplace ties
 * @param residenceStrength the same of residence ties
 * @param acquaintanceStrength the same of acquaintance ties
 */
public record Baseline(
        double employed, double workplaceStrength, double residenceStrength, double acquaintanceStrength) {
    /** The society as it stands now, taken as the start. */
    public static Baseline of(Society society) {
        int present = society.workers.present.count();
        Ranges ranges = society.ranges();
        double[] sums = ranges.sums(society.workers.size(), 1 + Layer.COUNT, (from, to, part) -> {
            for (int i = from; i < to; i++) {
                if (society.workers.present.get(i)) {
                    part[0] += society.workers.isEmployed(i) ? 1 : 0;
                    for (int layer = 0; layer < Layer.COUNT; layer++) {
                        boolean complete = society.ties.layer(layer).isComplete();
                        part[1 + layer] += complete
                                ? present - 1
                                : society.ties.layer(layer).totalStrength(i);
                    }
                }
            }
        });
        double workers = Math.max(1, present);
        return new Baseline(sums[0], sums[1] / workers, sums[2] / workers, sums[3] / workers);
    }

    /** The mean of the total strength of ties of a layer. */
    public double strength(Layer layer) {
        return switch (layer) {
            case WORKPLACE -> workplaceStrength;
            case RESIDENCE -> residenceStrength;
            case ACQUAINTANCE -> acquaintanceStrength;
        };
    }
}
