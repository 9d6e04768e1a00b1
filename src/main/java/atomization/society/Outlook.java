package atomization.society;

/**
 * What one worker sees of its ties this week. It goes from worker to worker; the sums over the ties of a worker are worked
 * out once, when the first of them is asked for.
 */
public final class Outlook {
    private final Sight sight;
    private final TieLayers ties;
    private final long[] all = new long[Layer.COUNT];
    private final long[][] acting = new long[Arena.COUNT][Layer.COUNT];
    private final long[] both = new long[Layer.COUNT];
    private int worker;
    private boolean known;

    Outlook(Sight sight) {
        this.sight = sight;
        this.ties = sight.society.ties;
    }

    /** Turns to worker {@code i}. */
    public Outlook at(int i) {
        worker = i;
        known = false;
        return this;
    }

    /** Participation P that the worker perceives in an arena, over all layers. */
    public double participation(Arena arena) {
        if (!sight.seesAction(worker)) {
            return 0;
        }
        look();
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
        look();
        return ratio(visibleStrength(arena, layer.ordinal()), strength(layer.ordinal()));
    }

    /** Participation P as {@link #participation(Arena)}, were the action outside the own collective unseen. */
    public double participationInside(Arena arena) {
        look();
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
        look();
        double part = 0;
        double whole = sight.unseenWeight;
        for (int k = 0; k < Layer.COUNT; k++) {
            part += ties.layer(k).isComplete()
                    ? sight.counts[2] - (sight.seen[0].bit(worker) | sight.seen[1].bit(worker))
                    : (acting[0][k] + acting[1][k] - both[k]) * TieLayer.STEP;
            whole += strength(k);
        }
        return 1 - share(part, whole);
    }

    /** The share of tie strength with the unemployed. */
    public double unemployedShare() {
        return sight.anyUnemployed ? share(sight.unemployed, sight.counts[3]) : 0;
    }

    /** The share of tie strength with those victimized of late. */
    public double victimShare() {
        return sight.seesVictims(worker) ? share(sight.victims, sight.counts[4]) : 0;
    }

    /** Adds up, by layer, the strength of all ties, of those with who acts in each arena, and of those with who acts in both. */
    private void look() {
        if (known) {
            return;
        }
        known = true;
        BitColumn strike = sight.seen[0];
        BitColumn assembly = sight.seen[1];
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = ties.layer(k);
            int[] alters = layer.rows().alters;
            char[] strengths = layer.rows().strengths();
            int limit = layer.limit(worker);
            int sum = 0;
            int striking = 0;
            int assembling = 0;
            int doingBoth = 0;
            // Empty slots have no strength: going through all of a row costs less than finding out where its ties end.
            for (int slot = layer.first(worker); slot < limit; slot++) {
                int j = Math.max(alters[slot], 0);
                int steps = strengths[slot];
                int inStrike = -strike.bit(j) & steps;
                int inAssembly = -assembly.bit(j);
                sum += steps;
                striking += inStrike;
                assembling += inAssembly & steps;
                doingBoth += inAssembly & inStrike;
            }
            all[k] = sum;
            acting[0][k] = striking;
            acting[1][k] = assembling;
            both[k] = doingBoth;
        }
    }

    private double share(BitColumn bits, long count) {
        long part = 0;
        long whole = 0;
        for (TieRows rows : ties.rows()) {
            int[] alters = rows.alters;
            char[] strengths = rows.strengths();
            int limit = rows.limit(worker);
            for (int slot = rows.first(worker); slot < limit; slot++) {
                int steps = strengths[slot];
                whole += steps;
                part += -bits.bit(Math.max(alters[slot], 0)) & steps;
            }
        }
        double partStrength = part * TieLayer.STEP;
        double wholeStrength = whole * TieLayer.STEP;
        if (sight.allTouched) {
            for (int k = 0; k < Layer.COUNT; k++) {
                boolean complete = ties.layer(k).isComplete();
                partStrength += complete ? count - bits.bit(worker) : 0;
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
        if (sight.seen[arena.ordinal()].get(j)) {
            return 1;
        }
        return sight.seen[1 - arena.ordinal()].get(j) ? sight.otherArenaVisibility : 0;
    }

    private double completeVisible(Arena arena) {
        int a = arena.ordinal();
        long here = sight.counts[a];
        long elsewhere = sight.counts[2] - here;
        if (sight.seen[a].get(worker)) {
            here--;
        } else if (sight.seen[1 - a].get(worker)) {
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
