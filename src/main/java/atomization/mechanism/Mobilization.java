package atomization.mechanism;

import atomization.parallel.Ranges;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Collectives;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Outlook;
import atomization.society.Society;
import atomization.society.TieMean;
import atomization.society.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Workers decide whether to act: to strike with their enterprise, to assemble with their district.
 *
 * <p>Rule: H = blame x max(h, {@code sharedGrievance} s x mean h of ties). z = {@code grievance} H (1 - {@code
 * delegated} d)(q + {@code solidarity} s P) - {@code fear} f - {@code subsistence} x - {@code fatigue} y - theta -
 * offset of the enterprise. Acts with probability logistic(z / {@code temperature}); temperature 0: if z >= 0. Strikes
 * are for the employed; assemblies for residents of a district with an issue and those with a tie of at least
 * {@code strongTie} into one. It is considered only with an occasion in the workshop (assemblies: an issue in the
 * district), an open dispute of the own collective, or P > 0; nobody acts during a truce, after co-optation, or while made to
 * stop (7.1). In a
 * committee's dispute q is raised by {@code committee} (1 - {@code leaderLoss} x leaders lost). Whoever is called by an
 * organization strikes, also in a truce, since a day called from above is no part of the local dispute; the recruited
 * and those made to stop follow no call either. <em>Ready</em> is who would act with probability above 1/2 were there an occasion (assemblies:
 * an issue as grave as h).
 *
 * <p>Solidarity actions are counted with pooled participation and listed ties alone: separate and complete layers are not
 * taken apart by collective.
 *
 * <p>Reads hardship, ties, sight, fear and all attitudes; writes actions, readiness, participation in disputes. Draws
 * of a worker: 0 (strike), 1 (assembly). Neutral: every b 0, theta > 0 and temperature 0: nobody acts. Source: ODD 7.7;
 * Granovetter (1978), Epstein (2002), Siegel (2009).
 */
