package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Society;
import java.util.List;

/** An issue arises in districts: a plant that poisons the air, a park to be built over. */
@Meaning("an issue arises in districts: a plant that poisons the air, a park to be built over")
public record Issue(
        @Parameter(meaning = "which districts") Choice districts,

        @Parameter(value = "0.7", min = 0, max = 1, meaning = "gravity of the issue")
        double gravity)
        implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> chosen = districts.in(society, Arena.ASSEMBLY, draws);
        chosen.forEach(k -> society.districts.issue[k] = Math.max(gravity, society.districts.issue[k]));
        return Described.list("issue of gravity " + gravity + " in", society, Arena.ASSEMBLY, chosen);
    }
}
