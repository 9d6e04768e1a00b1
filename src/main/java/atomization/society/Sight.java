package atomization.society;

import java.util.List;

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
    private final BitColumn touchedByAction;
    private final BitColumn touchedByVictims;
    private boolean allTouched;
    private boolean anyActing;
    private final boolean[] anyActingIn = new boolean[2];
    private boolean anyVictim;
    private boolean anyUnemployed;
    private final long[] counts = new long[5];
    private long presentCount;

    /** Delegation and commercial orientation as others see them: a copy from before learning began. */
    public final Attitudes attitudes;

    private double otherLayerWeight = 0.35;
    private double otherArenaVisibility = 0.3;
    private double unseenWeight = 0.5;
    private boolean number;

    Sight(Society society, int size) {
        this.society = society;
        this.seen = new BitColumn[] {new BitColumn(size), new BitColumn(size)};
        this.unemployed = new BitColumn(size);
        this.victims = new BitColumn(size);
        this.touchedByAction = new BitColumn(size);
        this.touchedByVictims = new BitColumn(size);
        this.attitudes = new Attitudes(society, size);
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
        anyActingIn[0] = seen[0].any();
        anyActingIn[1] = seen[1].any();
        anyActing = anyActingIn[0] || anyActingIn[1];
        anyVictim = victims.any();
        anyUnemployed = unemployed.any();
        allTouched = society.ties.anyComplete();
        if (allTouched) {
            count();
        } else {
            touch();
        }
    }

    /** Marks whoever has a tie to somebody acting or victimized: for all others nothing has to be added up. */
    private void touch() {
        touchedByAction.clear();
        touchedByVictims.clear();
        if (!anyActing && !anyVictim) {
            return;
        }
        society.ranges().each(society.workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                if (seen[0].get(i) || seen[1].get(i)) {
                    mark(i, touchedByAction);
                }
                if (victims.get(i)) {
                    mark(i, touchedByVictims);
                }
            }
        });
    }

    private void mark(int i, BitColumn touched) {
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer ties = society.ties.layer(k);
            int limit = ties.limit(i);
            for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
                touched.mark(ties.alter(slot));
            }
        }
    }

    private boolean seesAction(int i) {
        return anyActing && (allTouched || touchedByAction.get(i));
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
        if (!seesAction(i)) {
            return 0;
        }
        double acting = 0;
        double all = 0;
        for (int k = 0; k < Layer.COUNT; k++) {
            double weight = weight(k, arena);
            acting += weight * visibleStrength(i, arena, k);
            all += weight * strength(i, k);
        }
        return ratio(acting, all);
    }

    /** Participation P that worker {@code i} perceives in an arena over the ties of one layer. */
    public double participation(int i, Arena arena, Layer layer) {
        return ratio(visibleStrength(i, arena, layer.ordinal()), strength(i, layer.ordinal()));
    }

    /** Participation P as {@link #participation(int, Arena)}, were the action outside the own collective unseen. */
    public double participationInside(int i, Arena arena) {
        double acting = 0;
        double all = 0;
        int own = society.collectiveOf(i, arena);
        for (int k = 0; k < Layer.COUNT; k++) {
            double weight = weight(k, arena);
            TieLayer ties = society.ties.layer(k);
            int limit = ties.limit(i);
            for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
                int j = ties.alter(slot);
                if (own >= 0 && society.collectiveOf(j, arena) == own) {
                    acting += weight * ties.strength(slot) * visible(j, arena);
                }
            }
            all += weight * strength(i, k);
        }
        return ratio(acting, all);
    }

    /** Isolation of worker {@code i}: one minus the share of tie strength with those acting in any arena. */
    public double isolation(int i) {
        if (!seesAction(i)) {
            return 1;
        }
        double acting = 0;
        double all = unseenWeight;
        for (int k = 0; k < Layer.COUNT; k++) {
            acting += society.ties.layer(k).isComplete()
                    ? counts[2] - (seen[0].get(i) || seen[1].get(i) ? 1 : 0)
                    : (stepsWith(i, k, seen[0]) + stepsWith(i, k, seen[1]) - stepsWithBoth(i, k)) * TieLayer.STEP;
            all += strength(i, k);
        }
        return 1 - share(acting, all);
    }

    /** The share of tie strength of worker {@code i} with the unemployed. */
    public double unemployedShare(int i) {
        return anyUnemployed ? share(i, unemployed, counts[3]) : 0;
    }

    /** The share of tie strength of worker {@code i} with those victimized of late. */
    public double victimShare(int i) {
        return anyVictim && (allTouched || touchedByVictims.get(i)) ? share(i, victims, counts[4]) : 0;
    }

    private double share(int i, BitColumn bits, long count) {
        long part = 0;
        long all = 0;
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer ties = society.ties.layer(k);
            int limit = ties.limit(i);
            for (int slot = ties.first(i); slot < limit; slot++) {
                int steps = ties.steps(slot);
                all += steps;
                part += bits.bit(ties.alterOrFirst(slot)) * steps;
            }
        }
        double partStrength = part * TieLayer.STEP;
        double allStrength = all * TieLayer.STEP;
        if (allTouched) {
            for (int k = 0; k < Layer.COUNT; k++) {
                boolean complete = society.ties.layer(k).isComplete();
                partStrength += complete ? count - bits.bit(i) : 0;
                allStrength += complete ? presentCount - 1 : 0;
            }
        }
        return share(partStrength, allStrength);
    }

    /** The strength of the ties of one layer with those seen acting, action in the other arena counting less. */
    private double visibleStrength(int i, Arena arena, int k) {
        if (society.ties.layer(k).isComplete()) {
            return completeVisible(i, arena);
        }
        long here = stepsWith(i, k, seen[arena.ordinal()]);
        long elsewhere = anyActingIn[1 - arena.ordinal()]
                ? stepsWith(i, k, seen[1 - arena.ordinal()]) - (here == 0 ? 0 : stepsWithBoth(i, k))
                : 0;
        return here * TieLayer.STEP + otherArenaVisibility * (elsewhere * TieLayer.STEP);
    }

    private double strength(int i, int k) {
        TieLayer ties = society.ties.layer(k);
        return ties.isComplete() ? presentCount - 1 : ties.totalStrength(i);
    }

    private long stepsWith(int i, int k, BitColumn bits) {
        TieLayer ties = society.ties.layer(k);
        long steps = 0;
        int limit = ties.limit(i);
        for (int slot = ties.first(i); slot < limit; slot++) {
            steps += bits.bit(ties.alterOrFirst(slot)) * ties.steps(slot);
        }
        return steps;
    }

    private long stepsWithBoth(int i, int k) {
        if (!anyActingIn[0] || !anyActingIn[1]) {
            return 0;
        }
        TieLayer ties = society.ties.layer(k);
        long steps = 0;
        int limit = ties.limit(i);
        for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
            int j = ties.alter(slot);
            steps += seen[0].bit(j) * seen[1].bit(j) * ties.steps(slot);
        }
        return steps;
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

    void visitState(StateVisitor visitor) {
        for (BitColumn bits : List.of(seen[0], seen[1], unemployed, victims, touchedByAction, touchedByVictims)) {
            bits.visitState("seen", visitor);
        }
        allTouched = visitor.value("allTouched", allTouched);
        anyActing = visitor.value("anyActing", anyActing);
        for (int arena = 0; arena < anyActingIn.length; arena++) {
            anyActingIn[arena] = visitor.value("anyActingIn", anyActingIn[arena]);
        }
        anyVictim = visitor.value("anyVictim", anyVictim);
        anyUnemployed = visitor.value("anyUnemployed", anyUnemployed);
        visitor.values("counts", counts);
        presentCount = visitor.value("presentCount", presentCount);
        otherLayerWeight = visitor.value("otherLayerWeight", otherLayerWeight);
        otherArenaVisibility = visitor.value("otherArenaVisibility", otherArenaVisibility);
        unseenWeight = visitor.value("unseenWeight", unseenWeight);
        number = visitor.value("number", number);
    }
}
