package atomization.observation;

import atomization.society.Arena;
import atomization.society.Society;
import atomization.society.Workers;

/**
 * The share of workers who act alone: they act, and in no arena in which they act is their own collective in dispute.
 * Who acts because an organization called is included; {@code called} counts these.
 */
public record LoneAction() implements WorkerIndicator {
    @Override
    public String name() {
        return "loneAction";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String meaning() {
        return "share acting while no dispute is open in their own collective";
    }

    @Override
    public boolean isZero(Block block) {
        return !block.anyActing();
    }

    @Override
    public void read(Block block, double[] values) {
        Society society = block.society();
        Workers workers = society.workers;
        for (int k = 0; k < block.size(); k++) {
            int i = block.from() + k;
            boolean strikes = workers.acting(Arena.STRIKE).get(i);
            boolean assembles = workers.acting(Arena.ASSEMBLY).get(i);
            boolean alone = (strikes || assembles)
                    && !(strikes && society.disputeOf(i, Arena.STRIKE) != null)
                    && !(assembles && society.disputeOf(i, Arena.ASSEMBLY) != null);
            values[k] = alone ? 1 : 0;
        }
    }
}
