package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Society;
import java.util.List;

/**
 * Some of those acting stop at once, for whatever reason: the intervention of twin runs. Their actions of last week are
 * gone, and for {@code weeks} - 1 weeks, this one included, they do not act; so for {@code weeks} weeks nobody sees them act.
 */
@Meaning("some of those acting stop at once, for whatever reason: the intervention of twin " + "runs")
public record Stop(
        @Parameter(meaning = "who stops") Persons persons,

        @Parameter(
                value = "1",
                unit = "weeks",
                min = 1,
                max = 32000,
                meaning = "for how many weeks nobody sees them act; after one they are free to act again")
        int weeks)
        implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> chosen = persons.in(society, draws);
        int stopped = 0;
        for (int i : chosen) {
            stopped += society.workers.isActing(i) ? 1 : 0;
            for (Arena arena : Arena.all()) {
                society.stop(i, arena);
            }
            if (weeks > 1) {
                society.workers.holdUntil(i, society.week() + weeks - 1);
            }
        }
        return Described.workers(stopped) + " stopped acting" + (weeks > 1 ? " for " + weeks + " weeks" : "");
    }
}
