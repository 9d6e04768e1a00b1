package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Collectives;
import atomization.society.Dispute;
import atomization.society.Society;
import java.util.List;

/**
 * Demands are granted in enterprises, whether they are in dispute or not: arrears are paid, a settlement is made. An open
 * dispute ends as conceded at the end of the week, by the ordinary rule with certainty.
 */
@Meaning("demands are granted in enterprises: arrears are paid, a settlement is made")
public record Settle(
        @Parameter(meaning = "which enterprises") Choice enterprises,

        @Parameter(value = "0.2", min = 0, max = 1, meaning = "share of arrears that is left")
        double arrearsLeft)
        implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> chosen = enterprises.in(society, Arena.STRIKE, draws);
        Collectives collectives = society.collectives(Arena.STRIKE);
        for (int k : chosen) {
            society.enterprises.arrears[k] *= arrearsLeft;
            society.enterprises.settlement[k] = 1;
            Dispute dispute = collectives.dispute(k);
            if (dispute != null) {
                dispute.grant();
            }
        }
        return Described.list("demands granted in", society, Arena.STRIKE, chosen);
    }
}
