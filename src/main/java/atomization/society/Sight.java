package atomization.society;

/**
 * What workers see of one another this week: who acted last week, who is out of work, who has been victimized of late.
 * It is taken once a week (7.5), so that everybody sees the same moment whatever happens later in the week. Each thing
 * seen is one bit a worker, since it is read at random for every tie.
 */
public final class Sight {
    private final Society society;
    private final BitColumn[] seen;
    private final BitColumn unemployed;
    private final BitColumn victims;
    private boolean anyActing;
    private boolean anyVictim;
    private boolean anyUnemployed;
    private final long[] counts = new long[5];
    private long presentCount;

    /** Delegation as others see it: a copy from before learning began. */
    public final FixedColumn delegation;
    /** Commercial orientation as others see it: a copy from before learning began. */
    public final FixedColumn commercial;

    private double otherLayerWeight = 0.35;
    private double otherArenaVisibility = 0.3;
    private double unseenWeight = 0.5;
    private boolean number;

    Sight(Society society, int size) {
        this.society = society;
        this.seen = new BitColumn[] {new BitColumn(size), new BitColumn(size)};
        this.unemployed = new BitColumn(size);
        this.victims = new BitColumn(size);
        this.delegation = FixedColumn.unit(size);
        this.commercial = FixedColumn.unit(size);
    }

    /**
     * Fixes how action is weighed.
     *
     * @param otherLayerWeight weight of ties of other layers than the arena's own
     * @param otherArenaVisibility how visible action in the other arena is
     * @param unseenWeight strength w0 of what is not seen, which counts as not acting
     * @param number whether participation is the weighted number instead of the weighted share
     */
    public void weigh(double otherLayerWeight, double otherArenaVisibility, double unseenWeight, boolean number) {
        this.otherLayerWeight = otherLayerWeight;
        this.otherArenaVisibility = otherArenaVisibility;
        this.unseenWeight = unseenWeight;
        this.number = number;
    }

