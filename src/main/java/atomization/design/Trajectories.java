package atomization.design;

import atomization.random.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trajectories for the screening of many factors (Morris 1991): each begins at a drawn place of a grid of levels and then
 * moves one factor after the other, every factor once, by a fixed step. Of many drawn trajectories those are taken that lie
 * farthest from each other (Campolongo, Cariboni and Saltelli 2007): the two farthest, then always the one that is farthest
 * from those taken (Ruano, Ribes, Seco and Ferrer 2012), and then trajectories are exchanged as long as that helps.
 *
 * <p>The points of a trajectory follow each other: with k factors, points {@code t (k + 1)} to {@code t (k + 1) + k} are
 * trajectory t.
 */
public final class Trajectories implements Points {
    private static final String NAME = "trajectories";
    /** Less than this share of a sum may be rounding. */
    private static final double LEAST_GAIN = 1e-9;

    private static final double JUST_BELOW_ONE = Math.nextDown(1.0);

    private final List<Factor> factors;
    private final int levels;
    private final List<Way> ways;

    /**
     * One trajectory.
     *
     * @param start the level of each factor at the beginning
     * @param order the factors in the order in which they move
     * @param up whether a factor moves up, by factor
     */
    private record Way(int[] start, int[] order, boolean[] up) {}

