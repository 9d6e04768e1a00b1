package atomization.design;

import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The first points of the Sobol sequence (Sobol 1967, with the direction numbers of Joe and Kuo 2008), without its origin:
 * every first 2^k of them cover the space evenly, so that a design can be cut short. The sequence has no seed.
 */
public final class SobolSequence implements Points {
    private final List<Factor> factors;
    private final double[][] places;

    /** @throws IllegalArgumentException with a message for the user if there are more than 1,000 factors */
    public SobolSequence(List<Factor> factors, int size) {
        if (factors.isEmpty() || factors.size() > 1000) {
            throw new IllegalArgumentException("a Sobol sequence has 1 to 1,000 factors, not " + factors.size());
        }
        this.factors = List.copyOf(factors);
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors.size());
        sequence.nextVector(); // the origin
        this.places = new double[size][];
        for (int k = 0; k < size; k++) {
            places[k] = sequence.nextVector();
        }
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public String value(int point, int factor) {
        return factors.get(factor).at(places[point][factor]);
    }
}
