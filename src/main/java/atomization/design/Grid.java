package atomization.design;

import java.util.List;

/** Every combination of the levels of all factors; the last factor changes fastest. Nothing is held in memory. */
public final class Grid implements Points {
    private final List<Factor> factors;
    private final int size;

    /** @throws IllegalArgumentException with a message for the user if there are too many combinations to count */
    public Grid(List<Factor> factors) {
        this.factors = List.copyOf(factors);
        long combinations = 1;
        for (Factor factor : factors) {
            combinations *= factor.levels().size();
            if (combinations > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "the grid has more than 2 billion points; take fewer steps, or a Latin"
                                + " hypercube or Sobol sequence with a number of points");
            }
        }
        this.size = (int) combinations;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String value(int point, int factor) {
        int rest = point;
        for (int k = factors.size() - 1; k > factor; k--) {
            rest /= factors.get(k).levels().size();
        }
        List<String> levels = factors.get(factor).levels();
        return levels.get(rest % levels.size());
    }
}
