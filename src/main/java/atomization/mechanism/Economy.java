package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Collectives;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Enterprises;
import atomization.society.Flow;
import atomization.society.Society;
import atomization.society.Workers;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Enterprises close, shed and hire workers, and fall behind with pay.
 *
 * <p>Rule: an open enterprise closes with the closure rate; its workers are unemployed and its dispute ends as closed.
 * A worker of an open one is made redundant with the redundancy rate x (1 + {@code pressure} (T - 0.5)). An unemployed
 * worker who is not blacklisted finds work with the hiring rate: outside work with probability outsideShare, else in a
 * random workshop of an enterprise drawn by initial size, in up to {@code attempts} draws until an open one comes.
 * Outside work ends with {@code outsideEnd}. Arrears, when an enterprise is hit (arrears rate x (1 + {@code pressure}
 * (T - 0.5))): += {@code arrearsStep} ({@code arrearsCeiling} - arrears), else x (1 - {@code arrearsRepaid}). Cuts
 * relax at {@code cutsRate} to min(1, 52 x share made redundant this week). Each workshop has an occasion with
 * probability {@code occasion} x (1 + {@code eliteOccasions} E): where elites compete, they give occasions to protest, or take
 * care that nobody stands in its way (Robertson 2007). Nobody changes place twice in a week.
 *
 * <p>Reads drivers, toughness, blacklists; writes employment, arrears, cuts, occasions, disputes of closed enterprises.
 * Draws: 0, 1 of an enterprise (closure, arrears); 2 of a workshop (occasion); of a worker 3 (redundancy), 4 (finds
 * work), 5 (outside), 6 (workshop), 7 (outside work ends), 8 and on (enterprise). Neutral: all rates 0. Source: ODD 7.2;
 * {@code eliteOccasions}, which is 0 by default, is the rival explanation of G. B. Robertson, "Strikes and Labor Organization
 * in Hybrid Regimes", American Political Science Review 101 (2007), 781-798.
 */