    /** Takes the sight of this moment. {@code victimWeeks} is how long a victimization is remembered. */
    public void take(int victimWeeks) {
        Workers workers = society.workers;
        seen[0].copy(workers.acting(Arena.STRIKE));
        seen[1].copy(workers.acting(Arena.ASSEMBLY));
        int week = society.week();
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                boolean here = workers.present.get(i);
                unemployed.set(i, here && workers.isUnemployed(i));
                victims.set(i, here && workers.victimized.within(i, victimWeeks, week));
            }
        });
        anyActing = seen[0].any() || seen[1].any();
        anyVictim = victims.any();
        anyUnemployed = unemployed.any();
        if (society.ties.anyComplete()) {
            count();
        }
    }

    private void count() {
        int either = 0;
        for (int word = 0; word < seen[0].words(); word++) {
            either += Long.bitCount(seen[0].word(word) | seen[1].word(word));
        }
        counts[0] = seen[0].count();
        counts[1] = seen[1].count();
        counts[2] = either;
        counts[3] = unemployed.count();
        counts[4] = victims.count();
        presentCount = society.workers.present.count();
    }

    /** Whether anybody was seen acting. */
    public boolean anyActing() {
        return anyActing;
    }

    /** Whether worker {@code i} was seen acting in an arena. */
    public boolean acting(int i, Arena arena) {
        return seen[arena.ordinal()].get(i);
    }

    /** Participation P that worker {@code i} perceives in an arena, over all layers. */
    public double participation(int i, Arena arena) {
        if (!anyActing) {
            return 0;
        }
        double acting = 0;
        double all = 0;
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            double weight = weight(layer, arena);
            double strength = 0;
            TieLayer ties = society.ties.layer(layer);
            if (ties.isComplete()) {
                acting += weight * completeVisible(i, arena);
                strength = presentCount - 1;
            } else {
                int limit = ties.limit(i);
                for (int slot = ties.first(i); slot < limit; slot++) {
                    int j = ties.alter(slot);
                    if (j == TieLayer.NONE) {
                        break;
                    }
                    double w = ties.strength(slot);
                    strength += w;
                    acting += weight * w * visible(j, arena);
                }
            }
            all += weight * strength;
        }
        return ratio(acting, all);
    }

    /** Participation P that worker {@code i} perceives in an arena over the ties of one layer. */
    public double participation(int i, Arena arena, Layer layer) {
        TieLayer ties = society.ties.layer(layer);
        if (ties.isComplete()) {
            return ratio(completeVisible(i, arena), presentCount - 1);
        }
        double acting = 0;
        double all = 0;
        int limit = ties.limit(i);
        for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
            double w = ties.strength(slot);
            all += w;
            acting += w * visible(ties.alter(slot), arena);
        }
        return ratio(acting, all);
    }

    /** Participation P as {@link #participation(int, Arena)}, were the action outside the own collective unseen. */
    public double participationInside(int i, Arena arena) {
        double acting = 0;
        double all = 0;
        int own = society.collectiveOf(i, arena);
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            double weight = weight(layer, arena);
            TieLayer ties = society.ties.layer(layer);
            int limit = ties.limit(i);
            for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
                int j = ties.alter(slot);
                double w = weight * ties.strength(slot);
                all += w;
                if (own >= 0 && society.collectiveOf(j, arena) == own) {
                    acting += w * visible(j, arena);
                }
            }
        }
        return ratio(acting, all);
    }

    /** Isolation of worker {@code i}: one minus the share of tie strength with those acting in any arena. */
    public double isolation(int i) {
        if (!anyActing) {
            return 1;
        }
        double acting = 0;
        double all = 0;
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            TieLayer ties = society.ties.layer(layer);
            if (ties.isComplete()) {
                acting += counts[2] - (seen[0].get(i) || seen[1].get(i) ? 1 : 0);
                all += presentCount - 1;
                continue;
            }
            int limit = ties.limit(i);
            for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
                int j = ties.alter(slot);
                double w = ties.strength(slot);
                all += w;
                if (seen[0].get(j) || seen[1].get(j)) {
                    acting += w;
                }
            }
        }
        return 1 - share(acting, all + unseenWeight);
    }

    /** The share of tie strength of worker {@code i} with the unemployed. */
    public double unemployedShare(int i) {
        return anyUnemployed ? share(i, unemployed, counts[3]) : 0;
    }

    /** The share of tie strength of worker {@code i} with those victimized of late. */
    public double victimShare(int i) {
        return anyVictim ? share(i, victims, counts[4]) : 0;
    }

    /** Copies delegation and commercial orientation for others to see while learning changes them. */
    public void takeAttitudes() {
        Workers workers = society.workers;
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                delegation.set(i, workers.delegation.get(i));
                commercial.set(i, workers.commercial.get(i));
            }
        });
    }

    private double share(int i, BitColumn bits, long count) {
        double part = 0;
        double all = 0;
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            TieLayer ties = society.ties.layer(layer);
            if (ties.isComplete()) {
                part += count - (bits.get(i) ? 1 : 0);
                all += presentCount - 1;
                continue;
            }
            int limit = ties.limit(i);
            for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
                double w = ties.strength(slot);
                all += w;
                if (bits.get(ties.alter(slot))) {
                    part += w;
                }
            }
        }
        return share(part, all);
    }

    private double weight(int layer, Arena arena) {
        return layer == arena.layer().ordinal() ? 1 : otherLayerWeight;
    }

    private double visible(int j, Arena arena) {
        if (seen[arena.ordinal()].get(j)) {
            return 1;
        }
        return seen[1 - arena.ordinal()].get(j) ? otherArenaVisibility : 0;
    }

    private double completeVisible(int i, Arena arena) {
        long here = counts[arena.ordinal()];
        long elsewhere = counts[2] - here;
        if (seen[arena.ordinal()].get(i)) {
            here--;
        } else if (seen[1 - arena.ordinal()].get(i)) {
            elsewhere--;
        }
        return here + otherArenaVisibility * elsewhere;
    }

    private double ratio(double acting, double all) {
        return number ? acting : share(acting, all + unseenWeight);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
