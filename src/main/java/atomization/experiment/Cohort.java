package atomization.experiment;

import atomization.model.AtomizationModel;
import atomization.results.CohortSeries;
import atomization.society.BitColumn;
import atomization.society.Society;
import java.util.Optional;

/**
 * Those who act in both runs of a pair once the intervention has happened, so were not made to stop by it. Their mean
 * fear can be compared between the runs, which that of whoever acts at the time cannot: it changes by who is left.
 */
final class Cohort {
    private final AtomizationModel without;
    private final AtomizationModel with;
    private final int week;
    private final BitColumn members;
    private final BitColumn actingWithout;

    /** Takes who acts at the beginning of a week in two models that have been started, after that week's events. */
    Cohort(AtomizationModel without, AtomizationModel with, int week) {
        this.without = without;
        this.with = with;
        this.week = week;
        int size = without.society().workers.size();
        this.members = new BitColumn(size);
        this.actingWithout = new BitColumn(size);
        without.afterEvents(() -> note(without.society(), actingWithout));
        with.afterEvents(() -> note(with.society(), members));
    }

    private void note(Society society, BitColumn acting) {
        if (society.week() != week) {
            return;
        }
        for (int i = 0; i < acting.size(); i++) {
            acting.set(i, society.workers.isActing(i));
        }
    }

    /** The week that both runs have just done, or nothing before the intervention and once one run is over. */
    Optional<CohortSeries.Week> measure() {
        int now = without.society().week();
        if (now < week || with.society().week() != now) {
            return Optional.empty();
        }
        int size = 0;
        double fearWithout = 0;
        double fearWith = 0;
        for (int i = members.next(0); i >= 0; i = members.next(i + 1)) {
            boolean inBoth = actingWithout.get(i)
                    && without.society().workers.present.get(i)
                    && with.society().workers.present.get(i);
            if (inBoth) {
                size++;
                fearWithout += without.society().workers.fear.get(i);
                fearWith += with.society().workers.fear.get(i);
            }
        }
        return Optional.of(
                size == 0
                        ? new CohortSeries.Week(now, 0, Double.NaN, Double.NaN)
                        : new CohortSeries.Week(now, size, fearWithout / size, fearWith / size));
    }
}
