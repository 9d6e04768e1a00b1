package atomization.society;

import java.util.List;

/**
 * What workers see of one another this week: who acted last week, who is out of work, who has been victimized of late.
 * It is taken once a week (7.5), so that everybody sees the same moment whatever happens later in the week. Each thing
 * seen is one bit a worker, since it is read at random for every tie.
 */
public final class Sight {
    /** One in so many acting is many. */
    private static final int MANY = 8;

    final Society society;
    final BitColumn[] seen;
    final BitColumn unemployed;
    final BitColumn victims;
    /** Who has a tie to somebody acting, or to a victim: all others see nobody. */
    final BitColumn touchedByAction;

    final BitColumn touchedByVictims;
    /** Whether a layer is complete, so that everybody may see everybody. */
    boolean allTouched;

    final boolean[] anyActingIn = new boolean[2];
    boolean anyVictim;
    boolean anyUnemployed;
    /** How many are seen: acting in either arena, in any, unemployed, victimized; only where a layer is complete. */
    final long[] counts = new long[5];

    long presentCount;

    /** Delegation and commercial orientation as others see them: a copy from before learning began. */
    public final Attitudes attitudes;

    double otherLayerWeight = 0.35;
    double otherArenaVisibility = 0.3;
    double unseenWeight = 0.5;
    boolean number;

    Sight(Society society, int size, int[] words) {
        this.society = society;
        this.seen = new BitColumn[] {new BitColumn(size), new BitColumn(size)};
        this.unemployed = new BitColumn(size);
        this.victims = new BitColumn(size);
        this.touchedByAction = new BitColumn(size);
        this.touchedByVictims = new BitColumn(size);
        this.attitudes = new Attitudes(society, words);
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
        if (!anyActing() && !anyVictim) {
            return;
        }
        // Where many act nearly everybody has a tie to one: to mark them takes longer than to look.
        boolean markActing = seen[0].count() + seen[1].count() < society.workers.size() / MANY;
        if (!markActing) {
            touchedByAction.fill();
        }
        society.ranges().each(society.workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                if (markActing && (seen[0].get(i) || seen[1].get(i))) {
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
        return anyActingIn[0] || anyActingIn[1];
    }

    /** An outlook of one worker after the other, for one thread. */
    public Outlook outlook() {
        return new Outlook(this);
    }

    boolean seesAction(int i) {
        return anyActing() && (allTouched || touchedByAction.get(i));
    }

    boolean seesVictims(int i) {
        return anyVictim && (allTouched || touchedByVictims.get(i));
    }

    void visitState(StateVisitor visitor) {
        for (BitColumn bits : List.of(seen[0], seen[1], unemployed, victims, touchedByAction, touchedByVictims)) {
            bits.visitState("seen", visitor);
        }
        allTouched = visitor.value("allTouched", allTouched);
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
