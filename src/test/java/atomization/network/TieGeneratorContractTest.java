package atomization.network;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.parameter.VariantShape;
import atomization.society.TieLayer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the ties of every generator. */
class TieGeneratorContractTest {
    static List<TieGenerator> generators() {
        return List.of(
                new BarabasiAlbert(3, 4),
                new Complete(),
                new EdgeList("ties.csv", 2),
                new ErdosRenyi(5, 4, null),
                new ErdosRenyi(5, 4, 6),
                new Groups(6, 0.15, 4),
                new Groups(5, 0.15, 0),
                new None(),
                new RingLattice(6, 4),
                new WattsStrogatz(6, 0.3, 4));
    }

    record Case(TieGenerator generator, String name, Places places) {
        @Override
        public String toString() {
            return generator + " " + name;
        }
    }

    static Stream<Case> cases() {
        return generators().stream()
                .flatMap(generator -> Stream.of(
                        new Case(generator, "together", Example.together(10_001)),
                        new Case(generator, "nested", Example.nested(9_000, 25, 28)),
                        new Case(generator, "in tiny groups", Example.nested(900, 3, 4)),
                        new Case(generator, "some absent", Example.someAbsent(9_000))));
    }

    static Stream<Case> listedCases() {
        return cases().filter(each -> !(each.generator() instanceof Complete));
    }

    @Test
    void everyGeneratorOfAScenarioIsTested() {
        assertThat(generators().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        List.copyOf(VariantShape.of(TieGenerator.class).types()));
    }

    @ParameterizedTest
    @MethodSource("listedCases")
    void rowsAreAscendingWithoutSelfOrRepetition(Case example) {
        TieLayer layer = generate(example);
        for (int i = 0; i < layer.size(); i++) {
            int before = -1;
            for (int slot = layer.first(i); slot < layer.first(i) + layer.degree(i); slot++) {
                assertThat(layer.alter(slot)).isGreaterThan(before).isNotEqualTo(i);
                before = layer.alter(slot);
            }
            for (int slot = layer.first(i) + layer.degree(i); slot < layer.limit(i); slot++) {
                assertThat(layer.alter(slot)).isEqualTo(TieLayer.NONE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("listedCases")
    void everyTieStandsInTheRowsOfBothEnds(Case example) {
        TieLayer layer = generate(example);
        for (int i = 0; i < layer.size(); i++) {
            for (int slot = layer.first(i); slot < layer.first(i) + layer.degree(i); slot++) {
                int other = layer.slotOf(layer.alter(slot), i);
                assertThat(other).isNotNegative();
                assertThat(layer.strength(other)).isEqualTo(layer.strength(slot));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everybodyHasARow(Case example) {
        assertThat(generate(example).size()).isEqualTo(example.places().size());
    }

    @ParameterizedTest
    @MethodSource("listedCases")
    void whoIsInNoGroupHasNoTie(Case example) {
        TieLayer layer = generate(example);
        boolean[] isMember = example.places().membership();
        for (int i = 0; i < layer.size(); i++) {
            assertThat(isMember[i] || layer.degree(i) == 0).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("listedCases")
    void tiesAreTheSameOnOneAndTwoThreads(Case example) {
        TieLayer one = Example.generate(example.generator(), example.places(), 1);
        TieLayer two = Example.generate(example.generator(), example.places(), 2);
        assertThat(Example.rows(one)).isDeepEqualTo(Example.rows(two));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tiesTakeTheirStrengthFromThePopulation(Case example) {
        TieLayer layer = generate(example);
        for (int i = 0; !layer.isComplete() && i < layer.size(); i++) {
            assertThat(layer.totalStrength(i)).isZero();
        }
    }

    private static TieLayer generate(Case example) {
        return Example.generate(example.generator(), example.places());
    }
}
