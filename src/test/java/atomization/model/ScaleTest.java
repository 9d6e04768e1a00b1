package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Arena;
import atomization.society.Society;
import atomization.society.Workers;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;

/**
 * Size and numbering do not matter. Each test makes seven comparisons of ten replicates each by a t test at 0.0002, so a
 * test gives a false alarm with a probability of at most 0.0014. The seeds were chosen beforehand. What is found is a
 * difference of about two and a half standard deviations between replicates, which is 0.06 of hardship or 0.025 of
 * solidarity; prices higher by a tenth, 0.6 standard deviations of hardship, stay below that.
 */
class ScaleTest {
    private static final int REPLICATES = 10;
    private static final double LEVEL = 0.0002;

    /** Enterprises and districts of one size, and nothing that all share: authorities respond to the whole. */
    private static final List<String> EVEN = List.of(
            "events=[]",
            "run.weeks=40",
            "society.enterpriseSize=60",
            "society.largestShare=1",
            "society.outside=0",
            "society.unemployed=0",
            "society.reserve=0",
            "society.companyHousing=1",
            "workers.acting={seeds: share, share: 0.02}",
            "network={workplace: {generator: groups, degree: 6, outside: 0.15}, residence: {generator: groups, degree: 5,"
                    + " outside: 0.15}, acquaintance: {generator: erdosRenyi, degree: 2, capacity: 8}}",
            "mechanisms.authority=off");

    @Test
    void twiceAsManyWorkersLeaveMeansAsTheyAre() {
        double[][] single = new double[REPLICATES][];
        double[][] twice = new double[REPLICATES][];
        for (int k = 0; k < REPLICATES; k++) {
            single[k] = means(run(600, 1000 + k), i -> true);
            twice[k] = means(run(1200, 2000 + k), i -> true);
        }
        for (int m = 0; m < single[0].length; m++) {
            assertThat(new TTest().tTest(column(single, m), column(twice, m)))
                    .as("mean %d", m)
                    .isGreaterThan(LEVEL);
        }
    }

    @Test
    void lowAndHighNumbersFareAlike() {
        double[][] low = new double[REPLICATES][];
        double[][] high = new double[REPLICATES][];
        for (int k = 0; k < REPLICATES; k++) {
            Society society = run(600, 3000 + k);
            low[k] = means(society, i -> i < 300);
            high[k] = means(society, i -> i >= 300);
        }
        for (int m = 0; m < low[0].length; m++) {
            assertThat(new TTest().pairedTTest(column(low, m), column(high, m)))
                    .as("mean %d", m)
                    .isGreaterThan(LEVEL);
        }
    }

    @Test
    void aDifferenceThatIsThereIsFound() {
        // The power of the comparison: the same seven tests find twice the price erosion. It shows in solidarity, since
        // strikes win back most of what hardship it adds.
        double[][] one = new double[REPLICATES][];
        double[][] other = new double[REPLICATES][];
        for (int k = 0; k < REPLICATES; k++) {
            one[k] = means(run(600, 4000 + k), i -> true);
            other[k] = means(run(600, 5000 + k, "drivers.priceErosion={1985: 0.4, 1986: 0.8}"), i -> true);
        }
        double smallest = 1;
        for (int m = 0; m < one[0].length; m++) {
            smallest = Math.min(smallest, new TTest().tTest(column(one, m), column(other, m)));
        }
        assertThat(smallest).isLessThan(LEVEL);
    }

    private static Society run(int workers, long seed, String... more) {
        Plan plan = HandMadeSociety.plan(Eventful.YAML)
                .with(EVEN)
                .with(List.of("run.workers=" + workers))
                .with(List.of(more));
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, seed, ranges);
            model.start();
            while (!model.isOver()) {
                model.step();
            }
            return model.society();
        }
    }

    private static double[] means(Society society, IntPredicate among) {
        Workers workers = society.workers;
        List<IntToDoubleFunction> measures = List.of(
                i -> workers.hardship(Arena.STRIKE).get(i),
                workers.fear::get,
                i -> workers.solidarity(Arena.STRIKE).get(i),
                i -> workers.solidarity(Arena.ASSEMBLY).get(i),
                workers.delegation::get,
                workers.activity::get,
                i -> workers.isUnemployed(i) ? 1 : 0);
        double[] means = new double[measures.size()];
        for (int m = 0; m < means.length; m++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < workers.size(); i++) {
                if (among.test(i)) {
                    sum += measures.get(m).applyAsDouble(i);
                    count++;
                }
            }
            means[m] = sum / count;
        }
        return means;
    }

    private static double[] column(double[][] rows, int m) {
        double[] column = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            column[k] = rows[k][m];
        }
        return column;
    }
}
