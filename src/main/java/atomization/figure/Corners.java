package atomization.figure;

/** The corners of symbols. */
final class Corners {
    private Corners() {}

    /** x and y of the corners, one after the other, of a triangle, square or diamond around a point. */
    static double[] of(Symbol symbol, double x, double y, double radius) {
        double side = 0.85 * radius;
        return switch (symbol) {
            case TRIANGLE ->
                new double[] {x, y - radius, x + 0.95 * radius, y + 0.7 * radius, x - 0.95 * radius, y + 0.7 * radius};
            case SQUARE ->
                new double[] {x - side, y - side, x + side, y - side, x + side, y + side, x - side, y + side};
            case DIAMOND ->
                new double[] {x, y - 1.2 * radius, x + 1.2 * radius, y, x, y + 1.2 * radius, x - 1.2 * radius, y};
            case DISC, RING -> throw new IllegalArgumentException(symbol + " has no corners");
        };
    }
}
