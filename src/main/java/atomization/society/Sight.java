package atomization.society;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What workers see of one another this week: who acted last week, who is out of work, who has been victimized of late.
 * It is taken once a week (7.5), so that everybody sees the same moment whatever happens later in the week. All that is
 * seen of a worker stands in one byte, since it is read at random for every tie.
 */
public final class Sight {
    /** Marks of one who strikes, assembles, is out of work, has been victimized. */
    static final int STRIKING = 1;

    static final int ASSEMBLING = 2;
    static final int UNEMPLOYED = 4;
    static final int VICTIM = 8;
    /** All marks. */
    static final int MARKS = 15;

    /** One in so many acting is many. */
    private static final int MANY = 8;

    final Society society;
    /** The marks of worker i at i + 1; the first stands for nobody. */
    final byte[] seen;
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
        this.seen = new byte[size + 1];
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
        BitColumn strike = workers.acting(Arena.STRIKE);
        BitColumn assembly = workers.acting(Arena.ASSEMBLY);
        int week = society.week();
        AtomicInteger any = new AtomicInteger();
        society.ranges().each(workers.size(), (from, to) -> {
            int met = 0;
            for (int i = from; i < to; i++) {
                int marks = strike.bit(i) | assembly.bit(i) << 1;
                if (workers.present.get(i)) {
                    marks |= workers.isUnemployed(i) ? UNEMPLOYED : 0;
                    marks |= workers.victimized.within(i, victimWeeks, week) ? VICTIM : 0;
                }
                seen[i + 1] = (byte) marks;
                met |= marks;
            }
            any.accumulateAndGet(met, (one, other) -> one | other);
        });
        anyActingIn[0] = (any.get() & STRIKING) != 0;
        anyActingIn[1] = (any.get() & ASSEMBLING) != 0;
        anyUnemployed = (any.get() & UNEMPLOYED) != 0;
        anyVictim = (any.get() & VICTIM) != 0;
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
        Workers workers = society.workers;
        int acting = workers.acting(Arena.STRIKE).count()
                + workers.acting(Arena.ASSEMBLY).count();
        boolean markActing = acting < workers.size() / MANY;
        if (!markActing) {
            touchedByAction.fill();
        }
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                if (markActing && (marks(i) & (STRIKING | ASSEMBLING)) != 0) {
                    mark(i, touchedByAction);
                }
                if ((marks(i) & VICTIM) != 0) {
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
        java.util.Arrays.fill(counts, 0);
        for (int i = 0; i < society.workers.size(); i++) {
            int marks = marks(i);
            counts[0] += marks & STRIKING;
            counts[1] += (marks & ASSEMBLING) / ASSEMBLING;
            counts[2] += acting(i);
            counts[3] += (marks & UNEMPLOYED) / UNEMPLOYED;
            counts[4] += (marks & VICTIM) / VICTIM;
        }
        presentCount = society.workers.present.count();
    }

    /** The marks of worker {@code i}. */
    int marks(int i) {
        return seen[i + 1];
    }

    /** 1 if worker {@code i} was seen acting in any arena, else 0. */
    int acting(int i) {
        return (marks(i) & (STRIKING | ASSEMBLING)) == 0 ? 0 : 1;
    }

    /** Whether worker {@code i} was seen acting in an arena. */
    boolean isActing(int i, Arena arena) {
        return (marks(i) & (arena == Arena.STRIKE ? STRIKING : ASSEMBLING)) != 0;
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
        visitor.values("seen", seen);
        for (BitColumn bits : List.of(touchedByAction, touchedByVictims)) {
            bits.visitState("touched", visitor);
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
