package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.List;

/** Some of the workers change homes with one another at random: workplace and residence come apart. */
@Meaning("some of the workers change homes with one another: workplace and residence come " + "apart")
public record Rehouse(
        @Parameter(value = "1", min = 0, max = 1, meaning = "share of workers whose homes are mixed")
        double share) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> movers = new ArrayList<>();
        for (int i = 0; i < society.workers.size(); i++) {
            if (society.workers.present.get(i) && draws.uniform(i, 0) < share) {
                movers.add(i);
            }
        }
        int[] homes = movers.stream().mapToInt(society.workers::block).toArray();
        for (int rank = homes.length - 1; rank > 0; rank--) {
            int other = draws.below(rank + 1, rank, 1);
            int home = homes[rank];
            homes[rank] = homes[other];
            homes[other] = home;
        }
        for (int rank = 0; rank < homes.length; rank++) {
            society.moveHome(movers.get(rank), homes[rank]);
        }
        return Described.workers(homes.length) + " changed homes";
    }
}
