package atomization.society;

/**
 * A week of the ties of one layer: with contact strength moves towards the product of the roots of both ends' solidarity,
 * without it towards 0 (7.12).
 *
 * <p>What depends on contact is masked, not branched on, since contact is too mixed for a processor to foresee. Each end
 * of a tie works out the same number on its own.
 */
public final class TieDrift {
    /** Strengths are worked with in whole 2^-32ths of a step: far finer than what is kept, and faster than fractions. */
    private static final int FRACTION = 32;

    private static final long STEP = 1L << FRACTION;
    /** Bits by which a distance in fractions of a step is shifted: 48 bits and a sign leave so much room. */
    private static final int ROOM = 15;
    /** Bits by which a product of roots, which has 32, is shifted. */
    private static final int PRODUCT = 31;

    private final TieLayer layer;
    private final Meetings meetings;
    private final long decay;
    /** What contact adds to the rate. */
    private final long revival;

    private final long goal;
    private final int weakest;

    /** The least goal, in steps of {@link TieLayer#STEP}, of a tie in contact between two workers. */
    @FunctionalInterface
    public interface LeastGoal {
        double of(int one, int other);
    }

    /** What a week does to the ties of one worker: how many are in contact afterwards, and how many are to end. */
    public static final class Outcome {
        private int contacts;
        private int ending;

        /** The number of ties in contact that are strong enough to last. */
        public int contacts() {
            return contacts;
        }

        /** The number of ties that have become too weak to last. */
        public int ending() {
            return ending;
        }
    }

    /**
     * Prepares a week.
     *
     * @param meetings where ties are in contact, prepared for this layer
     * @param growth share of the distance by which a tie in contact moves to its goal
     * @param decay share of its strength that a tie without contact loses
     * @param openness the goal of a tie between two whose solidarity is 1
     * @param weakest strength below which a tie does not last
     */
    public TieDrift(TieLayer layer, Meetings meetings, double growth, double decay, double openness, double weakest) {
        this.layer = layer;
        this.meetings = meetings;
        this.decay = rate(decay);
        this.revival = rate(growth) - this.decay;
        // A product of roots, shifted by PRODUCT bits, times this gives the goal in fractions of a step.
        this.goal = (long) (openness * Meetings.SCALE * TieLayer.STEPS * STEP * 0x1p33);
        this.weakest = (int) Math.ceil(weakest * TieLayer.STEPS);
    }

    /** Whether a strength in steps is too weak to last. */
    public boolean isEnding(int steps) {
        return steps < weakest;
    }

    /** Changes the ties of worker {@code i}, at this end. */
    public void change(int i, Outcome outcome) {
        if (meetings.needsPlaces()) {
            change(i, outcome, (one, other) -> 0);
            return;
        }
        int[] alters = layer.rows().alters;
        char[] strengths = layer.rows().strengths();
        int[] words = meetings.words();
        int here = meetings.asked(i);
        long root = Meetings.root(here) << PRODUCT;
        long slow = decay;
        long more = revival;
        long highest = goal;
        int least = weakest;
        int contacts = 0;
        int ending = 0;
        int limit = layer.limit(i);
        for (int slot = layer.first(i); slot < limit; slot++) {
            int alter = alters[slot];
            if (alter == TieLayer.NONE) {
                break;
            }
            int there = words[alter + 1];
            int contact = Meetings.contact(here, there);
            long towards = Math.multiplyHigh(root * Meetings.root(there), highest) & contact;
            long strength = strengths[slot] * STEP;
            int changed = moved(strength, towards, slow + (more & contact));
            strengths[slot] = (char) changed;
            int weak = changed - least >> 31;
            contacts -= contact & ~weak;
            ending -= weak;
        }
        outcome.contacts = contacts;
        outcome.ending = ending;
    }

    /** Changes the ties of worker {@code i}, at this end, some of which have a least goal of their own. */
    public void change(int i, Outcome outcome, LeastGoal least) {
        outcome.contacts = 0;
        outcome.ending = 0;
        boolean placed = meetings.isPlaced(i);
        int limit = layer.limit(i);
        for (int slot = layer.first(i); slot < limit && layer.alter(slot) != TieLayer.NONE; slot++) {
            int j = layer.alter(slot);
            boolean contact = placed && meetings.meet(i, j);
            long towards = 0;
            if (contact) {
                towards = Math.max(
                        goal(meetings.words()[i + 1], meetings.words()[j + 1]), (long) (least.of(i, j) * STEP));
            }
            int changed = moved(layer.steps(slot) * STEP, towards, contact ? decay + revival : decay);
            layer.setSteps(slot, changed);
            outcome.contacts += contact && !isEnding(changed) ? 1 : 0;
            outcome.ending += isEnding(changed) ? 1 : 0;
        }
    }

    /** Gives the ties of worker {@code i} that have no strength yet that of their goal in contact, at this end. */
    public void begin(int i) {
        int[] alters = layer.rows().alters;
        char[] strengths = layer.rows().strengths();
        int[] words = meetings.words();
        int here = words[i + 1];
        int limit = layer.limit(i);
        for (int slot = layer.first(i); slot < limit && alters[slot] != TieLayer.NONE; slot++) {
            if (strengths[slot] == 0) {
                strengths[slot] = (char) (goal(here, words[alters[slot] + 1]) + STEP / 2 >> FRACTION);
            }
        }
    }

    private long goal(int here, int there) {
        return Math.multiplyHigh((Meetings.root(here) << PRODUCT) * Meetings.root(there), goal);
    }

    private static int moved(long strength, long towards, long rate) {
        return (int) (strength + Math.multiplyHigh(towards - strength << ROOM, rate) + STEP / 2 >> FRACTION);
    }

    /** A share of a distance, as a number that {@link Math#multiplyHigh} takes of a distance shifted by ROOM bits. */
    private static long rate(double share) {
        return (long) (share * 0x1p49);
    }
}
