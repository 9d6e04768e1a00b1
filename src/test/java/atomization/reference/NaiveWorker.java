package atomization.reference;

import atomization.society.Arena;
import atomization.society.Layer;
import org.jspecify.annotations.Nullable;

/** One worker with all that the ODD's section 2 says of it. */
final class NaiveWorker {
    final int id;
    boolean present;
    boolean departed;

    @Nullable
    NaiveEnterprise employer;

    int workshop = -1;
    boolean outside;
    int block;
    NaiveDistrict district;
    int origin;
    double theta;
    double fear;
    double activity;
    double subsistence;
    double efficacy;
    double delegation;
    double commercial;
    double enterprise;
    double hardshipFactor;
    double disposition;
    double meanEfficacy;
    double memory;

    @Nullable
    Integer victimized;

    @Nullable
    Integer watchingSince;

    @Nullable
    Integer heldUntil;

    boolean recruited;
    boolean called;
    boolean helped;
    final double[] hardship = new double[2];
    final double[] solidarity = new double[2];
    final double[] fatigue = new double[2];
    final boolean[] acts = new boolean[2];
    final boolean[] ready = new boolean[2];
    final boolean[] gift = new boolean[2];
    final int[] capacity = new int[Layer.COUNT];
    final int[] initialDegree = new int[Layer.COUNT];
    final double[] initialStrength = new double[Layer.COUNT];

    /** What others saw of it in the last perception, and before learning. */
    final boolean[] seenActing = new boolean[2];

    boolean seenJobless;
    boolean seenVictim;
    double shownDelegation;
    double shownCommercial;

    NaiveWorker(int id, NaiveDistrict district) {
        this.id = id;
        this.district = district;
    }

    boolean isEmployed() {
        return employer != null;
    }

    boolean isJobless() {
        return employer == null && !outside;
    }

    boolean isActing() {
        return acts[0] || acts[1];
    }

    /** Called, which concerns strikes only. */
    boolean isCalled(Arena arena) {
        return called && arena == Arena.STRIKE;
    }

    /** Hardship without an arena. */
    double worstHardship() {
        return Math.max(hardship[0], hardship[1]);
    }

    double solidarityIn(Layer layer) {
        return switch (layer) {
            case WORKPLACE -> solidarity[0];
            case RESIDENCE -> solidarity[1];
            case ACQUAINTANCE -> (solidarity[0] + solidarity[1]) / 2;
        };
    }

    @Nullable
    NaiveCollective collective(Arena arena) {
        if (arena == Arena.STRIKE) {
            return employer;
        }
        return present ? district : null;
    }

    @Nullable
    NaiveDispute dispute(Arena arena) {
        NaiveCollective collective = collective(arena);
        return collective == null ? null : collective.dispute;
    }

    /** Made to stop, and not yet free to act again. */
    boolean isHeld(int now) {
        return heldUntil != null && now < heldUntil;
    }

    boolean wasVictimizedWithin(int weeks, int now) {
        return victimized != null && now - victimized < weeks;
    }
}
