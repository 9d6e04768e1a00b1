package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.event.Arrive;
import atomization.event.Choice;
import atomization.event.Close;
import atomization.event.Leave;
import atomization.event.Link;
import atomization.event.Persons;
import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who comes and goes, what closes, and that two choices of one event are independent. */
class ComingAndGoingTest {
    private static final Choice HALF = new Choice(null, null, null, 0.5, false);

    /** The draw of a share in the second choice of an event (ODD 7.1). */
    private static final int SECOND = 999;

    private final Ranges ranges = new Ranges(1);

    @AfterEach
    void close() {
        ranges.close();
    }

    @Test
    void thoseWhoLeftDoNotComeBackAndAreNeitherUnemployedNorReserve() {
        SmallSociety small = new SmallSociety(ranges);
        Society society = small.society;
        new Leave(new Persons(Persons.Among.ANYONE, null, 3, null, null, null)).apply(society, small.draws);
        int[] gone = IntStream.range(0, 60)
                .filter(i -> !society.workers.present.get(i))
                .toArray();
        assertThat(gone).hasSize(3);
        String done = new Arrive(10, null, null, null, 0, 0.7, 0.15).apply(society, small.draws);
        assertThat(done).isEqualTo("5 workers arrived");
        for (int i : gone) {
            assertThat(society.workers.present.get(i)).isFalse();
            assertThat(society.workers.hasDeparted(i)).isTrue();
            assertThat(society.workers.isUnemployed(i)).isFalse();
            assertThat(society.employerOf(i)).isNegative();
        }
        assertThat(society.workers.isUnemployed(60)).as("one who arrived").isTrue();
    }

    @Test
    void theTwoSharesOfALinkAreDrawnApart() {
        SmallSociety small = new SmallSociety(ranges);
        Society society = small.society;
        Stream draws = find(stream ->
                chosen(stream, 3, 0).equals("0") && chosen(stream, 3, SECOND).equals("2"));
        int before = between(society, 0, 2);
        String done = new Link(HALF, HALF, 8, 0.4, Layer.ACQUAINTANCE).apply(society, draws);
        assertThat(done).startsWith("8 of 8");
        assertThat(between(society, 0, 2)).isEqualTo(before + 8);
    }

    @Test
    void theTwoSharesOfAnArrivalAreDrawnApart() {
        SmallSociety small = new SmallSociety(ranges);
        Society society = small.society;
        Stream draws = find(stream ->
                chosen(stream, 3, 0).equals("012") && chosen(stream, 2, SECOND).equals("1"));
        new Arrive(5, null, HALF, HALF, 0, 0.7, 0.15).apply(society, draws);
        for (int i = 60; i < 65; i++) {
            assertThat(society.districtOf(i)).isEqualTo(1);
            assertThat(society.workers.isEmployed(i)).isTrue();
        }
    }

    @Test
    void anEnterpriseClosesOnlyOnce() {
        SmallSociety small = new SmallSociety(ranges);
        Close close = new Close(new Choice(null, 0, null, null, false));
        close.apply(small.society, small.draws);
        assertThat(close.apply(small.society, small.draws)).isEqualTo("closed none");
        assertThat(small.society.flows.get(Flow.CLOSURES)).isEqualTo(1);
    }

    private static Stream find(Predicate<Stream> wanted) {
        return IntStream.range(0, 10_000)
                .mapToObj(seed -> Stream.of(seed, "test.shares", 0))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** The numbers of the collectives that a share of one half chooses with a draw, written one after the other. */
    private static String chosen(Stream draws, int count, int draw) {
        StringBuilder chosen = new StringBuilder();
        IntStream.range(0, count).filter(k -> draws.uniform(k, draw) < 0.5).forEach(chosen::append);
        return chosen.toString();
    }

    private static int between(Society society, int one, int other) {
        TieLayer ties = society.ties.layer(Layer.ACQUAINTANCE);
        int count = 0;
        for (int i = 0; i < society.workers.size(); i++) {
            for (int slot = ties.first(i); slot < ties.first(i) + ties.degree(i); slot++) {
                boolean links = society.employerOf(i) == one && society.employerOf(ties.alter(slot)) == other;
                count += links ? 1 : 0;
            }
        }
        return count;
    }
}
