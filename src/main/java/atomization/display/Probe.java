package atomization.display;

import atomization.figure.Course;
import atomization.figure.Palette;
import atomization.figure.Series;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.WeekColumn;
import atomization.society.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Follows one worker, tie or collective week by week: all its state now, and the course of two figures since it was first
 * looked at. Written by the simulation's thread, read by the event thread.
 */
final class Probe {
    /** A line of what is known. */
    record Line(String name, String value) {}

    private final Picked picked;
    private final Series first = new Series();
    private final Series second = new Series();
    private List<Line> lines = List.of();

    Probe(Picked picked) {
        this.picked = picked;
    }

    Picked picked() {
        return picked;
    }

    /** Looks at the society; at the end of a week the figures are added to the courses. */
    synchronized void look(Society society, boolean weekIsOver) {
        List<Line> seen = new ArrayList<>();
        double[] figures = read(society, seen);
        lines = List.copyOf(seen);
        if (weekIsOver) {
            double year = society.calendar().year(society.week());
            first.add(year, figures[0]);
            second.add(year, figures[1]);
        }
    }

    private double[] read(Society society, List<Line> seen) {
        if (picked instanceof Picked.OneWorker one) {
            return worker(society, one.worker(), seen);
        }
        return picked instanceof Picked.OneTie tie
                ? tie(society, tie, seen)
                : collective(society, (Picked.OneCollective) picked, seen);
    }

    /** All that is known now. */
    synchronized List<Line> lines() {
        return lines;
    }

    /** The courses since it was first looked at. */
    synchronized List<Course> courses() {
        return List.of(
                first.course(
                        picked instanceof Picked.OneTie ? "strength" : isWorker() ? "fear" : "acting, %", Palette.BLUE),
                second.course(
                        picked instanceof Picked.OneTie
                                ? "solidarity of both (geometric mean)"
                                : isWorker() ? "hardship" : "mean fear",
                        Palette.ORANGE));
    }

    private boolean isWorker() {
        return picked instanceof Picked.OneWorker;
    }

    /** What it is called. */
    String title() {
        if (picked instanceof Picked.OneWorker one) {
            return "worker " + one.worker();
        }
        if (picked instanceof Picked.OneTie tie) {
            return tie.layer().label() + " tie " + tie.from() + " - " + tie.to();
        }
        Picked.OneCollective group = (Picked.OneCollective) picked;
        return (group.arena() == Arena.STRIKE ? "enterprise " : "district ") + group.collective();
    }

