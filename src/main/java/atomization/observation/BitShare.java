package atomization.observation;

import atomization.society.BitColumn;
import atomization.society.Workers;
import java.util.function.Function;

/**
 * The share of workers whose bit is on.
 *
 * @param column the bits
 */
record BitShare(String name, String meaning, Function<Workers, BitColumn> column) implements WorkerIndicator {
    @Override
    public String unit() {
        return "1";
    }

    @Override
    public boolean isZero(Block block) {
        return !block.any(column.apply(block.society().workers));
    }

    @Override
    public void read(Block block, double[] values) {
        BitColumn read = column.apply(block.society().workers);
        int from = block.from();
        for (int k = 0; k < block.size(); k++) {
            values[k] = read.bit(from + k);
        }
    }
}
