package atomization.display;

import atomization.figure.NetworkStyle;
import atomization.society.Layer;

/**
 * What of the network is shown.
 *
 * @param arrangement by what workers are laid out
 * @param state what their colours show
 * @param layers whether the ties of each layer are shown, in the order of {@link Layer}
 * @param weakest ties below this strength are left out
 * @param chosen the worker that is looked at, or -1
 * @param alone whether only the chosen worker and those within two ties of it are shown
 */
public record SceneSettings(
        Arrangement arrangement, WorkerState state, boolean[] layers, double weakest, int chosen, boolean alone) {
    /** Everybody by workplace, coloured by fear, with ties of all layers and strengths. */
    public static final SceneSettings START =
            new SceneSettings(Arrangement.WORKPLACE, WorkerState.FEAR, new boolean[] {true, true, true}, 0, -1, false);

    public SceneSettings with(Arrangement other) {
        return new SceneSettings(other, state, layers, weakest, chosen, alone);
    }

    public SceneSettings with(WorkerState other) {
        return new SceneSettings(arrangement, other, layers, weakest, chosen, alone);
    }

    public SceneSettings withLayer(Layer layer, boolean shown) {
        boolean[] changed = layers.clone();
        changed[layer.ordinal()] = shown;
        return new SceneSettings(arrangement, state, changed, weakest, chosen, alone);
    }

    public SceneSettings withWeakest(double strength) {
        return new SceneSettings(arrangement, state, layers, strength, chosen, alone);
    }

    public SceneSettings withChosen(int worker, boolean onlyItsOwn) {
        return new SceneSettings(arrangement, state, layers, weakest, worker, onlyItsOwn);
    }

    /** Whether the ties of a layer are shown. */
    boolean shows(Layer layer) {
        return layers[layer.ordinal()];
    }

    /** How a picture of these settings is drawn. */
    public NetworkStyle style() {
        NetworkStyle style = NetworkStyle.of(state.colouring(), weakest)
                .withGroups(arrangement.innerName(), arrangement.outerName());
        for (int k = 0; k < layers.length; k++) {
            style = style.withLayer(k, layers[k]);
        }
        return style;
    }
}
