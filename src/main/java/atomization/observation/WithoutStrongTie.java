package atomization.observation;

import atomization.society.TieLayer;

/** The share of workers without any tie, of whatever layer, of strength 0.3 or more. */
public record WithoutStrongTie() implements WorkerIndicator {
    @Override
    public String name() {
        return "withoutStrongTie";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String meaning() {
        return "share without any tie of strength 0.3 or more";
    }

    @Override
    public void read(Block block, double[] values) {
        int[] strongest = block.strongest();
        int strong = (int) Math.ceil(StrongTies.STRENGTH * TieLayer.STEPS);
        for (int k = 0; k < block.size(); k++) {
            // A difference below 0 has its first bit set.
            values[k] = strongest[k] - strong >>> 31;
        }
    }
}
