package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Meaning;
import atomization.random.Stream;
import atomization.society.TieLayer;

/**
 * Everybody present is tied to everybody else present with strength 1: the well-mixed crowd of Granovetter (1978),
 * Threshold models of collective behavior, American Journal of Sociology 83. The ties are held implicitly, take no
 * memory and never change.
 */
@Meaning(
        value = "everybody present is tied to everybody else present with strength 1, held " + "implicitly",
        source = "Granovetter (1978), Threshold models of collective behavior, American Journal of " + "Sociology 83")
public record Complete() implements TieGenerator {
    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges) {
        return TieLayer.complete(places.size());
    }
}
