package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Attitudes;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Outlook;
import atomization.society.Society;
import atomization.society.Workers;

/**
 * Workers learn: from how disputes end, from those above, from acting together, from the market, from their ties.
 *
 * <p>Rule, in this order for each worker.
 * <ol>
 *   <li>Outcomes ({@link Lessons}): conceded q += {@code won} (1 - q), lost or closed q -= {@code lost} q, and after a
 *       committee lost d -= {@code committeeLost} d; in full for who took part, half for other members.
 *   <li>q relaxes at {@code efficacyRate} to q0.
 *   <li>If h > {@code appealHardship}, with probability {@code appeals} d an appeal to those above; met with probability
 *       paternalism: d += {@code appealMet} (1 - d), h^S -= {@code appealRelief}; else d -= {@code appealUnmet} d.
 *       Without an appeal d relaxes at {@code delegationRate} to (paternalism + mean d of ties) / 2.
 *   <li>Striking because called: d -= {@code appealUnmet} d. Acting on one's own, which in an assembly everybody does: d -=
 *       {@code selfReliance} d.
 *   <li>s of an arena += {@code actingGain} a P (1 - s) + {@code giftGain} [gift in that layer] (1 - s) - {@code
 *       marketLoss} c M s - {@code cohesionLoss} (1 - cohesion) s + {@code dispositionRate} (s0 - s); of each gain from
 *       acting {@code carriedOver} also goes to the other component.
 *   <li>c relaxes at {@code commercialRate} to {@code marketPull} M + (1 - {@code marketPull}) mean c of ties (own c
 *       without ties); e += {@code enterpriseRate} M ((1 - h) - e); y relaxes at {@code tiring} to 1 while acting, else
 *       at {@code resting} to 0.
 * </ol>
 *
 * <p>Reads disputes ended this week, hardship, actions, sight, ties, M, paternalism; writes q, d, s, c, e, y, h^S.
 * Draws of a worker: 0 (appeals), 1 (met). Neutral: every rate 0. Source: ODD 7.11.
 */
