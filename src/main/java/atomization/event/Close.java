package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Society;
import atomization.society.Workers;
import java.util.List;

/** Enterprises close: their workers are unemployed, their disputes end as closed. */
@Meaning("enterprises close: their workers are unemployed, their disputes end")
public record Close(
        @Parameter(meaning = "which enterprises") Choice enterprises) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> closing = enterprises.in(society, Arena.STRIKE, draws);
        for (int k : closing) {
            society.enterprises.close(k);
            society.flows.add(Flow.CLOSURES, 1);
            Dispute dispute = society.collectives(Arena.STRIKE).dispute(k);
            if (dispute != null) {
                society.disputes.end(dispute, society.week(), Dispute.Outcome.CLOSED);
            }
        }
        for (int i = 0; i < society.workers.size(); i++) {
            int employer = society.employerOf(i);
            if (employer >= 0 && !society.enterprises.isOpen(employer)) {
                society.leaveWork(i, Workers.UNEMPLOYED);
            }
        }
        closing.forEach(k -> society.collectives(Arena.STRIKE).setDispute(k, null));
        return Described.list("closed", society, Arena.STRIKE, closing);
    }
}
