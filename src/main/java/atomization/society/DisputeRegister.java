package atomization.society;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All disputes: those open, those that ended this week, and those recent enough to have spread. */
public final class DisputeRegister {
    /** Weeks after its opening within which a dispute elsewhere counts as spread from it. */
    public static final int SPREAD_WINDOW = 8;

    private final Set<Dispute> open = new LinkedHashSet<>();
    private final List<Dispute> ended = new ArrayList<>();
    private final Set<Dispute> recent = new LinkedHashSet<>();
    private final Set<Dispute> settled = new LinkedHashSet<>();

    @StateVariable(range = "committee, assembly or none", meaning = "form decreed for all disputes")
    private Dispute.@Nullable Form imposed;

    private int count;

    /** The open disputes, in the order in which they opened. */
    public Collection<Dispute> open() {
        return open;
    }

    /** The disputes that have ended since the week began. */
    public List<Dispute> endedThisWeek() {
        return ended;
    }

    /** The disputes that opened within the last {@link #SPREAD_WINDOW} weeks, ended or not. */
    public Collection<Dispute> recent() {
        return recent;
    }

    /** Opens a dispute. */
    public Dispute open(Arena arena, int collective, int week, int members, Dispute.Form form) {
        Dispute dispute = new Dispute(count++, arena, collective, week, members, form);
        open.add(dispute);
        recent.add(dispute);
        return dispute;
    }

    /** Ends a dispute; those who deal with its outcome find it in {@link #endedThisWeek}. */
    public void end(Dispute dispute, int week, Dispute.Outcome outcome) {
        dispute.end(week, outcome);
        open.remove(dispute);
        ended.add(dispute);
    }

    /** The form that every dispute has to take, or null while those concerned decide. */
    public Dispute.@Nullable Form imposed() {
        return imposed;
    }

    /** Imposes a form on every dispute, open or to come; null ends that. */
    public void impose(Dispute.@Nullable Form form) {
        imposed = form;
        if (form != null) {
            open.forEach(dispute -> dispute.setForm(form));
        }
    }

    /** Begins a week: forgets what ended in the last one, and settles the record of those that can spread no more. */
    public void beginWeek(int week) {
        settled.addAll(ended);
        ended.clear();
        recent.removeIf(dispute -> dispute.opened() < week - SPREAD_WINDOW);
    }

    /** Hands over, once, every dispute of which nothing can change any more, in the order of their numbers. */
    public List<Dispute> drainFinal(boolean runIsOver) {
        List<Dispute> complete = new ArrayList<>();
        if (runIsOver) {
            complete.addAll(settled);
            complete.addAll(ended);
            complete.addAll(open);
            settled.clear();
        } else {
            for (Dispute dispute : settled) {
                if (!recent.contains(dispute)) {
                    complete.add(dispute);
                }
            }
            complete.forEach(settled::remove);
        }
        complete.sort(java.util.Comparator.comparingInt(Dispute::number));
        return complete;
    }

    /** The number of disputes that have opened so far. */
    public int count() {
        return count;
    }
}
