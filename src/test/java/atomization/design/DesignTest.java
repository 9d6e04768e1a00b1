package atomization.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.design.Factor.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {
    private static final Factor SHARE = Factor.range("share", Kind.NUMBER, 0, 1, false, 3);
    private static final Factor DEGREE = Factor.range("degree", Kind.WHOLE, 2, 5, false, 4);
    private static final Factor WORLD = Factor.choice("world", List.of("full", "null"));

    private static List<List<String>> rows(Points points, int factors) {
        List<List<String>> rows = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            List<String> row = new ArrayList<>();
            for (int factor = 0; factor < factors; factor++) {
                row.add(points.value(point, factor));
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void levelsAreEvenOnTheirScale() {
        assertThat(SHARE.levels()).containsExactly("0", "0.5", "1");
        assertThat(Factor.range("x", Kind.NUMBER, 0.01, 100, true, 5).levels())
                .containsExactly("0.01", "0.1", "1", "10", "100");
        assertThat(Factor.range("x", Kind.NUMBER, 0, 0.9, false, 10).levels()).contains("0.3", "0.7");
        assertThat(Factor.range("x", Kind.WHOLE, 1, 3, false, 5).levels()).containsExactly("1", "2", "3");
        assertThat(Factor.range("x", Kind.DAY, 8035, 8037, false, 2).levels())
                .containsExactly("1992-01-01", "1992-01-03");
        assertThatThrownBy(() -> Factor.range("x", Kind.NUMBER, 0, 1, true, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0");
    }

    @Test
    void everyWholeNumberAndEveryChoiceHasTheSameRoom() {
        int[] counts = new int[4];
        int words = 0;
        for (int k = 0; k < 4000; k++) {
            counts[Integer.parseInt(DEGREE.at(k / 4000.0)) - 2]++;
            words += WORLD.at(k / 4000.0).equals("full") ? 1 : 0;
        }
        assertThat(counts).containsOnly(1000);
        assertThat(words).isEqualTo(2000);
    }

    @Test
    void aGridHasEveryCombinationOnce() {
        List<List<String>> rows = rows(new Grid(List.of(SHARE, DEGREE, WORLD)), 3);
        assertThat(rows).hasSize(24).doesNotHaveDuplicates();
        assertThat(rows.get(0)).containsExactly("0", "2", "full");
        assertThat(rows.get(1)).containsExactly("0", "2", "null");
        assertThat(rows.get(23)).containsExactly("1", "5", "null");
    }

    @Test
    void oneAtATimeChangesAtMostOneFactor() {
        List<List<String>> rows = rows(new OneAtATime(List.of(SHARE, WORLD)), 2);
        assertThat(rows)
                .containsExactly(
                        List.of("", ""),
                        List.of("0", ""),
                        List.of("0.5", ""),
                        List.of("1", ""),
                        List.of("", "full"),
                        List.of("", "null"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 200})
    void everySliceOfALatinHypercubeHasOnePoint(int size) {
        Factor wide = Factor.range("x", Kind.NUMBER, 0, size, false, 2);
        LatinHypercube cube = new LatinHypercube(List.of(wide, wide, wide), size, 7);
        for (int factor = 0; factor < 3; factor++) {
            Set<Integer> slices = new HashSet<>();
            for (int point = 0; point < size; point++) {
                slices.add((int) Double.parseDouble(cube.value(point, factor)));
            }
            assertThat(slices).hasSize(size);
        }
    }

    @Test
    void aLatinHypercubeIsSpreadBetterThanOneThatIsMerelyDrawn() {
        // Johnson et al. 1990: maximin. 16 points in the square cannot be farther apart than 0.3 or so; a drawn
        // hypercube
        // of this size has a nearest pair at about 0.08 on average.
        for (int seed = 1; seed <= 5; seed++) {
            assertThat(new LatinHypercube(List.of(SHARE, SHARE), 16, seed).smallestDistance())
                    .isBetween(0.15, 0.4);
        }
    }

    @Test
    void theSameSeedMakesTheSameHypercube() {
        List<Factor> factors = List.of(SHARE, DEGREE);
        assertThat(rows(new LatinHypercube(factors, 20, 3), 2)).isEqualTo(rows(new LatinHypercube(factors, 20, 3), 2));
        assertThat(rows(new LatinHypercube(factors, 20, 3), 2))
                .isNotEqualTo(rows(new LatinHypercube(factors, 20, 4), 2));
    }

    @Test
    void theSobolSequenceLeavesOutItsOriginAndIsTheKnownOne() {
        // Bratley and Fox 1988, dimensions 1 to 3
        Factor unit = Factor.range("x", Kind.NUMBER, 0, 1, false, 2);
        assertThat(rows(new SobolSequence(List.of(unit, unit, unit), 4), 3))
                .containsExactly(
                        List.of("0.5", "0.5", "0.5"),
                        List.of("0.75", "0.25", "0.25"),
                        List.of("0.25", "0.75", "0.75"),
                        List.of("0.375", "0.375", "0.625"));
    }

    @Test
    void partsAreCrossedOrPutOneAfterTheOther() {
        Combination.Part shares = new Combination.Part(new Grid(List.of(SHARE)), List.of(1));
        Combination.Part worlds = new Combination.Part(new Grid(List.of(WORLD)), List.of(0));
        assertThat(rows(new Combination(List.of(worlds, shares), true), 2))
                .containsExactly(
                        List.of("full", "0"),
                        List.of("full", "0.5"),
                        List.of("full", "1"),
                        List.of("null", "0"),
                        List.of("null", "0.5"),
                        List.of("null", "1"));
        assertThat(rows(new Combination(List.of(worlds, shares), false), 2))
                .containsExactly(
                        List.of("full", ""),
                        List.of("null", ""),
                        List.of("", "0"),
                        List.of("", "0.5"),
                        List.of("", "1"));
    }

    @Test
    void pointsThatBreakAConstraintAreLeftOut() {
        List<Factor> factors = List.of(SHARE, DEGREE, WORLD);
        List<String> names = List.of("share", "degree", "world");
        Points all = new Grid(factors);
        Constrained few = new Constrained(
                all, List.of(new Constraint("share * 4 + 1 <= degree", names), new Constraint("world != null", names)));
        assertThat(rows(few, 3))
                .containsExactly(
                        List.of("0", "2", "full"),
                        List.of("0", "3", "full"),
                        List.of("0", "4", "full"),
                        List.of("0", "5", "full"),
                        List.of("0.5", "3", "full"),
                        List.of("0.5", "4", "full"),
                        List.of("0.5", "5", "full"),
                        List.of("1", "5", "full"));
    }

    @Test
    void constraintsKeepTheRulesOfArithmetic() {
        List<String> names = List.of("a", "b", "day");
        Constraint.Row row = factor -> List.of("2", "3", "1992-01-02").get(factor);
        assertThat(new Constraint("a + b * 2 = 8", names).isMet(row)).isTrue();
        assertThat(new Constraint("(a + b) * 2 = 10", names).isMet(row)).isTrue();
        assertThat(new Constraint("b - a - 1 = 0", names).isMet(row)).isTrue();
        assertThat(new Constraint("-a < -1e-3", names).isMet(row)).isTrue();
        assertThat(new Constraint("day >= 1992-01-02", names).isMet(row)).isTrue();
        assertThat(new Constraint("day > 1992-01-02", names).isMet(row)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a < ", "a + b", "a < b c", "(a < b", "a ! b", "aa.b < 1", "< 1"})
    void whatIsNoConstraintIsRefused(String text) {
        assertThatThrownBy(() -> new Constraint(text, List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
