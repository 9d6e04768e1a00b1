package atomization.society;

import atomization.parallel.Ranges;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A society of workers at one moment: its people, ties, enterprises, districts, disputes, authorities and drivers.
 * Mechanisms advance it week by week; nothing that lasts is kept anywhere else.
 */
public final class Society implements Stateful {
    private final Ranges ranges;
    private final Calendar calendar;
    private final Collectives[] collectives;
    private int week;

    public final Workers workers;
    public final TieLayers ties;
    public final Enterprises enterprises;
    public final Districts districts;
    public final DisputeRegister disputes = new DisputeRegister();
    public final Authorities authorities = new Authorities();
    public final Drivers drivers = new Drivers();
    public final Flows flows = new Flows();
    public final Sight sight;
    public final Meetings meetings;
    /** Draws the fixed traits of whoever takes a worker's place; set when the society is populated. */
    public Newcomers newcomers = (workers, i, draws) -> {};

    /** Puts the parts of a society together; all must be of the same number of workers. */
    public Society(
            Calendar calendar,
            Workers workers,
            TieLayers ties,
            Enterprises enterprises,
            Districts districts,
            Ranges ranges) {
        this.calendar = calendar;
        this.workers = workers;
        this.ties = ties;
        this.enterprises = enterprises;
        this.districts = districts;
        this.ranges = ranges;
        this.collectives = new Collectives[] {new Collectives(enterprises.count()), new Collectives(districts.count())};
        // What workers show one another is taken anew whenever it is needed, and never two things at once.
        int[] words = new int[workers.size() + 1];
        this.sight = new Sight(this, workers.size(), words);
        this.meetings = new Meetings(this, words);
    }

    /** How work is shared among threads. */
    public Ranges ranges() {
        return ranges;
    }

    public Calendar calendar() {
        return calendar;
    }

    /** The present week, 0 for the first. */
    public int week() {
        return week;
    }

    /** Begins week {@code newWeek}: the counts of the week start at zero. */
    public void beginWeek(int newWeek) {
        week = newWeek;
        flows.clear();
        enterprises.incident.clear();
        disputes.beginWeek(newWeek);
    }

    /** The collectives of an arena: enterprises or districts. */
    public Collectives collectives(Arena arena) {
        return collectives[arena.ordinal()];
    }

    /** The collective of worker {@code i} in an arena, or -1: who has no enterprise is in none that can strike. */
    public int collectiveOf(int i, Arena arena) {
        if (arena == Arena.STRIKE) {
            return employerOf(i);
        }
        return workers.present.get(i) ? districtOf(i) : -1;
    }

    /** The enterprise of worker {@code i}, or -1. */
    public int employerOf(int i) {
        int workshop = workers.workshop(i);
        return workshop < 0 ? -1 : enterprises.enterpriseOf(workshop);
    }

    /** The district in which worker {@code i} lives. */
    public int districtOf(int i) {
        return districts.districtOf(workers.block(i));
    }

    /** Names a collective of an arena. */
    public String nameOf(Arena arena, int collective) {
        return arena == Arena.STRIKE ? enterprises.name(collective) : districts.name(collective);
    }

    /**
     * Worker {@code i} leaves its enterprise, if it has one, for {@code place} ({@link Workers#OUTSIDE},
     * {@link Workers#UNEMPLOYED} or {@link Workers#DEPARTED}) and strikes no more. Safe from any thread for different workers.
     */
    public void leaveWork(int i, int place) {
        int employer = employerOf(i);
        workers.setWorkshop(i, place);
        if (employer >= 0) {
            collectives[0].addMembers(employer, -1);
            stop(i, Arena.STRIKE);
            departFrom(i, Arena.STRIKE, employer);
        }
    }

    /** Worker {@code i}, who is in no enterprise, joins a workshop. Safe from any thread for different workers. */
    public void join(int i, int workshop) {
        workers.setWorkshop(i, workshop);
        collectives[0].addMembers(enterprises.enterpriseOf(workshop), 1);
    }

    /** Worker {@code i} moves to a block, and takes no further part in what its old district does. */
    public void moveHome(int i, int block) {
        int before = districtOf(i);
        int after = districts.districtOf(block);
        workers.setBlock(i, block);
        if (before != after) {
            collectives[1].addMembers(before, -1);
            collectives[1].addMembers(after, 1);
            stop(i, Arena.ASSEMBLY);
            departFrom(i, Arena.ASSEMBLY, before);
        }
    }

    /** Worker {@code i}, absent so far, becomes part of the society, living in a block and without work. */
    public void enter(int i, int block) {
        workers.present.mark(i);
        workers.setWorkshop(i, Workers.UNEMPLOYED);
        workers.setBlock(i, block);
        collectives[1].addMembers(districts.districtOf(block), 1);
    }

