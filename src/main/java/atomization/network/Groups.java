package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.TieLayer;
import java.util.Arrays;

/**
 * Ties made where people meet: in a workshop and now and then elsewhere in the enterprise, in a block and now and then
 * elsewhere in the district (foci of activity, after Feld 1981, The focused organization of social ties, American
 * Journal of Sociology 86).
 *
 * <p>Construction: every worker initiates degree / 2 ties (for a fraction, one more with that probability). Each goes
 * with probability {@code outside} to a random member of the outer group outside the inner one, else to a random other
 * member of the inner group. A partner to whom a tie stands, or who has no place left, is drawn anew, up to 16 times;
 * then 16 times from the other part of the outer group. So small inner groups saturate and the rest of their ties go to
 * the outer group: the mean degree holds where the outer group is large enough and {@code spare} leaves places, the
 * share outside only where inner groups are large enough. No tie leaves the outer group.
 *
 * <p>Draws: see {@link GroupDraws}. Ties of an outer group are made in the order of its members, those of a large one
 * as {@link LargeGroup} says. Source: ODD section 5.
 */
@Meaning(
        value = "ties made where people meet: in a workshop and now and then elsewhere in the "
                + "enterprise, in a block and now and then elsewhere in the district",
        source = "Feld (1981), The focused organization of social ties, American Journal of Sociology " + "86")
public record Groups(
        @Parameter(unit = "ties", min = 0, max = 3000, meaning = "mean number of ties a worker")
        double degree,

        @Parameter(
                value = "0.15",
                min = 0,
                max = 1,
                meaning = "share of the ties that go outside the inner group (workshop, block), inside the outer one"
                        + " (enterprise, district)")
        double outside,

        @Parameter(
                value = "4",
                unit = "ties",
                min = 0,
                max = 1000,
                meaning = "places of every worker for ties beyond the mean degree, at the start or later")
        int spare)
        implements TieGenerator {
    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges) {
        double[] degrees = new double[places.outerGroups()];
        Arrays.fill(degrees, degree);
        return generate(places, degrees, draws, ranges);
    }

    /**
     * Makes ties with a mean degree of its own for each outer group; all rows have places for the greatest.
     *
     * @param degrees mean number of ties a worker, by outer group
     */
    public TieLayer generate(Places places, double[] degrees, Stream draws, Ranges ranges) {
        int[] firstInner = places.firstInner();
        UniformRows rows = new UniformRows(places.size(), capacity(degrees), ranges);
        boolean[] isLarge = new boolean[places.outerGroups()];
        ranges.tasks(places.outerGroups(), outer -> {
            OuterGroup group = new OuterGroup(places.inner(), firstInner[outer], firstInner[outer + 1]);
            isLarge[outer] = group.size() > SmallGroup.LARGEST;
            if (!isLarge[outer]) {
                new SmallGroup(group, new GroupDraws(draws, degrees[outer], outside), rows).tie();
            }
        });
        for (int outer = 0; outer < isLarge.length; outer++) {
            if (isLarge[outer]) {
                OuterGroup group = new OuterGroup(places.inner(), firstInner[outer], firstInner[outer + 1]);
                new LargeGroup(group, new GroupDraws(draws, degrees[outer], outside), rows).tie(ranges);
            }
        }
        return rows.layer();
    }

    private int capacity(double[] degrees) {
        double greatest = 0;
        for (double each : degrees) {
            greatest = Math.max(greatest, each);
        }
        return (int) Math.ceil(greatest) + spare;
    }
}
