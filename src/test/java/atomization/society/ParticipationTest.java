package atomization.society;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.model.Eventful;
import atomization.model.HandMadeSociety;
import atomization.parallel.Ranges;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    @Test
    void whoLeavesADisputeAndReturnsToItIsOneParticipant() {
        try (Ranges ranges = new Ranges(1)) {
            Society society = HandMadeSociety.of(HandMadeSociety.plan(Eventful.YAML), 7, ranges);
            int workshop = society.workers.workshop(3);
            int employer = society.employerOf(3);
            Dispute dispute = society.disputes.open(Arena.STRIKE, employer, 0, 20, Dispute.Form.ASSEMBLY);
            society.collectives(Arena.STRIKE).setDispute(employer, dispute);
            society.act(3, Arena.STRIKE);
            society.leaveWork(3, Workers.UNEMPLOYED);
            society.join(3, workshop);
            society.act(3, Arena.STRIKE);
            society.act(4, Arena.STRIKE);
            assertThat(society.employerOf(4)).isEqualTo(employer);
            assertThat(dispute.participants()).isEqualTo(2);
            assertThat(society.flows.get(Flow.NEW_STRIKERS)).isEqualTo(2);
        }
    }
}
