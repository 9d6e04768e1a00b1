package atomization.observation;

import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Society;

/**
 * Workers on strike whose enterprise is in dispute: what statistics of strikes count, which do not see those who stop
 * work by themselves.
 */
public record StrikersInDispute() implements SocietyIndicator {
    @Override
    public String name() {
        return "strikersInDispute";
    }

    @Override
    public String unit() {
        return "workers";
    }

    @Override
    public String meaning() {
        return "workers on strike while a dispute is open in their enterprise";
    }

    @Override
    public double measure(Snapshot snapshot) {
        Society society = snapshot.society();
        BitColumn acting = society.workers.acting(Arena.STRIKE);
        int count = 0;
        for (int i = acting.next(0); i >= 0; i = acting.next(i + 1)) {
            count += society.disputeOf(i, Arena.STRIKE) != null ? 1 : 0;
        }
        return count;
    }
}
