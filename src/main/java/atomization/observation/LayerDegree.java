package atomization.observation;

import atomization.society.Layer;

/**
 * The mean number of ties of a worker in a layer.
 *
 * @param layer the layer
 */
public record LayerDegree(Layer layer) implements WorkerIndicator {
    @Override
    public String name() {
        return layer.label() + "Ties";
    }

    @Override
    public String unit() {
        return "ties per worker";
    }

    @Override
    public String meaning() {
        return "number of a worker's " + layer.label() + " ties, of any strength, mean";
    }

    @Override
    public void read(Block block, double[] values) {
        System.arraycopy(block.degree(layer), 0, values, 0, block.size());
    }
}
