package atomization.observation;

import atomization.society.BitColumn;
import atomization.society.FixedColumn;
import atomization.society.FloatColumn;
import atomization.society.Workers;
import java.util.function.Function;

/**
 * A mean, or with values 0 and 1 a share, over workers: reported for all present and for each of {@link Groups}.
 *
 * <p>Values are read a block at a time, so that each indicator runs a loop of its own over the columns that it needs.
 */
public non-sealed interface WorkerIndicator extends Indicator {
    /**
     * Reads the value of each worker of a block: {@code values[k]} is that of worker {@code block.from() + k}. What is
     * written for workers who are not present is ignored.
     */
    void read(Block block, double[] values);

    /** Whether the value is known to be 0 for all workers of a block, which then need not be read. */
    default boolean isZero(Block block) {
        return false;
    }

    /** The mean of a column that is held in 16 bits. */
    static WorkerIndicator ofFixed(String name, String meaning, Function<Workers, FixedColumn> column) {
        return of(name, "1", meaning, (block, values) -> {
            FixedColumn read = column.apply(block.society().workers);
            int from = block.from();
            for (int k = 0; k < block.size(); k++) {
                values[k] = read.get(from + k);
            }
        });
    }

    /** The mean of a column that is held in single precision. */
    static WorkerIndicator ofFloat(String name, String meaning, Function<Workers, FloatColumn> column) {
        return of(name, "1", meaning, (block, values) -> {
            FloatColumn read = column.apply(block.society().workers);
            int from = block.from();
            for (int k = 0; k < block.size(); k++) {
                values[k] = read.get(from + k);
            }
        });
    }

    /** The share of those whose bit is on. */
    static WorkerIndicator ofBits(String name, String meaning, Function<Workers, BitColumn> column) {
        return new BitShare(name, meaning, column);
    }

    /** An indicator that reads blocks as {@code reading} says. */
    static WorkerIndicator of(String name, String unit, String meaning, Reading reading) {
        return new Described(name, unit, meaning, reading);
    }

    /** How a block is read; see {@link WorkerIndicator#read}. */
    @FunctionalInterface
    interface Reading {
        void read(Block block, double[] values);
    }

    /** An indicator put together from its parts. */
    record Described(String name, String unit, String meaning, Reading reading) implements WorkerIndicator {
        @Override
        public void read(Block block, double[] values) {
            reading.read(block, values);
        }
    }
}
