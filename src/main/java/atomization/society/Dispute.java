package atomization.society;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** A dispute of one collective, from the week in which it opens to the one in which it ends. */
public final class Dispute {
    /** How those acting organize. */
    public enum Form {
        /** An elected committee with leaders, who can be victimized, recruited, or leave. */
        COMMITTEE,
        /** The assembly of all, without leaders. */
        ASSEMBLY
    }

    /** How a dispute ended. */
    public enum Outcome {
        /** It has not ended. */
        OPEN,
        /** The demands were granted. */
        CONCEDED,
        /** It faded away. */
        LOST,
        /** The enterprise closed. */
        CLOSED
    }

    @StateVariable(range = "from 0", meaning = "running number")
    private final int number;

    @StateVariable(range = "strike, assembly", meaning = "arena")
    private final Arena arena;

    @StateVariable(range = "number", meaning = "enterprise or district")
    private final int collective;

    @StateVariable(range = "week", meaning = "when it opened")
    private final int opened;

    @StateVariable(range = "workers", meaning = "members when it opened")
    private final int membersAtStart;

    @StateVariable(range = "committee, assembly", meaning = "form of organization")
    private Form form;

    @StateVariable(range = "workers", meaning = "leaders who still lead")
    private final List<Integer> leaders = new ArrayList<>();

    @StateVariable(range = "workers", meaning = "those who took part and have left the collective since")
    private final Set<Integer> roll = new HashSet<>();

    @StateVariable(range = "from 0", meaning = "leaders lost")
    private int leadersLost;

    @StateVariable(range = "from 0", meaning = "participants victimized")
    private int victims;

    @StateVariable(range = "week, or -1", meaning = "when the first participant was victimized")
    private int firstVictim = -1;

    @StateVariable(range = "workers", meaning = "distinct participants")
    private final AtomicInteger participants = new AtomicInteger();

    @StateVariable(range = "workers", meaning = "largest number acting in a week")
    private int peak;

    @StateVariable(range = "workers x weeks", meaning = "sum over weeks of those acting")
    private long actorWeeks;

    @StateVariable(range = "week, or -1", meaning = "when it ended")
    private int ended = -1;

    @StateVariable(range = "open, conceded, lost, closed", meaning = "how it ended")
    private Outcome outcome = Outcome.OPEN;

    @StateVariable(meaning = "whether another collective with a tie to it opened a dispute soon after")
    private boolean spread;

    @StateVariable(meaning = "whether its demands have been granted from outside")
    private boolean granted;

    /**
     * @param number running number of the run, from 0
     * @param arena arena
     * @param collective number of the enterprise or district
     * @param opened week in which it opens
     * @param members members of the collective then
     */
    public Dispute(int number, Arena arena, int collective, int opened, int members, Form form) {
        this.number = number;
        this.arena = arena;
        this.collective = collective;
        this.opened = opened;
        this.membersAtStart = members;
        this.form = form;
    }

    public int number() {
        return number;
    }

    public Arena arena() {
        return arena;
    }

    public int collective() {
        return collective;
    }

    /** The week in which it opened. */
    public int opened() {
        return opened;
    }

    /** Members of the collective when it opened. */
    public int membersAtStart() {
        return membersAtStart;
    }

    public Form form() {
        return form;
    }

    /** Changes the form of organization (an order or a ban from outside); leaders stand down in an assembly. */
    public void setForm(Form changed) {
        form = changed;
        if (changed == Form.ASSEMBLY) {
            leaders.clear();
        }
    }

    /** The leaders who still lead, by worker number. Change it through {@link #elect} and {@link #loseLeader}. */
    public List<Integer> leaders() {
        return leaders;
    }

    /** Makes a worker a leader. */
    public void elect(int worker) {
        leaders.add(worker);
    }

    /** A leader is lost, for whatever reason; nothing happens if the worker does not lead. Safe from any thread. */
    public synchronized void loseLeader(int worker) {
        if (leaders.remove((Integer) worker)) {
            leadersLost++;
        }
    }

    /** How many leaders have been lost. */
    public int leadersLost() {
        return leadersLost;
    }

