package atomization.society;

import org.jspecify.annotations.Nullable;

/**
 * The workers' state: one column a variable, one row a worker. Columns are public because they are the state: a
 * mechanism reads and writes them by name. Precision follows speed: what relaxes by a hundredth a week or so is held
 * in 16 bits, what moves by thousandths in a float. The coarsest is the belief that going it alone pays, which relaxes at
 * 0.01 M: under M = 0.1 it stops within 0.008 of its target, under M = 0.5 within 0.002.
 */
public final class Workers {
    /** The workshop of a worker who works outside: trade, services, odd jobs. */
    public static final int OUTSIDE = -1;
    /** The workshop of a worker without work. */
    public static final int UNEMPLOYED = -2;
    /** The workshop of a worker who has left the society for good: neither unemployed nor outside, and no reserve. */
    public static final int DEPARTED = -3;

    private final int size;

    @StateVariable(
            range = "number; outside; none; departed",
            meaning = "workshop, or outside work, or no work, or gone for good")
    private final int[] workshop;

    @StateVariable(range = "number", meaning = "block of houses")
    private final int[] block;

    @StateVariable(range = "0 to 127; 0 none", meaning = "origin group")
    private byte @Nullable [] origin;

    @StateVariable(range = "week or never", meaning = "first week in which one who was made to stop may act again")
    private @Nullable WeekColumn heldUntil;

    /** Whether the worker is part of the society now (a reserve is not yet, those who left are no more). */
    @StateVariable(meaning = "whether part of the society now")
    public final BitColumn present;
    /** Fear f. */
    @StateVariable(symbol = "f", meaning = "fear")
    public final FixedColumn fear;
    /** Recent activity A: a running mean of acting. */
    @StateVariable(symbol = "A", meaning = "recent activity: a running mean of acting")
    public final FixedColumn activity;
    /** Subsistence effort x: what a worker puts into providing for itself. */
    @StateVariable(symbol = "x", meaning = "subsistence effort")
    public final FixedColumn subsistence;
    /** Efficacy q: belief that acting together works. */
    @StateVariable(symbol = "q", meaning = "efficacy: belief that acting together works")
    public final FloatColumn efficacy;
    /** Delegation d: reliance on union, party and administration to act in one's place. */
    @StateVariable(symbol = "d", meaning = "delegation to union, party, administration")
    public final FixedColumn delegation;
    /** Commercial orientation c: market values. */
    @StateVariable(symbol = "c", meaning = "commercial orientation")
    public final FixedColumn commercial;
    /** Belief that going it alone pays e. */
    @StateVariable(symbol = "e", meaning = "belief that going it alone pays")
    public final FixedColumn enterprise;
    /** Hardship factor g, fixed, in [0, 4]. */
    @StateVariable(symbol = "g", range = "0 to 4", meaning = "factor by which hardship hits, fixed")
    public final FixedColumn hardshipFactor;
    /** Disposition to solidarity s0, fixed. */
    @StateVariable(symbol = "s0", meaning = "disposition to solidarity, fixed")
    public final FixedColumn disposition;
    /** Mean efficacy q0, fixed. */
    @StateVariable(symbol = "q0", meaning = "mean efficacy, fixed")
    public final FixedColumn meanEfficacy;
    /** Memory of terror m, fixed by cohort. */
    @StateVariable(symbol = "m", meaning = "memory of terror, fixed by cohort")
    public final FixedColumn memory;
    /** Week in which last victimized. */
    @StateVariable(range = "week or never", meaning = "when last victimized; also decides blacklisting")
    public final WeekColumn victimized;
    /** Week from which one watches how a recruited leader serves, or never. */
    @StateVariable(range = "week or never", meaning = "since when one watches how a recruited leader serves")
    public final WeekColumn watching;
    /** Whether recruited (co-opted): acts no more. */
    @StateVariable(meaning = "whether co-opted")
    public final BitColumn recruited;
    /** Whether called to act this week by an organization, not on its own. */
    @StateVariable(meaning = "whether called to act this week")
    public final BitColumn called;
    /** Whether received or gave help in the last exchange. */
    @StateVariable(meaning = "whether received or gave a gift in the last exchange")
    public final BitColumn helped;
    /** Threshold theta, fixed. */
    @StateVariable(
            symbol = "theta",
            range = "any",
            meaning = "threshold, fixed (single precision if drawn, double if given)")
    public Thresholds thresholds = Thresholds.constant(0);

    @StateVariable(symbol = "h^S, h^A", meaning = "hardship, by arena")
    private final FixedColumn[] hardship;