    /** Worker {@code i} leaves the society for good: out of its work, its home, its ties. Not from several threads. */
    public void leave(int i) {
        leaveWork(i, Workers.DEPARTED);
        stop(i, Arena.ASSEMBLY);
        int district = districtOf(i);
        collectives[1].addMembers(district, -1);
        departFrom(i, Arena.ASSEMBLY, district);
        workers.present.unmark(i);
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            ties.layer(layer).isolate(i);
        }
    }

    /**
     * Worker {@code i} acts in an arena this week; if its collective is in dispute and it is not called to act there, it
     * takes part. Safe from any thread for different workers.
     */
    public void act(int i, Arena arena) {
        workers.acting(arena).mark(i);
        Dispute dispute = disputeOf(i, arena);
        if (dispute != null && !workers.isCalled(i, arena)) {
            takePart(i, dispute);
        }
    }

    /** Worker {@code i} takes part in a dispute of its collective, and is counted if it does so for the first time. */
    public void takePart(int i, Dispute dispute) {
        if (!workers.tookPart(dispute.arena()).get(i)) {
            workers.tookPart(dispute.arena()).mark(i);
            // Who left the collective and has come back is on the roll, and has been counted.
            if (!dispute.roll().contains(i)) {
                dispute.countParticipant();
                flows.add(dispute.arena() == Arena.STRIKE ? Flow.NEW_STRIKERS : Flow.NEW_ASSEMBLY_PARTICIPANTS, 1);
            }
        }
    }

    /** The number of workers acting in each collective of an arena. */
    public int[] actingByCollective(Arena arena) {
        int[] acting = new int[collectives(arena).count()];
        BitColumn bits = workers.acting(arena);
        for (int i = bits.next(0); i >= 0; i = bits.next(i + 1)) {
            int collective = collectiveOf(i, arena);
            if (collective >= 0) {
                acting[collective]++;
            }
        }
        return acting;
    }

    /** The open dispute of the collective of worker {@code i} in an arena, or null. */
    public @Nullable Dispute disputeOf(int i, Arena arena) {
        int collective = collectiveOf(i, arena);
        return collective < 0 ? null : collectives(arena).dispute(collective);
    }

    /** Worker {@code i} is victimized: loses the job, acts no more this week, and fears. Not from several threads. */
    public void victimize(int i) {
        workers.victimized.set(i, week);
        for (Arena arena : Arena.all()) {
            Dispute dispute = disputeOf(i, arena);
            if (dispute != null && workers.tookPart(arena).get(i)) {
                dispute.countVictim(week);
            }
        }
        Dispute assembly = disputeOf(i, Arena.ASSEMBLY);
        leaveWork(i, Workers.UNEMPLOYED);
        for (Arena arena : Arena.all()) {
            stop(i, arena);
        }
        if (assembly != null) {
            assembly.loseLeader(i);
        }
        workers.fear.set(i, 1);
        flows.add(Flow.VICTIMIZATIONS, 1);
    }

    /** Worker {@code i} acts in an arena no more this week. */
    public void stop(int i, Arena arena) {
        workers.acting(arena).unmark(i);
    }

    /**
     * Worker {@code i} retires and a newcomer takes its row: it acts and leads no more, and what it went through, its part
     * in open disputes included, is not the newcomer's. Ties and attitudes are not touched. Not from several threads.
     */
    public void retire(int i) {
        for (Arena arena : Arena.all()) {
            stop(i, arena);
        }
        for (Dispute dispute : disputes.open()) {
            dispute.loseLeader(i);
            dispute.strikeOff(i);
        }
        workers.forget(i);
    }

    /** A leader or participant who is no longer a member keeps its part in the outcome, but leads no more. */
    private void departFrom(int i, Arena arena, int collective) {
        Dispute dispute = collectives[arena.ordinal()].dispute(collective);
        if (dispute == null) {
            return;
        }
        dispute.loseLeader(i);
        if (workers.tookPart(arena).get(i)) {
            dispute.enrol(i);
            workers.tookPart(arena).unmark(i);
        }
    }

    @Override
    public void visitState(StateVisitor visitor) {
        week = visitor.value("week", week);
        workers.visitState(visitor);
        ties.visitState(visitor);
        enterprises.visitState(visitor);
        districts.visitState(visitor);
        SortedMap<Integer, Dispute> all = disputes.visitState(visitor);
        for (Collectives each : collectives) {
            each.visitState(visitor, all);
        }
        authorities.visitState(visitor);
        drivers.visitState(visitor);
        flows.visitState(visitor);
        sight.visitState(visitor);
    }
}