    /** Counts a participant who is victimized in a week. Not from several threads. */
    public void countVictim(int week) {
        firstVictim = victims == 0 ? week : firstVictim;
        victims++;
    }

    /** How many of its participants have been victimized. */
    public int victims() {
        return victims;
    }

    /** The week in which the first of its participants was victimized, or -1. */
    public int firstVictim() {
        return firstVictim;
    }

    /** Puts a worker who took part on the roll; safe from any thread, the order means nothing. */
    public synchronized void enrol(int worker) {
        roll.add(worker);
    }

    /** Takes a worker off the roll, when its row is given to somebody else. */
    public synchronized void strikeOff(int worker) {
        roll.remove(worker);
    }

    /**
     * Workers who took part, in no particular order: while it is open those who have left the collective since, once
     * it has ended all of them.
     */
    public Set<Integer> roll() {
        return roll;
    }

    /** Counts a worker who acts for the first time in this dispute; safe from any thread. */
    public void countParticipant() {
        participants.incrementAndGet();
    }

    /** Counts a week in which so many act. */
    public void countWeek(int acting) {
        peak = Math.max(peak, acting);
        actorWeeks += acting;
    }

    /** Distinct workers who have acted in it. */
    public int participants() {
        return participants.get();
    }

    /** The largest number acting in one week. */
    public int peak() {
        return peak;
    }

    /** The sum over its weeks of those acting. */
    public long actorWeeks() {
        return actorWeeks;
    }

    /** Ends it. */
    public void end(int week, Outcome how) {
        ended = week;
        outcome = how;
    }

    /** The week in which it ended, or -1. */
    public int ended() {
        return ended;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The demands are granted from outside: it will end as conceded. */
    public void grant() {
        granted = true;
    }

    /** Whether the demands have been granted from outside. */
    public boolean isGranted() {
        return granted;
    }

    /** Whether another collective with a tie to this one opened a dispute soon after. */
    public boolean hasSpread() {
        return spread;
    }

    /** Notes that it has spread. */
    public void markSpread() {
        spread = true;
    }

    /**
     * Shows a dispute; what is given is any dispute when one is restored, since all of it is replaced.
     *
     * @return the dispute that was given, or the one that was restored
     */
    static Dispute visit(StateVisitor visitor, Dispute given) {
        int most = Integer.MAX_VALUE;
        Dispute like = new Dispute(
                visitor.bounded("number", given.number, 0, most),
                Arena.of(visitor.bounded("arena", given.arena.ordinal(), 0, Arena.COUNT - 1)),
                visitor.bounded("collective", given.collective, 0, most),
                visitor.value("opened", given.opened),
                visitor.value("membersAtStart", given.membersAtStart),
                Form.values()[visitor.bounded("form", given.form.ordinal(), 0, Form.values().length - 1)]);
        Dispute shown = visitor.isRestoring() ? like : given;
        shown.visitCourse(visitor);
        return shown;
    }

    private void visitCourse(StateVisitor visitor) {
        visitWorkers("leader", leaders, visitor);
        List<Integer> enrolled = new ArrayList<>(new TreeSet<>(roll));
        visitWorkers("enrolled", enrolled, visitor);
        roll.addAll(enrolled);
        leadersLost = visitor.value("leadersLost", leadersLost);
        victims = visitor.value("victims", victims);
        firstVictim = visitor.value("firstVictim", firstVictim);
        participants.set(visitor.value("participants", participants.get()));
        peak = visitor.value("peak", peak);
        actorWeeks = visitor.value("actorWeeks", actorWeeks);
        ended = visitor.value("ended", ended);
        outcome = Outcome.values()[visitor.bounded("outcome", outcome.ordinal(), 0, Outcome.values().length - 1)];
        spread = visitor.value("spread", spread);
        granted = visitor.value("granted", granted);
    }

    private static void visitWorkers(String name, List<Integer> workers, StateVisitor visitor) {
        int count = visitor.bounded(name, workers.size(), 0, Integer.MAX_VALUE);
        for (int k = 0; k < count; k++) {
            if (visitor.isRestoring()) {
                workers.add(visitor.value(name, 0));
            } else {
                visitor.value(name, (int) workers.get(k));
            }
        }
    }
}