    @StateVariable(symbol = "s^S, s^A", meaning = "solidarity with fellow workers and with neighbours")
    private final FloatColumn[] solidarity;

    @StateVariable(symbol = "y^S, y^A", meaning = "fatigue, by arena")
    private final FixedColumn[] fatigue;

    @StateVariable(symbol = "a^S, a^A", meaning = "acting, by arena")
    private final BitColumn[] acting;

    @StateVariable(meaning = "took part in the open dispute of the own collective, by arena")
    private final BitColumn[] tookPart;

    @StateVariable(meaning = "gave or received a gift in the arena's layer in the last exchange")
    private final BitColumn[] gift;

    @StateVariable(meaning = "would act with probability above one half, by arena")
    private final BitColumn[] ready;

    /** All columns at zero, everybody absent and without work. */
    public Workers(int size) {
        this.size = size;
        this.workshop = new int[size];
        java.util.Arrays.fill(workshop, UNEMPLOYED);
        this.block = new int[size];
        this.present = new BitColumn(size);
        this.fear = FixedColumn.unit(size);
        this.activity = FixedColumn.unit(size);
        this.subsistence = FixedColumn.unit(size);
        this.efficacy = new FloatColumn(size);
        this.delegation = FixedColumn.unit(size);
        this.commercial = FixedColumn.unit(size);
        this.enterprise = FixedColumn.unit(size);
        this.hardshipFactor = new FixedColumn(size, 4);
        this.disposition = FixedColumn.unit(size);
        this.meanEfficacy = FixedColumn.unit(size);
        this.memory = FixedColumn.unit(size);
        this.victimized = new WeekColumn(size);
        this.watching = new WeekColumn(size);
        this.recruited = new BitColumn(size);
        this.called = new BitColumn(size);
        this.helped = new BitColumn(size);
        this.hardship = new FixedColumn[] {FixedColumn.unit(size), FixedColumn.unit(size)};
        this.solidarity = new FloatColumn[] {new FloatColumn(size), new FloatColumn(size)};
        this.fatigue = new FixedColumn[] {FixedColumn.unit(size), FixedColumn.unit(size)};
        this.acting = bits(size);
        this.tookPart = bits(size);
        this.gift = bits(size);
        this.ready = bits(size);
    }

    private static BitColumn[] bits(int size) {
        return new BitColumn[] {new BitColumn(size), new BitColumn(size)};
    }

    /** The number of workers, present or not. */
    public int size() {
        return size;
    }

    /** Hardship h of an arena. */
    public FixedColumn hardship(Arena arena) {
        return hardship[arena.ordinal()];
    }

    /** Hardship without an arena: the greater of the two. */
    public double hardship(int i) {
        return Math.max(hardship[0].raw(i), hardship[1].raw(i)) * hardship[0].step();
    }

    /** Solidarity s: with fellow workers in the strike arena, with neighbours in the assembly arena. */
    public FloatColumn solidarity(Arena arena) {
        return solidarity[arena.ordinal()];
    }

    /** Solidarity towards the ties of a layer; for acquaintances the mean of both components. */
    public double solidarity(int i, Layer layer) {
        if (layer == Layer.ACQUAINTANCE) {
            return (solidarity[0].get(i) + solidarity[1].get(i)) / 2;
        }
        return solidarity[layer.ordinal()].get(i);
    }

    /** Fatigue y of an arena. */
    public FixedColumn fatigue(Arena arena) {
        return fatigue[arena.ordinal()];
    }

    /** Who acts in an arena. */
    public BitColumn acting(Arena arena) {
        return acting[arena.ordinal()];
    }

    /** Whether worker {@code i} acts in any arena. */
    public boolean isActing(int i) {
        return acting[0].get(i) || acting[1].get(i);
    }

    /** Who acted, in any week so far, in the open dispute of its own collective. */
    public BitColumn tookPart(Arena arena) {
        return tookPart[arena.ordinal()];
    }

    /** Whether worker {@code i} is called to act in an arena: calls are to strike, an assembly is one's own affair. */
    public boolean isCalled(int i, Arena arena) {
        return arena == Arena.STRIKE && called.get(i);
    }

    /** Who gave or received a gift in the layer of an arena in the last exchange. */
    public BitColumn gift(Arena arena) {
        return gift[arena.ordinal()];
    }

    /** Who would act with a probability above one half, were there an occasion (7.7). */
    public BitColumn ready(Arena arena) {
        return ready[arena.ordinal()];
    }

    /** The workshop of worker {@code i}, or {@link #OUTSIDE}, {@link #UNEMPLOYED} or {@link #DEPARTED}. */
    public int workshop(int i) {
        return workshop[i];
    }

