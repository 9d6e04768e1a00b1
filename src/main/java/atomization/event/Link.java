package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.List;

/** Ties are added between the workers of two enterprises: delegates meet, a paper is read in both. */
@Meaning("ties are added between the workers of two enterprises: delegates meet, a paper is " + "read in both")
public record Link(
        @Parameter(meaning = "one enterprise") Choice from,
        @Parameter(meaning = "the other enterprise") Choice to,

        @Parameter(unit = "ties", min = 1, max = 64000000, meaning = "number of ties")
        int ties,

        @Parameter(value = "0.4", unit = "tie strength", min = 0, max = 1, meaning = "their strength")
        double strength,

        @Parameter(value = "acquaintance", meaning = "layer in which they stand")
        Layer layer)
        implements Intervention {
    private static final int TRIES = 50;

    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> ours = members(society, from.in(society, Arena.STRIKE, draws));
        List<Integer> theirs = members(society, to.in(society, Arena.STRIKE, draws));
        int made = 0;
        for (int tie = 0; tie < ties && !ours.isEmpty() && !theirs.isEmpty(); tie++) {
            boolean connected = false;
            for (int attempt = 0; attempt < TRIES && !connected; attempt++) {
                int i = ours.get(draws.below(ours.size(), tie, 2 * attempt + 1));
                int j = theirs.get(draws.below(theirs.size(), tie, 2 * attempt + 2));
                connected = society.ties.layer(layer).connect(i, j, strength);
            }
            made += connected ? 1 : 0;
        }
        return made + " of " + ties + " ties added between enterprises";
    }

    private static List<Integer> members(Society society, List<Integer> enterprises) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < society.workers.size(); i++) {
            if (society.workers.present.get(i) && enterprises.contains(society.employerOf(i))) {
                members.add(i);
            }
        }
        return members;
    }
}
