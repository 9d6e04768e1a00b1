package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Meaning;
import atomization.random.Stream;
import atomization.society.TieLayer;

/** No ties at all. */
@Meaning("no ties at all")
public record None() implements TieGenerator {
    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges) {
        return TieLayer.uniform(places.size(), 0);
    }
}
