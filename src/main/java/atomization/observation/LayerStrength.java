package atomization.observation;

import atomization.society.Layer;

/**
 * The strength of the ties of a layer relative to the start: the mean of a worker's total strength, divided by the same
 * mean over all who were present at the start. Total, not mean strength, because a tie that has ended is missing from a
 * mean over ties. Undefined in a layer that had no ties.
 *
 * @param layer the layer
 */
public record LayerStrength(Layer layer) implements WorkerIndicator {
    @Override
    public String name() {
        return layer.label() + "Strength";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String meaning() {
        return "total strength of a worker's " + layer.label() + " ties, mean, relative to that of all at the start";
    }

    @Override
    public void read(Block block, double[] values) {
        double start = block.baseline().strength(layer);
        double[] strength = block.strength(layer);
        for (int k = 0; k < block.size(); k++) {
            values[k] = start == 0 ? Double.NaN : strength[k] / start;
        }
    }
}
