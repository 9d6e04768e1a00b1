package atomization.observation;

import atomization.parallel.Ranges;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;

/**
 * A block of consecutive workers that is being read. What several indicators need of the ties of its workers is read
 * once, when the first of them asks.
 */
public final class Block {
    private final Society society;
    private final Baseline baseline;
    private final double[][] strength = new double[Layer.COUNT][Ranges.BLOCK];
    private final double[][] degree = new double[Layer.COUNT][Ranges.BLOCK];
    private final int[] strongest = new int[Ranges.BLOCK];
    private int present;
    private int from;
    private int size;
    private boolean tiesRead;

    Block(Society society, Baseline baseline) {
        this.society = society;
        this.baseline = baseline;
    }

    /** Moves to the workers {@code newFrom} to {@code newTo - 1} of a society with so many present. */
    void move(int newFrom, int newTo, int newPresent) {
        from = newFrom;
        size = newTo - newFrom;
        present = newPresent;
        tiesRead = false;
    }

    /** The society that is observed. */
    public Society society() {
        return society;
    }

    /** The society as it was at the start. */
    public Baseline baseline() {
        return baseline;
    }

    /** The first worker of the block. */
    public int from() {
        return from;
    }

    /** The number of workers of the block. */
    public int size() {
        return size;
    }

    /** Whether any worker of the block has the bit. */
    boolean any(BitColumn bits) {
        return bits.any(from, from + size);
    }

    /** Whether any worker of the block acts. */
    boolean anyActing() {
        Workers workers = society.workers;
        return any(workers.acting(Arena.STRIKE)) || any(workers.acting(Arena.ASSEMBLY));
    }

    /** The total tie strength of each worker in a layer. */
    public double[] strength(Layer layer) {
        readTies();
        return strength[layer.ordinal()];
    }

    /** The number of ties of each worker in a layer. */
    public double[] degree(Layer layer) {
        readTies();
        return degree[layer.ordinal()];
    }

    /** The strength of the strongest tie of each worker over all layers in steps of {@link TieLayer#STEP}, 0 without a tie. */
    public int[] strongest() {
        readTies();
        return strongest;
    }

    private void readTies() {
        if (tiesRead) {
            return;
        }
        tiesRead = true;
        java.util.Arrays.fill(strongest, 0);
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            TieLayer ties = society.ties.layer(layer);
            if (ties.isComplete()) {
                readComplete(layer);
            } else {
                readListed(ties, strength[layer], degree[layer]);
            }
        }
    }

    private void readComplete(int layer) {
        int others = Math.max(0, present - 1);
        for (int k = 0; k < size; k++) {
            strength[layer][k] = others;
            degree[layer][k] = others;
            strongest[k] = others > 0 ? TieLayer.STEPS : strongest[k];
        }
    }

    private void readListed(TieLayer ties, double[] total, double[] count) {
        for (int k = 0; k < size; k++) {
            int limit = ties.limit(from + k);
            int steps = 0;
            int most = 0;
            int degree = 0;
            // Empty slots have no strength: going through all of a row costs less than finding out where its ties end.
            for (int slot = ties.first(from + k); slot < limit; slot++) {
                int w = ties.steps(slot);
                steps += w;
                most = Math.max(most, w);
                degree += ties.holdsTie(slot);
            }
            total[k] = steps * TieLayer.STEP;
            count[k] = degree;
            strongest[k] = Math.max(strongest[k], most);
        }
    }
}
