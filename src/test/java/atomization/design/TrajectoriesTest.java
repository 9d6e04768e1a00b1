package atomization.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrajectoriesTest {
    private static List<Factor> factors(int count) {
        List<Factor> factors = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            factors.add(Factor.range("x" + k, Factor.Kind.NUMBER, 0, 3, false, 2));
        }
        return factors;
    }

    @Test
    void everyFactorMovesOnceInEveryTrajectoryByTwoThirdsOfItsRange() {
        Trajectories trajectories = new Trajectories(factors(7), 5, 4, 30, 1);
        assertThat(trajectories.size()).isEqualTo(40);
        for (int t = 0; t < 5; t++) {
            List<Integer> moved = new ArrayList<>();
            for (int point = t * 8 + 1; point < t * 8 + 8; point++) {
                moved.add(trajectories.moved(point));
                for (int factor = 0; factor < 7; factor++) {
                    double change = trajectories.place(point, factor) - trajectories.place(point - 1, factor);
                    double expected = factor == trajectories.moved(point) ? trajectories.step(point) : 0;
                    assertThat(change).isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-12));
                }
                assertThat(Math.abs(trajectories.step(point))).isEqualTo(2.0 / 3);
            }
            assertThat(moved).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
            assertThat(trajectories.moved(t * 8)).isEqualTo(-1);
        }
    }

    @Test
    void valuesAreTheLevelsOfTheGrid() {
        Trajectories trajectories = new Trajectories(factors(3), 4, 4, 4, 2);
        List<String> values = new ArrayList<>();
        for (int point = 0; point < trajectories.size(); point++) {
            values.add(trajectories.value(point, 1));
        }
        assertThat(values).isSubsetOf("0", "1", "2", "3").contains("0", "3");
    }

    @Test
    void chosenTrajectoriesLieFartherApartThanDrawnOnes() {
        double chosen = new Trajectories(factors(10), 6, 4, 100, 3).spread();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(chosen).isGreaterThan(new Trajectories(factors(10), 6, 4, 6, seed).spread());
        }
    }

    @Test
    void theChoiceIsTheBestThatThereIsWhereAllCanBeTried() {
        // 9 candidates have 126 choices of 4; the spread of each is that of the same candidates without a choice
        double best = 0;
        double[][] apart = new double[9][9];
        Trajectories all = new Trajectories(factors(4), 9, 4, 9, 11);
        for (int a = 0; a < 9; a++) {
            for (int b = 0; b < a; b++) {
                double distance = 0;
                for (int i = 0; i < 5; i++) {
                    for (int j = 0; j < 5; j++) {
                        double square = 0;
                        for (int factor = 0; factor < 4; factor++) {
                            double gap = all.place(a * 5 + i, factor) - all.place(b * 5 + j, factor);
                            square += gap * gap;
                        }
                        distance += Math.sqrt(square);
                    }
                }
                apart[a][b] = distance * distance;
                apart[b][a] = apart[a][b];
            }
        }
        for (int mask = 0; mask < 512; mask++) {
            if (Integer.bitCount(mask) == 4) {
                double sum = 0;
                for (int a = 0; a < 9; a++) {
                    for (int b = 0; b < a; b++) {
                        sum += (mask >> a & 1) * (mask >> b & 1) * apart[a][b];
                    }
                }
                best = Math.max(best, sum);
            }
        }
        assertThat(new Trajectories(factors(4), 4, 4, 9, 11).spread())
                .isCloseTo(best, org.assertj.core.data.Percentage.withPercentage(1e-6));
    }

    @Test
    void numbersThatDoNotGoTogetherAreRefused() {
        assertThatThrownBy(() -> new Trajectories(factors(2), 4, 5, 9, 1))
                .hasMessageContaining("even number of levels");
        assertThatThrownBy(() -> new Trajectories(factors(2), 4, 4, 3, 1)).hasMessageContaining("candidates");
    }
}
