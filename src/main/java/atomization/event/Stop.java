package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Society;
import java.util.List;

/** Some of those acting stop at once, for whatever reason: the intervention of twin runs. */
@Meaning("some of those acting stop at once, for whatever reason: the intervention of twin " + "runs")
public record Stop(@Parameter(meaning = "who stops") Persons persons) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> chosen = persons.in(society, draws);
        int stopped = 0;
        for (int i : chosen) {
            stopped += society.workers.isActing(i) ? 1 : 0;
            for (Arena arena : Arena.all()) {
                society.stop(i, arena);
            }
        }
        return Described.workers(stopped) + " stopped acting";
    }
}
