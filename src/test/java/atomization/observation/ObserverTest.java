package atomization.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.Workers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ObserverTest {
    private static final double STEP = 1.0 / 65535;

    private static double value(Observer observer, String column) {
        double[] row = new double[observer.columns().size()];
        observer.observe(row);
        return row[RunningTotals.indexOf(observer.columns(), column)];
    }

    @Test
    void meansAreOverThosePresentAndOverEachGroup() {
        Society society = TinySociety.of(6, 1);
        double[] fear = {0.1, 0.2, 0.3, 0.4, 0.6, 0.9};
        for (int i = 0; i < 6; i++) {
            society.workers.fear.set(i, fear[i]);
        }
        society.join(0, 0);
        society.join(1, 1);
        society.leaveWork(2, Workers.OUTSIDE);
        society.workers.setOrigin(1, 2);
        society.workers.setOrigin(5, 2);
        society.act(1, Arena.STRIKE);
        society.act(3, Arena.ASSEMBLY);
        society.leave(5);
        Observer observer = new Observer(society, ObservationSettings.STANDARD, List.of("north", "coast"));

        assertThat(value(observer, "fear")).isCloseTo(1.6 / 5, within(STEP));
        assertThat(value(observer, "fear.employed")).isCloseTo(0.15, within(STEP));
        assertThat(value(observer, "fear.outside")).isCloseTo(0.3, within(STEP));
        assertThat(value(observer, "fear.unemployed")).isCloseTo(0.5, within(STEP));
        assertThat(value(observer, "fear.acting")).isCloseTo(0.3, within(STEP));
        assertThat(value(observer, "fear.coast")).isCloseTo(0.2, within(STEP));
        assertThat(value(observer, "present")).isEqualTo(5);
        assertThat(value(observer, "present.unemployed")).isEqualTo(2);
        assertThat(value(observer, "present.coast")).isEqualTo(1);
        assertThat(value(observer, "acting")).isEqualTo(0.4);
        assertThat(value(observer, "actingStrike.employed")).isEqualTo(0.5);
        assertThat(value(observer, "strikers")).isEqualTo(1);
    }

    @Test
    void anEmptyGroupHasNoMean() {
        Observer observer = new Observer(TinySociety.of(3, 1), ObservationSettings.STANDARD);

        assertThat(value(observer, "fear.employed")).isNaN();
        assertThat(value(observer, "fear.unemployed")).isZero();
        assertThat(value(observer, "present.employed")).isZero();
        assertThat(value(observer, "giftShare")).isNaN();
        assertThat(value(observer, "workplaceStrength")).isNaN();
    }

    @Test
    void whoActsInADisputeOfItsOwnCollectiveDoesNotActAlone() {
        Society society = TinySociety.of(4, 1);
        society.join(0, 0);
        society.join(1, 1);
        TinySociety.dispute(society, Arena.STRIKE, 0);
        society.act(0, Arena.STRIKE);
        society.act(1, Arena.STRIKE);
        society.act(2, Arena.ASSEMBLY);
        Observer observer = new Observer(society, ObservationSettings.STANDARD);

        assertThat(value(observer, "loneAction")).isEqualTo(0.5);
        assertThat(value(observer, "loneAction.employed")).isEqualTo(0.5);
        assertThat(value(observer, "strikers")).isEqualTo(2);
        assertThat(value(observer, "strikersInDispute")).isEqualTo(1);
        assertThat(value(observer, "openStrikes")).isEqualTo(1);
        assertThat(value(observer, "openAssemblies")).isZero();
    }

    @Test
    void discontentIsOfTheGreaterHardshipAboveOneHalf() {
        Society society = TinySociety.of(4, 1);
        society.workers.hardship(Arena.STRIKE).set(0, 0.6);
        society.workers.hardship(Arena.ASSEMBLY).set(1, 0.7);
        society.workers.hardship(Arena.STRIKE).set(2, 0.4);
        Observer observer = new Observer(society, ObservationSettings.STANDARD);

        assertThat(value(observer, "discontent")).isEqualTo(0.5);
        assertThat(value(observer, "hardship")).isCloseTo(1.7 / 4, within(STEP));
        assertThat(value(observer, "hardshipStrike")).isCloseTo(0.25, within(STEP));
    }

    @Test
    void sharesOfServicesLeaveOutWhatWorkersProvideForThemselves() {
        Society society = TinySociety.of(2, 1);
        society.flows.add(Flow.GIFTS, 6);
        society.flows.add(Flow.PAID_FAVOURS, 2);
        society.flows.add(Flow.BOUGHT, 4);
        society.flows.add(Flow.SELF_PROVIDED, 88);
        Observer observer = new Observer(society, ObservationSettings.STANDARD);

        assertThat(value(observer, "giftShare")).isEqualTo(0.5);
        assertThat(value(observer, "paidFavourShare")).isEqualTo(0.25);
        assertThat(value(observer, "selfProvided")).isEqualTo(88);
    }

    @Test
    void employmentAndTiesAreRelativeToTheStart() {
        Society society = TinySociety.of(4, 1);
        society.join(0, 0);
        society.join(1, 0);
        TinySociety.tie(society, Layer.WORKPLACE, 0, 1, 0.8);
        TinySociety.tie(society, Layer.WORKPLACE, 1, 2, 0.2);
        Observer observer = new Observer(society, ObservationSettings.STANDARD);
        assertThat(value(observer, "workplaceStrength")).isCloseTo(1, within(1e-12));
        assertThat(value(observer, "workplaceTies")).isEqualTo(1);
        assertThat(value(observer, "withoutStrongTie")).isEqualTo(0.5);

        society.leave(2);
        society.leaveWork(1, Workers.UNEMPLOYED);

        // Strength: 1.6 over 3 workers against 2.0 over 4.
        assertThat(value(observer, "workplaceStrength")).isCloseTo(1.6 / 3 / 0.5, within(1e-4));
        assertThat(value(observer, "workplaceTies.employed")).isEqualTo(1);
        assertThat(value(observer, "industrialEmployment")).isEqualTo(0.5);
        assertThat(value(observer, "unemployment")).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void headingsAreUniqueAndCoverFlowsAndDrivers() {
        List<String> headings = new Observer(TinySociety.of(2, 1), ObservationSettings.STANDARD)
                .columns().stream().map(Column::name).toList();

        assertThat(headings).doesNotHaveDuplicates();
        assertThat(headings.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        for (Driver driver : Driver.values()) {
            assertThat(headings).contains(driver.label());
        }
        assertThat(headings)
                .contains("newAssemblyParticipants", "priceShock", "fear.acting", "readinessStrike.outside");
    }

    @Test
    void figuresAreTheSameBytesOnAnyNumberOfThreads() {
        assertThat(observed(3)).containsExactly(observed(1));
    }

    private static double[] observed(int threads) {
        int size = 20_000;
        Society society = TinySociety.of(size, threads);
        Stream draws = Stream.of(7, "test", 0);
        for (int i = 0; i < size; i++) {
            society.workers.fear.set(i, draws.uniform(i, 0));
            society.workers.efficacy.set(i, draws.uniform(i, 1));
            if (draws.uniform(i, 2) < 0.5) {
                society.join(i, draws.below(2, i, 3));
            }
            society.workers.setOrigin(i, draws.below(3, i, 4));
            for (int layer = 0; layer < Layer.COUNT; layer++) {
                int other = draws.below(size, i, 5 + layer);
                society.ties.layer(layer).connect(i, other, draws.uniform(i, 8 + layer));
            }
        }
        Observer observer = new Observer(society, new ObservationSettings(1, 1));
        double[] row = new double[observer.columns().size()];
        observer.observe(row);
        society.ranges().close();
        return row;
    }
}