public record Mobilization(
        @Parameter(
                value = "2",
                min = 0,
                max = 20,
                meaning = "weight b_U of grievance turned into common action",
                calibrated = true)
        double grievance,

        @Parameter(
                value = "2",
                min = 0,
                max = 20,
                meaning = "weight b_S of participation seen, times solidarity",
                calibrated = true)
        double solidarity,

        @Parameter(value = "0.6", min = 0, max = 20, meaning = "weight b_F of fear", calibrated = true)
        double fear,

        @Parameter(value = "0.3", min = 0, max = 20, meaning = "weight b_X of subsistence effort", calibrated = true)
        double subsistence,

        @Parameter(value = "0.9", min = 0, max = 20, meaning = "weight b_Y of fatigue", calibrated = true)
        double fatigue,

        @Parameter(value = "0.7", min = 0, max = 1, meaning = "how much delegation takes from grievance")
        double delegated,

        @Parameter(
                value = "0.5",
                min = 0,
                max = 1,
                meaning = "how far the hardship of ties counts as one's own, times solidarity")
        double sharedGrievance,

        @Parameter(value = "0.05", min = 0, max = 10, meaning = "temperature of the decision; 0 is a strict threshold")
        double temperature,

        @Parameter(
                value = "0.3",
                unit = "tie strength",
                min = 0,
                max = 1,
                meaning = "strength of a tie that draws into another district's assembly")
        double strongTie,

        @Parameter(value = "0.1", min = 0, max = 1, meaning = "what a committee adds to the efficacy of its members")
        double committee,

        @Parameter(value = "0.1", min = 0, max = 1, meaning = "share of that which the loss of one leader takes")
        double leaderLoss,

        @Parameter(
                value = "pooled",
                meaning = "whether participation is pooled over layers or the greater of the layers counts")
        Pooling pooling,

        @Parameter(value = "false", meaning = "once acting, always acting, as in models of complex contagion")
        boolean monotone,

        @Parameter(value = "false", meaning = "action is considered every week, as in the classic threshold models")
        boolean alwaysConsidered)
        implements Mechanism {
    /** How the layers of ties combine. */
    public enum Pooling {
        /** One participation over all layers. */
        POOLED,
        /** One decision a layer; the most favourable one counts (Brummitt, Lee and Goh 2012). */
        EITHER_LAYER
    }

    @Override
    public void advance(Society society, Stream draws) {
        double blame = society.drivers.get(Driver.BLAME);
        TieMean[] meanHardship = {
            new TieMean(society, society.workers.hardship(Arena.STRIKE)),
            new TieMean(society, society.workers.hardship(Arena.ASSEMBLY))
        };
        society.ranges().each(society.workers.size(), (from, to) -> {
            Outlook outlook = society.sight.outlook();
            Decision strike = new Decision(society, Arena.STRIKE, blame, meanHardship[0], draws, outlook);
            Decision assembly = new Decision(society, Arena.ASSEMBLY, blame, meanHardship[1], draws, outlook);
            for (int i = from; i < to; i++) {
                if (society.workers.present.get(i)) {
                    outlook.at(i);
                    strike.take(i);
                    assembly.take(i);
                }
            }
            strike.note();
            assembly.note();
        });
    }

    private boolean mayAssemble(Society society, int i) {
        double[] issue = society.districts.issue;
        if (issue[society.districtOf(i)] > 0) {
            return true;
        }
        return society.ties.anyStrong(i, strongTie, j -> issue[society.districtOf(j)] > 0);
    }

    /** The decisions of one block of workers in one arena. */
    private final class Decision {
        private final Society society;
        private final Workers workers;
        private final Arena arena;
        private final Collectives collectives;
        private final double blame;
        private final TieMean meanHardship;
        private final Stream draws;
        private final Outlook outlook;
        private final int[] acting = new int[Ranges.BLOCK];
        private int actors;
        private final boolean tellsSolidarity;
        private long solidarityActions;
        /** What grievance is multiplied by, what stands against it, and the most that the ties' hardship counts. */
        private double push;

        private double restraint;
        private double shared;

        Decision(Society society, Arena arena, double blame, TieMean meanHardship, Stream draws, Outlook outlook) {
            this.society = society;
            this.workers = society.workers;
            this.arena = arena;
            this.collectives = society.collectives(arena);
            this.blame = blame;
            this.meanHardship = meanHardship;
            this.draws = draws;
            this.outlook = outlook;
            this.tellsSolidarity = pooling == Pooling.POOLED && !society.ties.anyComplete();
        }

        void take(int i) {
            boolean acted = workers.acting(arena).get(i);
            workers.acting(arena).set(i, false);
            boolean strike = arena == Arena.STRIKE;
            boolean eligible = !strike || workers.isEmployed(i);
            boolean canEver = eligible && !workers.recruited.get(i) && workers.heldUntil(i) <= society.week();
            boolean called = canEver && workers.isCalled(i, arena);
            if (!canEver) {
                workers.ready(arena).set(i, false);
                return;
            }
            double participation = outlook.participation(arena);
            int own = society.collectiveOf(i, arena);
            Dispute dispute = collectives.dispute(own);
            weigh(i, participation, own, dispute);
            double felt = strike ? workers.hardship(arena).get(i) : workers.hardship(i);
            workers.ready(arena).set(i, isReady(i, felt));
            boolean stays = called || acted && monotone;
            boolean occasion = dispute != null || hasOccasion(i);
            boolean mayAct = called || !collectives.inTruce(own, society.week());
            if (!mayAct || !(stays || occasion || participation > 0)) {
                return;
            }
            double number = draws.uniform(i, arena.ordinal());
            boolean acts = stays || acts(z(i, workers.hardship(arena).get(i)), number);
            // Whether one may assemble is asked last: it takes a look at all ties, and few get so far.
            if (acts && (strike || mayAssemble(society, i))) {
                acting[actors++] = i;
                if (tellsSolidarity && dispute == null && !stays && !actsUnmovedFromOutside(i, own, occasion, number)) {
                    solidarityActions++;
                }
            }
        }

        /** Marks those acting, once the whole block has decided. */
        void note() {
            for (int k = 0; k < actors; k++) {
                // The block is this thread's own until its end: no other can write these bits.
                workers.acting(arena).set(acting[k], true);
                society.act(acting[k], arena);
            }
            society.flows.add(Flow.SOLIDARITY_ACTIONS, solidarityActions);
        }

        private boolean actsUnmovedFromOutside(int i, int own, boolean occasion, double number) {
            if (occasion) {
                // More participation moves nobody to act less: who acts without seeing any need not be asked what it
                // is.
                weigh(i, 0, own, null);
                if (acts(z(i, workers.hardship(arena).get(i)), number)) {
                    return true;
                }
            }
            double inside = outlook.participationInside(arena);
            if (!occasion && inside == 0) {
                return false;
            }
            weigh(i, inside, own, null);
            return acts(z(i, workers.hardship(arena).get(i)), number);
        }

        private boolean hasOccasion(int i) {
            if (alwaysConsidered) {
                return true;
            }
            return arena == Arena.STRIKE
                    ? society.enterprises.hasOccasion(workers.workshop(i))
                    : society.districts.issue[society.districtOf(i)] > 0;
        }

        /** Whether one would act; the ties are asked only where their hardship could make the difference. */
        private boolean isReady(int i, double hardship) {
            if (!isEnough(push * Math.max(hardship, shared) - restraint)) {
                return false;
            }
            return hardship >= shared || isEnough(z(i, hardship));
        }

        /** Without chance who stands at the threshold acts for certain; with chance half of such workers do. */
        private boolean isEnough(double z) {
            return temperature == 0 ? z >= 0 : z > 0;
        }

        /** Weighs what moves worker {@code i}, all but how grave things are, for the calls that follow. */
        private void weigh(int i, double participation, int own, @Nullable Dispute dispute) {
            double s = workers.solidarity(arena).get(i);
            double efficacy = workers.efficacy.get(i) + committeeBonus(dispute);
            double seen = pooling == Pooling.POOLED ? participation : greatest();
            double offset = arena == Arena.STRIKE && own >= 0 ? society.enterprises.offset[own] : 0;
            shared = sharedGrievance * s;
            push = grievance * blame * (1 - delegated * workers.delegation.get(i)) * (efficacy + solidarity * s * seen);
            restraint = fear * workers.fear.get(i)
                    + subsistence * workers.subsistence.get(i)
                    + fatigue * workers.fatigue(arena).get(i)
                    + workers.thresholds.get(i)
                    + offset;
        }

        private double z(int i, double hardship) {
            // No mean is above 1: the ties need not be asked when the own hardship outweighs the most they could add.
            double grave = hardship >= shared ? hardship : Math.max(hardship, shared * meanHardship.of(i, 0));
            return push * grave - restraint;
        }

        /** The greatest participation over the layers: the most favourable z, since z rises with it. */
        private double greatest() {
            double greatest = 0;
            for (int k = 0; k < Layer.COUNT; k++) {
                greatest = Math.max(greatest, outlook.participation(arena, Layer.of(k)));
            }
            return greatest;
        }
    }

    private double committeeBonus(@Nullable Dispute dispute) {
        if (dispute == null || dispute.form() != Dispute.Form.COMMITTEE) {
            return 0;
        }
        return committee * Math.max(0, 1 - leaderLoss * dispute.leadersLost());
    }

    private boolean acts(double z, double number) {
        if (temperature == 0) {
            return z >= 0;
        }
        return Logistic.isAbove(number, z / temperature);
    }
}
