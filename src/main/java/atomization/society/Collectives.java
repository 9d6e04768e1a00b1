package atomization.society;

import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/** The collectives of one arena as sides in disputes: enterprises in strikes, districts in assemblies. */
public final class Collectives {
    private static final int NONE = -1;

    @StateVariable(range = "one or none", meaning = "the open dispute of each collective")
    private final @Nullable Dispute[] dispute;

    @StateVariable(range = "week", meaning = "first week after the truce")
    private final int[] truceUntil;

    @StateVariable(symbol = "n", range = "workers", meaning = "present members")
    private final AtomicIntegerArray members;

    /** {@code count} collectives without members, disputes or truces. */
    public Collectives(int count) {
        this.dispute = new Dispute[count];
        this.truceUntil = new int[count];
        this.members = new AtomicIntegerArray(count);
    }

    /** The number of collectives. */
    public int count() {
        return truceUntil.length;
    }

    /** The open dispute of collective {@code k}, or null. */
    public @Nullable Dispute dispute(int k) {
        return dispute[k];
    }

    /** Opens or, with null, ends the dispute of collective {@code k}. */
    public void setDispute(int k, @Nullable Dispute opened) {
        dispute[k] = opened;
    }

    /** Whether collective {@code k} is in a truce in week {@code week}: nobody acts there. */
    public boolean inTruce(int k, int week) {
        return week < truceUntil[k];
    }

    /** The first week after the truce of collective {@code k}. */
    public int truceUntil(int k) {
        return truceUntil[k];
    }

    /** Lets a truce last until, not including, week {@code week}. */
    public void setTruceUntil(int k, int week) {
        truceUntil[k] = week;
    }

    /** The number of present members of collective {@code k}. */
    public int members(int k) {
        return members.get(k);
    }

    /** Adds to the number of members of collective {@code k}; safe from any thread. */
    public void addMembers(int k, int change) {
        members.addAndGet(k, change);
    }

    /** @param disputes all disputes of the register, by number */
    void visitState(StateVisitor visitor, SortedMap<Integer, Dispute> disputes) {
        visitor.values("truceUntil", truceUntil);
        for (int k = 0; k < dispute.length; k++) {
            members.set(k, visitor.value("members", members.get(k)));
            Dispute shown = dispute[k];
            int number = visitor.value("dispute", shown == null ? NONE : shown.number());
            dispute[k] = number == NONE ? null : DisputeRegister.numbered(disputes, number);
        }
    }
}