public record Learning(
        @Parameter(value = "0.15", min = 0, max = 1, meaning = "share of missing efficacy gained when a dispute is won")
        double won,

        @Parameter(value = "0.15", min = 0, max = 1, meaning = "share of efficacy lost when a dispute is lost")
        double lost,

        @Parameter(value = "0.1", min = 0, max = 1, meaning = "share of delegation lost when a committee loses")
        double committeeLost,

        @Parameter(
                value = "0.002",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which efficacy returns to its mean")
        double efficacyRate,

        @Parameter(value = "0.5", min = 0, max = 1, meaning = "hardship above which one appeals to those above")
        double appealHardship,

        @Parameter(
                value = "0.05",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "probability of an appeal under full delegation")
        double appeals,

        @Parameter(
                value = "0.05",
                min = 0,
                max = 1,
                meaning = "share of missing delegation gained by an appeal that is met")
        double appealMet,

        @Parameter(value = "0.1", min = 0, max = 1, meaning = "hardship taken away by an appeal that is met")
        double appealRelief,

        @Parameter(value = "0.15", min = 0, max = 1, meaning = "share of delegation lost by an appeal that is not met")
        double appealUnmet,

        @Parameter(
                value = "0.01",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which delegation follows custom and ties")
        double delegationRate,

        @Parameter(
                value = "0.02",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "share of delegation lost by acting on one's own")
        double selfReliance,

        @Parameter(
                value = "0.03",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "solidarity gained by acting with others")
        double actingGain,

        @Parameter(value = "0.005", unit = "1/week", min = 0, max = 1, meaning = "solidarity gained by a gift")
        double giftGain,

        @Parameter(value = "0.004", unit = "1/week", min = 0, max = 1, meaning = "solidarity lost to market values")
        double marketLoss,

        @Parameter(value = "0.004", unit = "1/week", min = 0, max = 1, meaning = "solidarity lost as ties thin out")
        double cohesionLoss,

        @Parameter(
                value = "0.006",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which solidarity returns to disposition")
        double dispositionRate,

        @Parameter(
                value = "0.2",
                min = 0,
                max = 1,
                meaning = "share of solidarity gained by acting that carries over to the other arena")
        double carriedOver,

        @Parameter(value = "false", meaning = "solidarity is held at its initial values")
        boolean solidarityHeld,

        @Parameter(
                value = "0.01",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which commercial orientation changes")
        double commercialRate,

        @Parameter(
                value = "0.6",
                min = 0,
                max = 1,
                meaning = "pull of the market, against that of ties, on commercial orientation")
        double marketPull,

        @Parameter(
                value = "0.01",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which belief in going it alone follows experience")
        double enterpriseRate,

        @Parameter(value = "0.05", unit = "1/week", min = 0, max = 1, meaning = "rate at which acting tires")
        double tiring,

        @Parameter(value = "0.02", unit = "1/week", min = 0, max = 1, meaning = "rate at which fatigue passes")
        double resting)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        society.sight.attitudes.take();
        Context context = new Context(
                society,
                draws,
                society.drivers.get(Driver.MARKETIZATION),
                society.drivers.get(Driver.PATERNALISM),
                new Lessons(society, won, lost, committeeLost));
        context.lessons().teachThoseGone();
        society.ranges().each(society.workers.size(), (from, to) -> {
            Attitudes.Means around = new Attitudes.Means();
            Outlook outlook = society.sight.outlook();
            for (int i = from; i < to; i++) {
                if (society.workers.present.get(i)) {
                    society.sight.attitudes.means(i, around);
                    context.lessons().teach(i);
                    society.workers.efficacy.relax(i, society.workers.meanEfficacy.get(i), efficacyRate);
                    delegate(context, i, around);
                    if (!solidarityHeld) {
                        feel(context, i, outlook);
                    }
                    calculate(context, i, around);
                }
            }
        });
    }

    /** What the rule needs besides the worker. */
    private record Context(Society society, Stream draws, double market, double paternalism, Lessons lessons) {}

    private void delegate(Context context, int i, Attitudes.Means around) {
        Workers workers = context.society.workers;
        double d = workers.delegation.get(i);
        if (workers.hardship(i) > appealHardship && context.draws.uniform(i, 0) < appeals * d) {
            context.society.flows.add(Flow.APPEALS, 1);
            if (context.draws.uniform(i, 1) < context.paternalism) {
                context.society.flows.add(Flow.APPEALS_MET, 1);
                d += appealMet * (1 - d);
                workers.hardship(Arena.STRIKE)
                        .set(i, workers.hardship(Arena.STRIKE).get(i) - appealRelief);
            } else {
                d -= appealUnmet * d;
            }
        } else {
            d += delegationRate * ((context.paternalism + around.delegation()) / 2 - d);
        }
        boolean strikes = workers.acting(Arena.STRIKE).get(i);
        boolean called = workers.isCalled(i, Arena.STRIKE);
        if (called && strikes) {
            d -= appealUnmet * d;
        }
        if (workers.acting(Arena.ASSEMBLY).get(i) || strikes && !called) {
            d -= selfReliance * d;
        }
        workers.delegation.set(i, d);
    }

    private void feel(Context context, int i, Outlook outlook) {
        Workers workers = context.society.workers;
        double atWork = workers.solidarity(Arena.STRIKE).get(i);
        double atHome = workers.solidarity(Arena.ASSEMBLY).get(i);
        double gainAtWork = gainFromActing(outlook, context.society, i, Arena.STRIKE, atWork);
        double gainAtHome = gainFromActing(outlook, context.society, i, Arena.ASSEMBLY, atHome);
        double newAtWork =
                atWork + gainAtWork + carriedOver * gainAtHome + otherChange(context, i, Arena.STRIKE, atWork);
        double newAtHome =
                atHome + gainAtHome + carriedOver * gainAtWork + otherChange(context, i, Arena.ASSEMBLY, atHome);
        workers.solidarity(Arena.STRIKE).set(i, newAtWork);
        workers.solidarity(Arena.ASSEMBLY).set(i, newAtHome);
    }

    private double gainFromActing(Outlook outlook, Society society, int i, Arena arena, double s) {
        if (!society.workers.acting(arena).get(i)) {
            return 0;
        }
        return actingGain * Math.min(1, outlook.at(i).participation(arena)) * (1 - s);
    }

    private double otherChange(Context context, int i, Arena arena, double s) {
        Workers workers = context.society.workers;
        double gift = workers.gift(arena).get(i) ? giftGain * (1 - s) : 0;
        double cohesion = context.society.ties.layer(arena.layer()).cohesion(i);
        return gift
                - marketLoss * workers.commercial.get(i) * context.market * s
                - cohesionLoss * (1 - cohesion) * s
                + dispositionRate * (workers.disposition.get(i) - s);
    }

    private void calculate(Context context, int i, Attitudes.Means around) {
        Workers workers = context.society.workers;
        double own = workers.commercial.get(i);
        double target = marketPull * context.market + (1 - marketPull) * around.commercial(own);
        workers.commercial.relax(i, target, commercialRate);
        workers.enterprise.relax(i, 1 - workers.hardship(i), enterpriseRate * context.market);
        tire(workers, i, Arena.STRIKE);
        tire(workers, i, Arena.ASSEMBLY);
    }

    private void tire(Workers workers, int i, Arena arena) {
        boolean acts = workers.acting(arena).get(i);
        workers.fatigue(arena).relax(i, acts ? 1 : 0, acts ? tiring : resting);
    }
}