    private static double[] worker(Society society, int i, List<Line> seen) {
        Workers workers = society.workers;
        int employer = society.employerOf(i);
        add(
                seen,
                "work",
                employer >= 0
                        ? society.enterprises.name(employer) + ", workshop " + workers.workshop(i)
                        : !workers.present.get(i)
                                ? "absent"
                                : workers.isUnemployed(i) ? "none" : "outside enterprises");
        add(seen, "home", society.districts.name(society.districtOf(i)) + ", block " + workers.block(i));
        if (workers.origin(i) > 0) {
            add(seen, "origin group", Integer.toString(workers.origin(i)));
        }
        int action = Scene.action(society, i);
        add(
                seen,
                "acting",
                List.of("no", "on strike", "in an assembly", "in both").get(action));
        add(seen, "ready to strike", yes(workers.ready(Arena.STRIKE).get(i)));
        add(seen, "ready for an assembly", yes(workers.ready(Arena.ASSEMBLY).get(i)));
        for (WorkerState state : WorkerState.values()) {
            if (!state.colouring().isCategorical()) {
                add(seen, state.toString(), state.of(society, i));
            }
        }
        add(seen, "hardship at work", workers.hardship(Arena.STRIKE).get(i));
        add(seen, "hardship at home", workers.hardship(Arena.ASSEMBLY).get(i));
        add(seen, "fatigue of strikes", workers.fatigue(Arena.STRIKE).get(i));
        add(seen, "fatigue of assemblies", workers.fatigue(Arena.ASSEMBLY).get(i));
        add(seen, "belief that going it alone pays", workers.enterprise.get(i));
        add(seen, "hardship factor (fixed)", workers.hardshipFactor.get(i));
        add(seen, "disposition to solidarity (fixed)", workers.disposition.get(i));
        add(seen, "mean efficacy (fixed)", workers.meanEfficacy.get(i));
        add(seen, "memory of terror (fixed)", workers.memory.get(i));
        add(seen, "helped this week", yes(workers.helped.get(i)));
        add(seen, "co-opted", yes(workers.recruited.get(i)));
        int victimized = workers.victimized.get(i);
        add(
                seen,
                "last victimized",
                victimized == WeekColumn.NEVER
                        ? "never"
                        : society.calendar().date(victimized).toString());
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = society.ties.layer(k);
            add(
                    seen,
                    layer.isComplete()
                            ? Layer.of(k).label() + " ties"
                            : Layer.of(k).label() + " ties, total strength",
                    layer.isComplete()
                            ? "everybody"
                            : layer.degree(i) + String.format(Locale.ROOT, ", %.2f", layer.totalStrength(i)));
        }
        return new double[] {workers.fear.get(i), workers.hardship(i)};
    }

    private static double[] tie(Society society, Picked.OneTie tie, List<Line> seen) {
        TieLayer layer = society.ties.layer(tie.layer());
        int slot = layer.isComplete() ? -1 : layer.slotOf(tie.from(), tie.to());
        double strength = slot < 0 ? Double.NaN : layer.strength(slot);
        add(seen, "layer", tie.layer().label());
        add(seen, "strength", slot < 0 ? "has ended" : String.format(Locale.ROOT, "%.3f", strength));
        for (int end : new int[] {tie.from(), tie.to()}) {
            add(seen, "worker " + end + " feels solidarity", society.workers.solidarity(end, tie.layer()));
            add(seen, "worker " + end + " works in", work(society, end));
            add(seen, "worker " + end + " lives in", society.districts.name(society.districtOf(end)));
        }
        double goal = Math.sqrt(society.workers.solidarity(tie.from(), tie.layer())
                * society.workers.solidarity(tie.to(), tie.layer()));
        return new double[] {strength, slot < 0 ? Double.NaN : goal};
    }

    private static String work(Society society, int worker) {
        int employer = society.employerOf(worker);
        return employer < 0 ? "no enterprise" : society.enterprises.name(employer);
    }

    private static double[] collective(Society society, Picked.OneCollective group, List<Line> seen) {
        int k = group.collective();
        Arena arena = group.arena();
        int members = 0;
        int acting = 0;
        double fear = 0;
        double hardship = 0;
        double solidarity = 0;
        for (int i = 0; i < society.workers.size(); i++) {
            if (society.collectiveOf(i, arena) == k) {
                members++;
                acting += society.workers.acting(arena).bit(i);
                fear += society.workers.fear.get(i);
                hardship += society.workers.hardship(arena).get(i);
                solidarity += society.workers.solidarity(arena).get(i);
            }
        }
        add(seen, "name", society.nameOf(arena, k));
        add(seen, "members", Integer.toString(members));
        add(seen, "acting", Integer.toString(acting));
        add(seen, "mean fear", fear / members);
        add(seen, "mean hardship", hardship / members);
        add(seen, "mean solidarity", solidarity / members);
        if (arena == Arena.STRIKE) {
            add(seen, "open", yes(society.enterprises.isOpen(k)));
            add(seen, "members at the start", Integer.toString(society.enterprises.initialSize(k)));
            add(seen, "workshops", Integer.toString(society.enterprises.workshops(k)));
            add(seen, "arrears", society.enterprises.arrears[k]);
            add(seen, "settlement", society.enterprises.settlement[k]);
            add(seen, "recent cuts", society.enterprises.cuts[k]);
            add(seen, "offset of thresholds", society.enterprises.offset[k]);
        } else {
            add(seen, "issue", society.districts.issue[k]);
        }
        int truce = society.collectives(arena).truceUntil(k);
        add(
                seen,
                "truce until",
                truce > society.week() ? society.calendar().date(truce).toString() : "none");
        dispute(society, society.collectives(arena).dispute(k), seen);
        return new double[] {members == 0 ? Double.NaN : 100.0 * acting / members, fear / members};
    }

    private static void dispute(Society society, @org.jspecify.annotations.Nullable Dispute dispute, List<Line> seen) {
        if (dispute == null) {
            add(seen, "dispute", "none");
            return;
        }
        add(seen, "dispute since", society.calendar().date(dispute.opened()).toString());
        add(seen, "form", dispute.form() == Dispute.Form.COMMITTEE ? "committee" : "assembly without leaders");
        add(seen, "leaders, lost", dispute.leaders().size() + ", " + dispute.leadersLost());
        add(seen, "took part, peak", dispute.participants() + ", " + dispute.peak());
    }

    private static void add(List<Line> seen, String name, String value) {
        seen.add(new Line(name, value));
    }

    private static void add(List<Line> seen, String name, double value) {
        seen.add(new Line(name, Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.3f", value)));
    }

    private static String yes(boolean whether) {
        return whether ? "yes" : "no";
    }
}
