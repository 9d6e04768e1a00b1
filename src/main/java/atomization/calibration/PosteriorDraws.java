package atomization.calibration;

import java.util.ArrayList;
import java.util.List;

/** Draws from a posterior that all weigh the same. */
public final class PosteriorDraws {
    private PosteriorDraws() {}

    /**
     * Particles by weight, by systematic resampling (Carpenter, Clifford and Fearnhead 1999) at fixed places: each comes as
     * often as its weight asks for, but for less than one.
     */
    public static List<Particle> of(Population posterior, int count) {
        double[] weights = posterior.weights();
        List<Particle> drawn = new ArrayList<>();
        int particle = 0;
        double sum = weights[0];
        for (int k = 0; k < count; k++) {
            double place = (k + 0.5) / count;
            while (sum < place && particle < weights.length - 1) {
                sum += weights[++particle];
            }
            drawn.add(posterior.particles().get(particle));
        }
        return drawn;
    }
}