    /** Moves worker {@code i} to a workshop, outside work or unemployment, and nothing else. */
    void setWorkshop(int i, int place) {
        workshop[i] = place;
    }

    /** Whether worker {@code i} works in an enterprise. */
    public boolean isEmployed(int i) {
        return workshop[i] >= 0;
    }

    /** Whether worker {@code i} has no work at all. */
    public boolean isUnemployed(int i) {
        return workshop[i] == UNEMPLOYED;
    }

    /** Whether the worker has left the society: absent, and no part of the reserve. */
    public boolean hasDeparted(int i) {
        return workshop[i] == DEPARTED;
    }

    /** The block of houses in which worker {@code i} lives. */
    public int block(int i) {
        return block[i];
    }

    /** Moves worker {@code i} to a block, and nothing else. */
    public void setBlock(int i, int newBlock) {
        block[i] = newBlock;
    }

    /** Worker {@code i} is kept from acting before a week. There is a column for it from the first such worker on. */
    public void holdUntil(int i, int week) {
        if (heldUntil == null) {
            heldUntil = new WeekColumn(size);
        }
        heldUntil.set(i, Math.min(week, Short.MAX_VALUE));
    }

    /** The week before which worker {@code i} is kept from acting, or {@link WeekColumn#NEVER}. */
    public int heldUntil(int i) {
        return heldUntil == null ? WeekColumn.NEVER : heldUntil.get(i);
    }

    /** Forgets what worker {@code i} has done and gone through, when its row is given to a newcomer. */
    void forget(int i) {
        activity.set(i, 0);
        victimized.set(i, WeekColumn.NEVER);
        watching.set(i, WeekColumn.NEVER);
        recruited.set(i, false);
        called.set(i, false);
        helped.set(i, false);
        if (heldUntil != null) {
            heldUntil.set(i, WeekColumn.NEVER);
        }
        for (int a = 0; a < acting.length; a++) {
            fatigue[a].set(i, 0);
            tookPart[a].set(i, false);
            gift[a].set(i, false);
            ready[a].set(i, false);
        }
    }

    /** The origin group of worker {@code i}, 0 for none. */
    public int origin(int i) {
        return origin == null ? 0 : origin[i];
    }

    /** Gives worker {@code i} an origin group, 1 to 127. */
    public void setOrigin(int i, int group) {
        if (origin == null) {
            origin = new byte[size];
        }
        origin[i] = (byte) group;
    }

    void visitState(StateVisitor visitor) {
        visitor.values("workshop", workshop);
        visitor.values("block", block);
        origin = visitOrigin(visitor, origin);
        heldUntil = visitHeld(visitor, heldUntil);
        present.visitState("present", visitor);
        fear.visitState("fear", visitor);
        activity.visitState("activity", visitor);
        subsistence.visitState("subsistence", visitor);
        efficacy.visitState("efficacy", visitor);
        delegation.visitState("delegation", visitor);
        commercial.visitState("commercial", visitor);
        enterprise.visitState("enterprise", visitor);
        hardshipFactor.visitState("hardshipFactor", visitor);
        disposition.visitState("disposition", visitor);
        meanEfficacy.visitState("meanEfficacy", visitor);
        memory.visitState("memory", visitor);
        victimized.visitState("victimized", visitor);
        watching.visitState("watching", visitor);
        recruited.visitState("recruited", visitor);
        called.visitState("called", visitor);
        helped.visitState("helped", visitor);
        thresholds.visitState(visitor);
        for (int arena = 0; arena < acting.length; arena++) {
            hardship[arena].visitState("hardship", visitor);
            solidarity[arena].visitState("solidarity", visitor);
            fatigue[arena].visitState("fatigue", visitor);
            acting[arena].visitState("acting", visitor);
            tookPart[arena].visitState("tookPart", visitor);
            gift[arena].visitState("gift", visitor);
            ready[arena].visitState("ready", visitor);
        }
    }

    private @Nullable WeekColumn visitHeld(StateVisitor visitor, @Nullable WeekColumn held) {
        if (!visitor.value("anyHeld", held != null)) {
            return null;
        }
        WeekColumn shown = held != null ? held : new WeekColumn(size);
        shown.visitState("heldUntil", visitor);
        return shown;
    }

    private byte @Nullable [] visitOrigin(StateVisitor visitor, byte @Nullable [] groups) {
        if (!visitor.value("anyOrigin", groups != null)) {
            return null;
        }
        byte[] shown = groups != null ? groups : new byte[size];
        visitor.values("origin", shown);
        return shown;
    }
}
