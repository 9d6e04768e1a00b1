package atomization.society;

/**
 * What one worker sees of its ties this week. It goes from worker to worker; the sums over the ties of a worker are worked
 * out once, when the first of them is asked for.
 *
 * <p>A tie adds to three sums at once, which stand side by side in 64 bits: its strength is multiplied by a number that
 * has a 1 in the place of each sum that the marks of the other end belong to.
 */
public final class Outlook {
    /** Bits of a sum: room for as many ties of full strength as there are in a stretch. */
    private static final int ROOM = 21;

    private static final int STRETCH = 32;
    private static final long ONE_SUM = (1L << ROOM) - 1;
    /** By marks: strikes, assembles, does both. */
    private static final long[] ACTION = new long[Sight.MARKS + 1];
    /** By marks: is out of work, has been victimized. */
    private static final long[] FATE = new long[Sight.MARKS + 1];

    static {
        for (int marks = 0; marks <= Sight.MARKS; marks++) {
            long strikes = marks & Sight.STRIKING;
            long assembles = (marks & Sight.ASSEMBLING) / Sight.ASSEMBLING;
            long jobless = (marks & Sight.UNEMPLOYED) / Sight.UNEMPLOYED;
            long victim = (marks & Sight.VICTIM) / Sight.VICTIM;
            ACTION[marks] = strikes | assembles << ROOM | (strikes & assembles) << 2 * ROOM;
            FATE[marks] = jobless | victim << ROOM;
        }
    }

    private final Sight sight;
    private final TieLayers ties;
    private final long[] all = new long[Layer.COUNT];
    private final long[][] acting = new long[Arena.COUNT][Layer.COUNT];
    private final long[] both = new long[Layer.COUNT];
    private long whole;
    private long unemployed;
    private long victims;
    /** What a look at some slots has found. */
    private long total;

    private long first;
    private long second;
    private long third;
    private int worker;
    private boolean knowsAction;
    private boolean knowsFate;

    Outlook(Sight sight) {
        this.sight = sight;
        this.ties = sight.society.ties;
    }

    /** Turns to worker {@code i}. */
    public Outlook at(int i) {
        worker = i;
        knowsAction = false;
        knowsFate = false;
        return this;
    }

    /** Participation P that the worker perceives in an arena, over all layers. */
    public double participation(Arena arena) {
        if (!sight.seesAction(worker)) {
            return 0;
        }
        lookForAction();
        double part = 0;
        double whole = 0;
        for (int k = 0; k < Layer.COUNT; k++) {
            double weight = weight(k, arena);
            part += weight * visibleStrength(arena, k);
            whole += weight * strength(k);
        }
        return ratio(part, whole);
    }

    /** Participation P that the worker perceives in an arena over the ties of one layer. */
    public double participation(Arena arena, Layer layer) {
        lookForAction();
        return ratio(visibleStrength(arena, layer.ordinal()), strength(layer.ordinal()));
    }

    /** Participation P as {@link #participation(Arena)}, were the action outside the own collective unseen. */
    public double participationInside(Arena arena) {
        lookForAction();
        Society society = sight.society;
        double part = 0;
        double whole = 0;
        int own = society.collectiveOf(worker, arena);
        for (int k = 0; k < Layer.COUNT; k++) {
            double weight = weight(k, arena);
            TieLayer layer = ties.layer(k);
            int limit = layer.limit(worker);
            for (int slot = layer.first(worker); slot < limit && layer.alter(slot) != TieLayer.NONE; slot++) {
                int j = layer.alter(slot);
                if (own >= 0 && society.collectiveOf(j, arena) == own) {
                    part += weight * layer.strength(slot) * visible(j, arena);
                }
            }
            whole += weight * strength(k);
        }
        return ratio(part, whole);
    }

    /** Isolation: one minus the share of tie strength with those acting in any arena. */
    public double isolation() {
        if (!sight.seesAction(worker)) {
            return 1;
        }
        lookForAction();
        double part = 0;
        double whole = sight.unseenWeight;
        for (int k = 0; k < Layer.COUNT; k++) {
            part += ties.layer(k).isComplete()
                    ? sight.counts[2] - sight.acting(worker)
                    : (acting[0][k] + acting[1][k] - both[k]) * TieLayer.STEP;
            whole += strength(k);
        }
        return 1 - share(part, whole);
    }

