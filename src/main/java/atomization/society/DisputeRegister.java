package atomization.society;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All disputes: those open, those that ended this week, and those recent enough to have spread. */
public final class DisputeRegister {
    /** Weeks after its opening within which a dispute elsewhere counts as spread from it. */
    public static final int SPREAD_WINDOW = 8;

    private static final int NONE = -1;
    private static final Dispute.Form[] FORMS = Dispute.Form.values();
    /** What stands for a dispute that is still to be restored. */
    private static final Dispute ANY = new Dispute(0, Arena.STRIKE, 0, 0, 0, Dispute.Form.COMMITTEE);

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

    /** Shows the disputes that are still needed; all of them, by number. */
    SortedMap<Integer, Dispute> visitState(StateVisitor visitor) {
        count = visitor.bounded("disputes", count, 0, Integer.MAX_VALUE);
        int form = visitor.bounded("imposed", imposed == null ? NONE : imposed.ordinal(), NONE, FORMS.length - 1);
        imposed = form == NONE ? null : FORMS[form];
        SortedMap<Integer, Dispute> all = new TreeMap<>();
        for (Collection<Dispute> each : List.of(open, ended, recent, settled)) {
            each.forEach(dispute -> all.put(dispute.number(), dispute));
        }
        List<Dispute> shown = visitor.isRestoring() ? List.of() : List.copyOf(all.values());
        all.clear();
        int size = visitor.bounded("kept", shown.size(), 0, count);
        for (int k = 0; k < size; k++) {
            Dispute dispute = Dispute.visit(visitor, visitor.isRestoring() ? ANY : shown.get(k));
            all.put(dispute.number(), dispute);
        }
        for (Collection<Dispute> each : List.of(open, ended, recent, settled)) {
            visitNumbers(visitor, each, all);
        }
        return all;
    }

    /** Shows which disputes, of all, are in a collection, in its order. */
    private static void visitNumbers(StateVisitor visitor, Collection<Dispute> some, SortedMap<Integer, Dispute> all) {
        List<Dispute> shown = List.copyOf(some);
        int size = visitor.bounded("some", shown.size(), 0, all.size());
        List<Dispute> after = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            int number = visitor.value(
                    "number", visitor.isRestoring() ? NONE : shown.get(k).number());
            after.add(numbered(all, number));
        }
        if (visitor.isRestoring()) {
            some.clear();
            some.addAll(after);
        }
    }

    /** The dispute with a number; there has to be one. */
    static Dispute numbered(SortedMap<Integer, Dispute> disputes, int number) {
        Dispute dispute = disputes.get(number);
        if (dispute == null) {
            throw new IllegalArgumentException("there is no dispute " + number);
        }
        return dispute;
    }
}
