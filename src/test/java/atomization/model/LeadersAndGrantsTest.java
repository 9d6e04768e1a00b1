package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.event.Choice;
import atomization.event.Form;
import atomization.event.Settle;
import atomization.parallel.Ranges;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Driver;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaders recruited and elected, demands granted. */
class LeadersAndGrantsTest {
    private final Ranges ranges = new Ranges(1);

    @AfterEach
    void close() {
        ranges.close();
    }

    @Test
    void aRecruitedLeaderLosesTheLeadOfTheYoungerDisputeToo() {
        SmallSociety small = new SmallSociety(ranges, "mechanisms.coOptation.rate=1");
        small.society.drivers.set(Driver.ELITE_COMPETITION, 1);
        small.society.drivers.set(Driver.POSITIVE_ALTERNATIVE, 0);
        Dispute strike = small.dispute(Arena.STRIKE, small.society.employerOf(0), 0, Dispute.Form.COMMITTEE);
        Dispute assembly = small.dispute(Arena.ASSEMBLY, small.society.districtOf(0), 9, Dispute.Form.COMMITTEE);
        strike.elect(0);
        assembly.elect(0);
        assembly.elect(1);
        small.society.beginWeek(10);
        small.mechanisms.coOptation().value().advance(small.society, small.draws);
        assertThat(small.society.workers.recruited.get(0)).isTrue();
        assertThat(strike.leaders()).isEmpty();
        assertThat(assembly.leaders()).containsExactly(1);
        assertThat(List.of(strike.leadersLost(), assembly.leadersLost())).containsExactly(1, 1);
    }

    @Test
    void aCommitteeThatWasOrderedElectsLeadersOnceAndDoesNotReplaceThem() {
        SmallSociety small =
                new SmallSociety(ranges, "mechanisms.disputes.concession=0", "mechanisms.disputes.leaderShare=0.1");
        Dispute dispute = small.dispute(Arena.STRIKE, 0, 0, Dispute.Form.ASSEMBLY);
        new Form(Form.Decree.ORDER_COMMITTEE).apply(small.society, small.draws);
        assertThat(dispute.leaders()).isEmpty();
        small.allAct(Arena.STRIKE, 0);
        small.society.workers.activity.set(3, 0.9);
        small.society.workers.activity.set(7, 0.8);
        small.society.workers.activity.set(5, 1);
        small.society.workers.called.mark(5);
        small.mechanisms.disputes().value().advance(small.society, small.draws);
        assertThat(dispute.leaders()).as("the most active of those uncalled").containsExactly(3, 7);
        dispute.loseLeader(3);
        dispute.loseLeader(7);
        small.mechanisms.disputes().value().advance(small.society, small.draws);
        assertThat(dispute.leaders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void arrearsAreCutOnceWhetherDemandsAreGrantedByTheEventOrInTheDispute(boolean byEvent) {
        SmallSociety small = new SmallSociety(
                ranges, "mechanisms.disputes.concession=" + (byEvent ? 0 : 1), "mechanisms.disputes.arrearsLeft=0.2");
        small.society.authorities.setToughness(0);
        Dispute dispute = small.dispute(Arena.STRIKE, 0, 0, Dispute.Form.ASSEMBLY);
        small.allAct(Arena.STRIKE, 0);
        small.society.enterprises.arrears[0] = 0.5;
        if (byEvent) {
            new Settle(new Choice(null, 0, null, null, false), 0.2).apply(small.society, small.draws);
        }
        small.mechanisms.disputes().value().advance(small.society, small.draws);
        assertThat(dispute.outcome()).isEqualTo(Dispute.Outcome.CONCEDED);
        assertThat(small.society.enterprises.arrears[0]).isCloseTo(0.1, within(1e-12));
        assertThat(small.society.enterprises.settlement[0]).isEqualTo(1);
    }
}
