package atomization.observation;

import atomization.society.Arena;
import atomization.society.FixedColumn;

/** The share of workers whose hardship, the greater of both arenas, is above one half. */
public record Discontent() implements WorkerIndicator {
    /** Hardship above which a worker is discontented. */
    public static final double HARDSHIP = 0.5;

    @Override
    public String name() {
        return "discontent";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String meaning() {
        return "share whose hardship, at work or at home, is above 0.5";
    }

    @Override
    public void read(Block block, double[] values) {
        FixedColumn atWork = block.society().workers.hardship(Arena.STRIKE);
        FixedColumn atHome = block.society().workers.hardship(Arena.ASSEMBLY);
        int most = (int) (HARDSHIP / atWork.step());
        for (int k = 0; k < block.size(); k++) {
            int i = block.from() + k;
            // A difference below 0 has its first bit set: no branch, since who is discontented cannot be foreseen.
            values[k] = most - Math.max(atWork.raw(i), atHome.raw(i)) >>> 31;
        }
    }
}