public record Economy(
        @Parameter(
                value = "0.5",
                min = 0,
                max = 2,
                meaning = "how much tougher authorities raise redundancies and arrears")
        double pressure,

        @Parameter(value = "0.001", unit = "1/week", min = 0, max = 1, meaning = "probability that outside work ends")
        double outsideEnd,

        @Parameter(
                value = "20",
                unit = "draws",
                min = 1,
                max = 1000,
                meaning = "enterprises tried until an open one comes")
        int attempts,

        @Parameter(
                value = "0.1",
                min = 0,
                max = 1,
                meaning = "share of the way to the ceiling that arrears rise when hit")
        double arrearsStep,

        @Parameter(value = "0.9", min = 0, max = 1, meaning = "largest arrears, as a share of the wage")
        double arrearsCeiling,

        @Parameter(
                value = "0.03",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "share of arrears paid in a week without a hit")
        double arrearsRepaid,

        @Parameter(
                value = "0.05",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which recent cuts follow the present ones")
        double cutsRate,

        @Parameter(
                value = "26",
                unit = "weeks",
                min = 0,
                max = 5200,
                meaning = "how long a victimized worker finds no work")
        int blacklist,

        @Parameter(
                value = "0.0002",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "probability of an occasion to strike in a workshop",
                calibrated = true)
        double occasion,

        @Parameter(
                value = "0",
                min = 0,
                max = 1000,
                meaning = "how much more often workshops have an occasion where elites compete (Robertson)")
        double eliteOccasions)
        implements Mechanism {
    private static final double WEEKS_A_YEAR = 52;

    @Override
    public void advance(Society society, Stream draws) {
        Enterprises enterprises = society.enterprises;
        double pressed = 1 + pressure * (society.authorities.toughness() - 0.5);
        BitColumn closing = close(society, draws);
        int[] headcount = new int[enterprises.count()];
        for (int k = 0; k < headcount.length; k++) {
            headcount[k] = society.collectives(Arena.STRIKE).members(k);
        }
        AtomicIntegerArray redundant = new AtomicIntegerArray(enterprises.count());
        double redundancy = society.drivers.get(Driver.REDUNDANCY_RATE) * pressed;
        society.ranges().each(society.workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                if (society.workers.present.get(i)) {
                    moveWorker(society, draws, i, closing, redundancy, redundant);
                }
            }
        });
        for (int k = closing.next(0); k >= 0; k = closing.next(k + 1)) {
            society.collectives(Arena.STRIKE).setDispute(k, null);
        }
        double arrearsRate = society.drivers.get(Driver.ARREARS_RATE) * pressed;
        for (int k = 0; k < enterprises.count(); k++) {
            if (enterprises.isOpen(k)) {
                payLate(enterprises, k, draws.uniform(k, 1) < arrearsRate);
                double lost = headcount[k] == 0 ? 0 : redundant.get(k) / (double) headcount[k];
                enterprises.cuts[k] += cutsRate * (Math.min(1, WEEKS_A_YEAR * lost) - enterprises.cuts[k]);
            }
        }
        double occasions = occasion * (1 + eliteOccasions * society.drivers.get(Driver.ELITE_COMPETITION));
        for (int workshop = 0; workshop < enterprises.workshopCount(); workshop++) {
            enterprises.occasion.set(workshop, draws.uniform(workshop, 2) < occasions);
        }
    }

    /** No workshop has an occasion any more. */
    @Override
    public void cease(Society society) {
        society.enterprises.occasion.clear();
    }

    private BitColumn close(Society society, Stream draws) {
        Enterprises enterprises = society.enterprises;
        Collectives collectives = society.collectives(Arena.STRIKE);
        double rate = society.drivers.get(Driver.CLOSURE_RATE);
        BitColumn closing = new BitColumn(enterprises.count());
        for (int k = 0; k < enterprises.count(); k++) {
            if (enterprises.isOpen(k) && draws.uniform(k, 0) < rate) {
                closing.set(k, true);
                enterprises.close(k);
                society.flows.add(Flow.CLOSURES, 1);
                Dispute dispute = collectives.dispute(k);
                if (dispute != null) {
                    society.disputes.end(dispute, society.week(), Dispute.Outcome.CLOSED);
                }
            }
        }
        return closing;
    }

    private void moveWorker(
            Society society, Stream draws, int i, BitColumn closing, double redundancy, AtomicIntegerArray redundant) {
        Workers workers = society.workers;
        int employer = society.employerOf(i);
        if (employer >= 0) {
            if (closing.get(employer)) {
                society.leaveWork(i, Workers.UNEMPLOYED);
            } else if (draws.uniform(i, 3) < redundancy) {
                society.leaveWork(i, Workers.UNEMPLOYED);
                redundant.incrementAndGet(employer);
                society.flows.add(Flow.REDUNDANCIES, 1);
            }
        } else if (workers.isUnemployed(i)) {
            if (draws.uniform(i, 4) < society.drivers.get(Driver.HIRING_RATE)
                    && !workers.victimized.within(i, blacklist, society.week())) {
                findWork(society, draws, i);
            }
        } else if (draws.uniform(i, 7) < outsideEnd) {
            society.leaveWork(i, Workers.UNEMPLOYED);
        }
    }

    private void findWork(Society society, Stream draws, int i) {
        Enterprises enterprises = society.enterprises;
        if (draws.uniform(i, 5) < society.drivers.get(Driver.OUTSIDE_SHARE)) {
            society.leaveWork(i, Workers.OUTSIDE);
            society.flows.add(Flow.HIRES, 1);
            return;
        }
        for (int attempt = 0; attempt < attempts; attempt++) {
            long place = (long) (draws.uniform(i, 8 + attempt) * enterprises.totalInitialSize());
            int k = enterprises.enterpriseOfPlace(place);
            if (enterprises.isOpen(k)) {
                society.join(i, enterprises.firstWorkshop(k) + draws.below(enterprises.workshops(k), i, 6));
                society.flows.add(Flow.HIRES, 1);
                return;
            }
        }
    }

    private void payLate(Enterprises enterprises, int k, boolean hit) {
        double arrears = enterprises.arrears[k];
        enterprises.arrears[k] =
                hit ? arrears + arrearsStep * (arrearsCeiling - arrears) : arrears * (1 - arrearsRepaid);
    }
}
