package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BlockMarks;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieDraw;
import atomization.society.Workers;

/**
 * Everybody needs one service a week, and gets it as a gift, for pay, or by its own hands.
 *
 * <p>Rule: worker i asks one tie j, drawn by strength w, with s_j of that layer. j gives with probability sqrt(w) s_j
 * (1 - M c_j): a gift. Otherwise, if i can pay (probability 1 - arrears employed, 1 outside, 0 unemployed): j sells with
 * probability M c_j (a paid favour), else it is bought with probability M. Otherwise i provides for itself: subsistence
 * effort relaxes at {@code rate} to min(1, {@code needed} x h); in the other cases to 0. Who has no tie asks nobody.
 *
 * <p>Reads ties, solidarity, commercial orientation, arrears, M; writes subsistence, who was helped, gifts by arena,
 * counts of services. Draws of a worker: 0 (whom to ask), 1 (gives), 2 (can pay), 3 (sells), 4 (buys).
 * Neutral: {@code rate} 0 leaves subsistence. Source: ODD 7.4.
 */
public record Exchange(
        @Parameter(
                value = "0.02",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which subsistence effort changes")
        double rate,

        @Parameter(value = "2", min = 0, max = 10, meaning = "subsistence effort sought by hardship")
        double needed)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        cease(society);
        Workers workers = society.workers;
        double market = society.drivers.get(Driver.MARKETIZATION);
        society.ranges().each(workers.size(), (from, to) -> {
            Tally tally = new Tally(society, from, to);
            tally.asked.draw(from, to, i -> draws.uniform(i, 0));
            for (int i = from; i < to; i++) {
                if (workers.present.get(i)) {
                    boolean provides = !isServed(society, draws, i, market, tally);
                    double target = provides ? Math.min(1, needed * workers.hardship(i)) : 0;
                    workers.subsistence.relax(i, target, rate);
                }
            }
            tally.addTo(society);
        });
    }

    /** Nobody is helped any more. */
    @Override
    public void cease(Society society) {
        society.workers.helped.clear();
        for (Arena arena : Arena.all()) {
            society.workers.gift(arena).clear();
        }
    }

    private boolean isServed(Society society, Stream draws, int i, double market, Tally tally) {
        Workers workers = society.workers;
        TieDraw asked = tally.asked;
        boolean asksSomebody = asked.at(i);
        if (asksSomebody) {
            double gives = Math.sqrt(asked.strength())
                    * workers.solidarity(asked.alter(), asked.layer())
                    * (1 - market * workers.commercial.get(asked.alter()));
            if (draws.uniform(i, 1) < gives) {
                tally.noteGift(i);
                tally.gifts++;
                return true;
            }
        }
        if (draws.uniform(i, 2) < meansToPay(society, i)) {
            if (asksSomebody && draws.uniform(i, 3) < market * workers.commercial.get(asked.alter())) {
                tally.sold++;
                return true;
            }
            if (draws.uniform(i, 4) < market) {
                tally.bought++;
                return true;
            }
        }
        tally.provided++;
        return false;
    }

    private static double meansToPay(Society society, int i) {
        int employer = society.employerOf(i);
        if (employer >= 0) {
            return 1 - society.enterprises.arrears[employer];
        }
        return society.workers.isUnemployed(i) ? 0 : 1;
    }

    /** The counts of one block of workers, added up at its end. */
    private static final class Tally {
        private final TieDraw asked;
        private long gifts;
        private long sold;
        private long bought;
        private long provided;
        private final BlockMarks helped;
        private final BlockMarks atWork;
        private final BlockMarks atHome;

        Tally(Society society, int from, int to) {
            Workers workers = society.workers;
            asked = new TieDraw(society);
            helped = new BlockMarks(workers.helped, from, to);
            atWork = new BlockMarks(workers.gift(Arena.STRIKE), from, to);
            atHome = new BlockMarks(workers.gift(Arena.ASSEMBLY), from, to);
        }

        /** Notes that worker {@code i} was given what it asked for. */
        void noteGift(int i) {
            helped.mark(i);
            helped.mark(asked.alter());
            if (asked.layer() != Layer.ACQUAINTANCE) {
                BlockMarks gifts = asked.layer() == Layer.WORKPLACE ? atWork : atHome;
                gifts.mark(i);
                gifts.mark(asked.alter());
            }
        }

        void addTo(Society society) {
            helped.handOver();
            atWork.handOver();
            atHome.handOver();
            society.flows.add(Flow.GIFTS, gifts);
            society.flows.add(Flow.PAID_FAVOURS, sold);
            society.flows.add(Flow.BOUGHT, bought);
            society.flows.add(Flow.SELF_PROVIDED, provided);
        }
    }
}
