package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Society;
import java.util.List;

/** Enterprises stop paying: arrears become at least as large as given. They fade as all arrears do, unless it is repeated. */
@Meaning("enterprises withhold pay: arrears become at least as large as given, and fade as all arrears do")
public record Withhold(
        @Parameter(meaning = "which enterprises") Choice enterprises,

        @Parameter(min = 0, max = 1, meaning = "share of the wage that is not paid on time")
        double arrears)
        implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> chosen = enterprises.in(society, Arena.STRIKE, draws);
        chosen.forEach(k -> society.enterprises.arrears[k] = Math.max(arrears, society.enterprises.arrears[k]));
        return Described.list("pay withheld in", society, Arena.STRIKE, chosen);
    }
}
