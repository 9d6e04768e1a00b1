package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Attitudes;
import atomization.society.BitColumn;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;

/**
 * Workers retire, and young ones take their places at work and at home. Only in runs longer than {@code longerThan}.
 *
 * <p>Rule: each worker is replaced with probability {@code rate} a week: workplace ties end, residence and acquaintance
 * ties keep the share {@code kept} of their strength; threshold, hardship factor, disposition and mean efficacy are
 * drawn anew, memory is that of the cohort, c and d are the means of the ties as they stood, the rest is as at the start:
 * no activity, fatigue, victimization, recruitment, or part in an open dispute.
 *
 * <p>Reads ties, the driver cohortMemory; writes everything of those replaced. Draws of a worker: 0 (replaced), 1 and on
 * (its traits). Neutral: {@code rate} 0. Source: ODD 7.14; 2080 weeks are a working life of 40 years.
 */
public record Generations(
        @Parameter(
                value = "0.0004807692307692308",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "probability that a worker is replaced: 1/2080")
        double rate,

        @Parameter(value = "0.5", min = 0, max = 1, meaning = "share of their strength that ties outside work keep")
        double kept,

        @Parameter(
                value = "1040",
                unit = "weeks",
                min = 0,
                max = 100000,
                meaning = "generations change only in runs longer than this")
        int longerThan)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        if (society.calendar().weeks() <= longerThan) {
            return;
        }
        Workers workers = society.workers;
        BitColumn replaced = new BitColumn(workers.size());
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                replaced.set(i, workers.present.get(i) && draws.uniform(i, 0) < rate);
            }
        });
        society.sight.attitudes.take();
        Attitudes.Means around = new Attitudes.Means();
        int count = replaced.count();
        double[] inheritedDelegation = new double[count];
        double[] inheritedCommercial = new double[count];
        int place = 0;
        // All inherit before any ties end, so that it does not matter who is replaced first.
        for (int i = replaced.next(0); i >= 0; i = replaced.next(i + 1)) {
            society.sight.attitudes.means(i, around);
            inheritedDelegation[place] = around.delegation();
            inheritedCommercial[place++] = around.commercial(workers.commercial.get(i));
        }
        place = 0;
        for (int i = replaced.next(0); i >= 0; i = replaced.next(i + 1)) {
            int row = i;
            society.retire(i);
            society.ties.layer(Layer.WORKPLACE).isolate(i);
            society.newcomers.fill(workers, i, index -> draws.uniform(row, 1 + index));
            workers.memory.set(i, society.drivers.get(Driver.COHORT_MEMORY));
            workers.delegation.set(i, inheritedDelegation[place]);
            workers.commercial.set(i, inheritedCommercial[place++]);
            society.flows.add(Flow.REPLACED, 1);
        }
        loosen(society, replaced);
    }

    private void loosen(Society society, BitColumn replaced) {
        for (Layer layer : new Layer[] {Layer.RESIDENCE, Layer.ACQUAINTANCE}) {
            TieLayer ties = society.ties.layer(layer);
            society.ranges().each(society.workers.size(), (from, to) -> {
                for (int i = from; i < to; i++) {
                    boolean own = replaced.get(i);
                    int limit = ties.limit(i);
                    for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
                        boolean other = replaced.get(ties.alter(slot));
                        if (own || other) {
                            ties.setStrength(slot, ties.strength(slot) * (own && other ? kept * kept : kept));
                        }
                    }
                }
            });
        }
    }
}