    /**
     * @param count how many trajectories are taken, from 2 on
     * @param levels how many levels the grid of each factor has: an even number
     * @param candidates of how many drawn ones they are chosen
     * @param seed keys the drawn ones
     * @throws IllegalArgumentException with a message for the user if these numbers do not go together
     */
    public Trajectories(List<Factor> factors, int count, int levels, int candidates, long seed) {
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("trajectories need an even number of levels, not " + levels);
        }
        if (count < 2 || candidates < count) {
            throw new IllegalArgumentException("there must be at least 2 trajectories, and as many candidates to choose"
                    + " from; found " + count + " trajectories of " + candidates + " candidates");
        }
        this.factors = List.copyOf(factors);
        this.levels = levels;
        List<Way> drawn = new ArrayList<>();
        for (int k = 0; k < candidates; k++) {
            drawn.add(draw(Stream.of(seed, NAME, k)));
        }
        this.ways = candidates == count ? drawn : farthest(drawn, count);
    }

    private Way draw(Stream draws) {
        int size = factors.size();
        int[] start = new int[size];
        int[] order = new int[size];
        boolean[] up = new boolean[size];
        for (int factor = 0; factor < size; factor++) {
            int low = draws.below(levels / 2, factor, 0);
            up[factor] = draws.uniform(factor, 1) < 0.5;
            start[factor] = up[factor] ? low : low + levels / 2;
            int other = draws.below(factor + 1, factor, 2);
            order[factor] = order[other];
            order[other] = factor;
        }
        return new Way(start, order, up);
    }

    private int moved(Way way, int factor) {
        return way.start()[factor] + (way.up()[factor] ? levels / 2 : -levels / 2);
    }

    private List<Way> farthest(List<Way> drawn, int count) {
        double[][] squares = squares(drawn);
        List<Integer> taken = greedy(squares, count);
        boolean improved = true;
        while (improved) {
            improved = exchange(squares, taken);
        }
        return taken.stream().sorted().map(drawn::get).toList();
    }

    private static List<Integer> greedy(double[][] squares, int count) {
        int first = 0;
        int second = 1;
        for (int a = 0; a < squares.length; a++) {
            for (int b = 0; b < a; b++) {
                if (squares[a][b] > squares[first][second]) {
                    first = a;
                    second = b;
                }
            }
        }
        List<Integer> taken = new ArrayList<>(List.of(first, second));
        while (taken.size() < count) {
            int best = -1;
            for (int each = 0; each < squares.length; each++) {
                if (!taken.contains(each)
                        && (best < 0 || sum(squares, each, taken, -1) > sum(squares, best, taken, -1))) {
                    best = each;
                }
            }
            taken.add(best);
        }
        return taken;
    }

    /** Exchanges the one that gains most, if any gains. */
    private static boolean exchange(double[][] squares, List<Integer> taken) {
        double most = 0;
        int out = -1;
        int in = -1;
        for (int place = 0; place < taken.size(); place++) {
            double now = sum(squares, taken.get(place), taken, taken.get(place));
            for (int each = 0; each < squares.length; each++) {
                double gain = taken.contains(each) ? 0 : sum(squares, each, taken, taken.get(place)) - now;
                if (gain > most && gain > LEAST_GAIN * now) {
                    most = gain;
                    out = place;
                    in = each;
                }
            }
        }
        if (out >= 0) {
            taken.set(out, in);
        }
        return out >= 0;
    }

    private static double sum(double[][] squares, int one, List<Integer> others, int without) {
        double sum = 0;
        for (int other : others) {
            sum += other == without ? 0 : squares[one][other];
        }
        return sum;
    }

    /** The squares of the distances between trajectories; a distance is the sum of those between all their points. */
    private double[][] squares(List<Way> drawn) {
        double[] roots = new double[factors.size() * levels * levels + 1];
        Arrays.setAll(roots, StrictMath::sqrt);
        double[][] squares = new double[drawn.size()][drawn.size()];
        for (int a = 0; a < drawn.size(); a++) {
            for (int b = 0; b < a; b++) {
                double distance = distance(drawn.get(a), drawn.get(b), roots);
                squares[a][b] = distance * distance;
                squares[b][a] = squares[a][b];
            }
        }
        return squares;
    }

    private double distance(Way one, Way other, double[] roots) {
        int size = factors.size();
        int[] at = one.start().clone();
        int[] there = new int[size];
        int first = 0;
        for (int factor = 0; factor < size; factor++) {
            first += square(at[factor] - other.start()[factor]);
        }
        double sum = 0;
        for (int point = 0; point <= size; point++) {
            if (point > 0) {
                int factor = one.order()[point - 1];
                first -= square(at[factor] - other.start()[factor]);
                at[factor] = moved(one, factor);
                first += square(at[factor] - other.start()[factor]);
            }
            System.arraycopy(other.start(), 0, there, 0, size);
            int between = first;
            sum += roots[between];
            for (int factor : other.order()) {
                between -= square(at[factor] - there[factor]);
                there[factor] = moved(other, factor);
                between += square(at[factor] - there[factor]);
                sum += roots[between];
            }
        }
        return sum / (levels - 1);
    }

    private static int square(int number) {
        return number * number;
    }

    /** How many trajectories there are. */
    public int count() {
        return ways.size();
    }

    /** The factor that moved from the point before to this one; -1 at the first point of a trajectory. */
    public int moved(int point) {
        int place = point % (factors.size() + 1);
        return place == 0 ? -1 : ways.get(point / (factors.size() + 1)).order()[place - 1];
    }

    /** How far it moved, as a share of its range with a sign; 0 at the first point of a trajectory. */
    public double step(int point) {
        int factor = moved(point);
        if (factor < 0) {
            return 0;
        }
        double step = levels / 2 / (double) (levels - 1);
        return ways.get(point / (factors.size() + 1)).up()[factor] ? step : -step;
    }

    /** The sum of the squared distances between all taken trajectories, which the choice makes large. */
    public double spread() {
        double[][] squares = squares(ways);
        double sum = 0;
        for (double[] row : squares) {
            sum += Arrays.stream(row).sum();
        }
        return sum / 2;
    }

    @Override
    public int size() {
        return ways.size() * (factors.size() + 1);
    }

    /** The place of a factor at a point, from 0 to 1. */
    public double place(int point, int factor) {
        Way way = ways.get(point / (factors.size() + 1));
        int steps = point % (factors.size() + 1);
        int level = way.start()[factor];
        for (int k = 0; k < steps; k++) {
            if (way.order()[k] == factor) {
                level = moved(way, factor);
            }
        }
        return level / (double) (levels - 1);
    }

    @Override
    public String value(int point, int factor) {
        return factors.get(factor).at(Math.min(place(point, factor), JUST_BELOW_ONE));
    }
}
