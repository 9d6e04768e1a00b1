package atomization.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * How a network is drawn.
 *
 * @param colouring what the colour of workers means
 * @param layers the layers of ties, in the order of their indices
 * @param weakest ties below this strength are left out
 * @param innerName what inner groups are, in one word
 * @param outerName what outer groups are, in one word
 */
public record NetworkStyle(
        Colouring colouring, List<TieStyle> layers, double weakest, String innerName, String outerName) {
    /** Keeps a copy of the list. */
    public NetworkStyle {
        layers = List.copyOf(layers);
    }

    /** All layers, by the names of workplace, residence and acquaintance, from the given strength on. */
    public static NetworkStyle of(Colouring colouring, double weakest) {
        return new NetworkStyle(
                colouring,
                List.of(
                        new TieStyle("workplace", Palette.GREEN, true),
                        new TieStyle("residence", Palette.SKY_BLUE, true),
                        new TieStyle("acquaintance", Palette.PURPLE, true)),
                weakest,
                "workshop",
                "enterprise");
    }

    /** How outer groups can stand, apart from quietly; only enterprises close. */
    public List<Collective.Condition> conditions() {
        return outerName.equals("enterprise")
                ? List.of(Collective.Condition.DISPUTE, Collective.Condition.TRUCE, Collective.Condition.CLOSED)
                : List.of(Collective.Condition.DISPUTE, Collective.Condition.TRUCE);
    }

    /** The same with another state shown. */
    public NetworkStyle with(Colouring other) {
        return new NetworkStyle(other, layers, weakest, innerName, outerName);
    }

    /** The same with only ties of at least this strength. */
    public NetworkStyle withWeakest(double strength) {
        return new NetworkStyle(colouring, layers, strength, innerName, outerName);
    }

    /** The same with other names of groups. */
    public NetworkStyle withGroups(String inner, String outer) {
        return new NetworkStyle(colouring, layers, weakest, inner, outer);
    }

    /** The same with a layer drawn or not. */
    public NetworkStyle withLayer(int layer, boolean shown) {
        List<TieStyle> changed = new ArrayList<>(layers);
        changed.set(layer, changed.get(layer).shown(shown));
        return new NetworkStyle(colouring, changed, weakest, innerName, outerName);
    }
}
