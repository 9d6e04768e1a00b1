package atomization.design;

import java.util.List;

/**
 * Designs over parts of the factors as one design over all: crossed, which is every point of one with every point of the
 * other, or one after the other, where factors that a design leaves out keep the scenario's value.
 */
public final class Combination implements Points {
    private final List<Part> parts;
    private final boolean crossed;
    private final int size;

    /**
     * A design over some factors.
     *
     * @param factors numbers of the factors, in the order of the design's own
     */
    public record Part(Points points, List<Integer> factors) {}

    /** @throws IllegalArgumentException with a message for the user if there are too many points to count */
    public Combination(List<Part> parts, boolean crossed) {
        this.parts = List.copyOf(parts);
        this.crossed = crossed;
        long total = crossed ? 1 : 0;
        for (Part part : parts) {
            total = crossed
                    ? total * part.points().size()
                    : total + part.points().size();
            if (total > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("the design has more than 2 billion points");
            }
        }
        this.size = (int) total;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String value(int point, int factor) {
        return crossed ? inProduct(point, factor) : inTurn(point, factor);
    }

    private String inProduct(int point, int factor) {
        int rest = point;
        for (int k = parts.size() - 1; k >= 0; k--) {
            Part part = parts.get(k);
            int place = part.factors().indexOf(factor);
            if (place >= 0) {
                return part.points().value(rest % part.points().size(), place);
            }
            rest /= part.points().size();
        }
        return OWN;
    }

    private String inTurn(int point, int factor) {
        int rest = point;
        for (Part part : parts) {
            if (rest < part.points().size()) {
                int place = part.factors().indexOf(factor);
                return place < 0 ? OWN : part.points().value(rest, place);
            }
            rest -= part.points().size();
        }
        return OWN;
    }
}
