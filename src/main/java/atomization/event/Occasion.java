package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Society;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Workshops have an occasion to strike this week, whatever the economy draws: a cut of rates, an insult from above. */
@Meaning("workshops have an occasion to strike this week: a cut of rates, an accident, an insult from above")
public record Occasion(
        @Parameter(meaning = "which enterprises") Choice enterprises,

        @Parameter(
                unit = "workshops",
                min = 1,
                max = 64000000,
                meaning = "how many workshops of each, drawn at random; absent: all of them")
        @Nullable
        Integer workshops)
        implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        int struck = 0;
        for (int k : enterprises.in(society, Arena.STRIKE, draws)) {
            int first = society.enterprises.firstWorkshop(k);
            int count = society.enterprises.workshops(k);
            int[] drawn = IntStream.range(first, first + count)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(workshop -> draws.uniform(workshop, 1))
                            .thenComparing(workshop -> workshop))
                    .limit(workshops == null ? count : workshops)
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int workshop : drawn) {
                society.enterprises.incident.mark(workshop);
            }
            struck += drawn.length;
        }
        return "an occasion to strike in " + (struck == 1 ? "1 workshop" : struck + " workshops");
    }
}