    /** The share of tie strength with the unemployed. */
    public double unemployedShare() {
        if (!sight.anyUnemployed) {
            return 0;
        }
        lookForFate();
        return share(unemployed, sight.counts[3], Sight.UNEMPLOYED);
    }

    /** The share of tie strength with those victimized of late. */
    public double victimShare() {
        if (!sight.seesVictims(worker)) {
            return 0;
        }
        lookForFate();
        return share(victims, sight.counts[4], Sight.VICTIM);
    }

    /** Adds up, by layer, the strength of all ties, of those with who acts in each arena, and of those with who acts in both. */
    private void lookForAction() {
        if (knowsAction) {
            return;
        }
        knowsAction = true;
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = ties.layer(k);
            look(layer.rows(), layer.first(worker), layer.limit(worker), ACTION);
            all[k] = total;
            acting[0][k] = first;
            acting[1][k] = second;
            both[k] = third;
        }
    }

    /** Adds up, over all layers, the strength of all ties, of those with the unemployed, and of those with the victimized. */
    private void lookForFate() {
        if (knowsFate) {
            return;
        }
        knowsFate = true;
        whole = 0;
        unemployed = 0;
        victims = 0;
        for (TieRows rows : ties.rows()) {
            look(rows, rows.first(worker), rows.limit(worker), FATE);
            whole += total;
            unemployed += first;
            victims += second;
        }
    }

    /** Adds up the strength of all ties in some slots, and of those that belong to each of three sums. */
    private void look(TieRows rows, int from, int limit, long[] belonging) {
        total = 0;
        first = 0;
        second = 0;
        third = 0;
        for (int begin = from; begin < limit; begin += STRETCH) {
            lookAtStretch(rows, begin, Math.min(limit, begin + STRETCH), belonging);
        }
    }

    private void lookAtStretch(TieRows rows, int from, int limit, long[] belonging) {
        byte[] seen = sight.seen;
        int[] alters = rows.alters;
        char[] strengths = rows.strengths();
        int sum = 0;
        long three = 0;
        // Empty slots have no strength: going through all costs less than finding out where the ties end.
        for (int slot = from; slot < limit; slot++) {
            int steps = strengths[slot];
            sum += steps;
            three += steps * belonging[seen[alters[slot] + 1] & Sight.MARKS];
        }
        total += sum;
        first += three & ONE_SUM;
        second += three >>> ROOM & ONE_SUM;
        third += three >>> 2 * ROOM;
    }

    private double share(long part, long count, int mark) {
        double partStrength = part * TieLayer.STEP;
        double wholeStrength = whole * TieLayer.STEP;
        if (sight.allTouched) {
            for (int k = 0; k < Layer.COUNT; k++) {
                boolean complete = ties.layer(k).isComplete();
                partStrength += complete ? count - (sight.marks(worker) & mark) / mark : 0;
                wholeStrength += complete ? sight.presentCount - 1 : 0;
            }
        }
        return share(partStrength, wholeStrength);
    }

    /** The strength of the ties of one layer with those seen acting, action in the other arena counting less. */
    private double visibleStrength(Arena arena, int k) {
        if (ties.layer(k).isComplete()) {
            return completeVisible(arena);
        }
        int a = arena.ordinal();
        long elsewhere = acting[1 - a][k] - both[k];
        return acting[a][k] * TieLayer.STEP + sight.otherArenaVisibility * (elsewhere * TieLayer.STEP);
    }

    private double strength(int k) {
        return ties.layer(k).isComplete() ? sight.presentCount - 1 : all[k] * TieLayer.STEP;
    }

    private double weight(int layer, Arena arena) {
        return layer == arena.layer().ordinal() ? 1 : sight.otherLayerWeight;
    }

    private double visible(int j, Arena arena) {
        if (sight.isActing(j, arena)) {
            return 1;
        }
        return sight.isActing(j, arena.other()) ? sight.otherArenaVisibility : 0;
    }

    private double completeVisible(Arena arena) {
        long here = sight.counts[arena.ordinal()];
        long elsewhere = sight.counts[2] - here;
        if (sight.isActing(worker, arena)) {
            here--;
        } else if (sight.isActing(worker, arena.other())) {
            elsewhere--;
        }
        return here + sight.otherArenaVisibility * elsewhere;
    }

    private double ratio(double part, double whole) {
        return sight.number ? part : share(part, whole + sight.unseenWeight);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
