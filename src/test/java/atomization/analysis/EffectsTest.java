package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Effects of tables whose effects are known. */
class EffectsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @TempDir
    Path temporary;

    /** Value of a run at a point of two factors. */
    private interface Value {
        String of(int first, int second, int replicate);
    }

    private RunTable table(int rows, int columns, int replicates, Value value) throws IOException {
        StringBuilder text = new StringBuilder("point,replicate,seed,a,b,hash,status,seconds,y\n");
        for (int point = 0; point < rows * columns; point++) {
            for (int replicate = 0; replicate < replicates; replicate++) {
                int first = point / columns;
                int second = point % columns;
                String measured = value.of(first, second, replicate);
                text.append(point + "," + replicate + "," + replicate + "," + first + "," + second / 2.0 + ",h,"
                        + (measured.equals("failed") ? "failed,1," : "done,1," + measured) + "\n");
            }
        }
        Path file = temporary.resolve("runs.csv");
        Files.writeString(file, text);
        return RunTable.read(file);
    }

    @Test
    void whatWasVariedAndMeasuredStandsInTheHeading() throws IOException {
        RunTable table = table(2, 3, 2, (a, b, r) -> a == 1 && b == 1 ? "failed" : "" + (a + b));
        assertThat(table.factors()).containsExactly("a", "b");
        assertThat(table.measures()).containsExactly("y");
        assertThat(table.points()).hasSize(5);
        assertThat(table.done()).isEqualTo(10);
        assertThat(table.failed()).isEqualTo(2);
        Path other = temporary.resolve("other.csv");
        Files.writeString(other, "year,fear\n1990,0.2\n");
        assertThatThrownBy(() -> RunTable.read(other)).isInstanceOf(IOException.class);
    }

    @Test
    void additiveFactorsShareTheVarianceAndDoNotInteract() throws IOException {
        RunTable table = table(3, 3, 1, (a, b, r) -> "" + (2 * a + b));
        MainEffect first = MainEffect.of(table, 0, 0);
        assertThat(first.means()).containsExactly(new double[] {1, 3, 5}, EXACT);
        assertThat(first.share()).isCloseTo(0.8, EXACT);
        assertThat(MainEffect.of(table, 1, 0).share()).isCloseTo(0.2, EXACT);
        assertThat(PairEffect.of(table, 0, 1, 0).orElseThrow().interaction()).isCloseTo(0, EXACT);
    }

    @Test
    void whatOnlyBothTogetherDoIsInteraction() throws IOException {
        RunTable table = table(2, 2, 1, (a, b, r) -> "" + (a ^ b));
        PairEffect pair = PairEffect.of(table, 0, 1, 0).orElseThrow();
        assertThat(MainEffect.of(table, 0, 0).share()).isCloseTo(0, EXACT);
        assertThat(pair.interaction()).isCloseTo(1, EXACT);
        assertThat(pair.means()).isDeepEqualTo(new double[][] {{0, 1}, {1, 0}});
        assertThat(PairEffect.all(table, 0)).hasSize(1);
    }

    @Test
    void commonRandomNumbersMakeDifferencesSharpWhereMeansAreNot() throws IOException {
        double[] luck = {0, 10, 3, 7};
        RunTable table = table(2, 2, 4, (a, b, r) -> "" + (luck[r] + a));
        MainEffect effect = MainEffect.of(table, 0, 0);
        // t of 3 degrees of freedom: 3.182446; standard deviation of 0, 10, 3, 7: 4.396969
        assertThat(effect.margins()[0]).isCloseTo(3.182446305 * 4.396968653 / 2, within(1e-5));
        assertThat(effect.differences()).containsExactly(new double[] {0, 1}, EXACT);
        assertThat(effect.differenceMargins()[1]).isCloseTo(0, EXACT);
    }

    @Test
    void chanceAloneIsNotTakenForDifferencesBetweenPoints() throws IOException {
        double[] luck = {1, -1};
        assertThat(Variance.betweenPoints(table(3, 3, 2, (a, b, r) -> "" + luck[r]), 0))
                .isZero();
        assertThat(Variance.betweenPoints(table(3, 3, 2, (a, b, r) -> "" + (a + luck[r] * 1e-6)), 0))
                .isCloseTo(1, within(1e-6));
        assertThat(Variance.betweenPoints(table(3, 3, 1, (a, b, r) -> "" + a), 0))
                .isNaN();
    }

    @Test
    void theBoundaryLiesBetweenTheColumnsWhereTheShareCrossesIt() throws IOException {
        // above 5: none, one, three, four of four runs in the first row; never in the second
        int[] above = {0, 1, 3, 4};
        RunTable table = table(2, 4, 4, (a, b, r) -> a == 0 && r < above[b] ? "9" : "1");
        PairEffect share = PairEffect.shareAbove(table, 0, 1, 0, 5).orElseThrow();
        assertThat(share.means()[0]).containsExactly(0, 0.25, 0.75, 1);
        assertThat(share.boundary(0.5)[0]).isCloseTo(0.75, EXACT);
        assertThat(share.boundary(0.5)[1]).isNaN();
    }

    @Test
    void manyValuesAreGroupedIntoRangesAndWordsKeepTheirOrder() throws IOException {
        RunTable table = table(1, 40, 1, (a, b, r) -> "" + b);
        Levels ranges = Levels.of(table, 1);
        assertThat(ranges.count()).isEqualTo(8);
        assertThat(ranges.labels().get(0)).isEqualTo("0.0 to 2.0");
        assertThat(ranges.places()[7]).isCloseTo(18.5, EXACT);
        assertThat(MainEffect.of(table, 1, 0).means()[0]).isCloseTo(2, EXACT);
        assertThat(PairEffect.of(table, 0, 1, 0)).isEmpty();
    }

    @Test
    void undefinedMeasuresAreLeftOut() throws IOException {
        RunTable table = table(2, 2, 2, (a, b, r) -> r == 0 ? "" : "" + a);
        assertThat(MainEffect.of(table, 0, 0).means()).containsExactly(0, 1);
        RunTable nothing = table(2, 2, 2, (a, b, r) -> "");
        assertThat(MainEffect.of(nothing, 0, 0).means()).containsOnly(Double.NaN);
        assertThat(List.of(Variance.betweenPoints(nothing, 0))).containsOnly(Double.NaN);
    }
}
