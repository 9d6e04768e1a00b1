package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.FixedColumn;
import atomization.society.Society;
import atomization.society.Workers;

/**
 * Hardship follows what has become of pay, prices, work and the district.
 *
 * <p>Rule: h^S relaxes at {@code rate} to the target: employed (1 - (1 - arrears)(1 - erosion))(1 - {@code settled} x
 * settlement), outside work: erosion, unemployed: {@code unemployed}; all x g x (1 - {@code help} [helped] -
 * {@code plot} x). h^A relaxes at {@code rate} to the issue of the district. Erosion is the driver and what is left of
 * price shocks, at most 1. Afterwards settlements fade by {@code settlementFade} and price shocks by {@code shockFade}.
 *
 * <p>Reads employment, arrears, drivers, issues, last week's help, subsistence; writes hardship, settlements, price
 * shocks. Draws: none. Neutral: {@code rate} and both fades 0. Source: ODD 7.3.
 */
public record Hardship(
        @Parameter(
                value = "0.1",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which hardship follows its target")
        double rate,

        @Parameter(value = "0.7", min = 0, max = 1, meaning = "how much of hardship a fresh settlement takes away")
        double settled,

        @Parameter(value = "0.9", min = 0, max = 1, meaning = "hardship without work")
        double unemployed,

        @Parameter(value = "0.25", min = 0, max = 1, meaning = "how much of hardship help takes away")
        double help,

        @Parameter(value = "0.3", min = 0, max = 1, meaning = "how much of hardship full subsistence effort takes away")
        double plot,

        @Parameter(value = "0.013", unit = "1/week", min = 0, max = 1, meaning = "share that a settlement loses a week")
        double settlementFade,

        @Parameter(value = "0.01", unit = "1/week", min = 0, max = 1, meaning = "share that a price shock loses a week")
        double shockFade)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        Workers workers = society.workers;
        double erosion = society.drivers.erosion();
        double[] employed = targetOfEmployed(society, erosion);
        FixedColumn atWork = workers.hardship(Arena.STRIKE);
        FixedColumn atHome = workers.hardship(Arena.ASSEMBLY);
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                if (!workers.present.get(i)) {
                    continue;
                }
                int employer = society.employerOf(i);
                double target = employer >= 0 ? employed[employer] : workers.isUnemployed(i) ? unemployed : erosion;
                double relief = 1 - (workers.helped.get(i) ? help : 0) - plot * workers.subsistence.get(i);
                atWork.relax(i, clamp(target * workers.hardshipFactor.get(i) * relief), rate);
                atHome.relax(i, society.districts.issue[society.districtOf(i)], rate);
            }
        });
        double[] settlement = society.enterprises.settlement;
        for (int k = 0; k < settlement.length; k++) {
            settlement[k] *= 1 - settlementFade;
        }
        society.drivers.setPriceShock(society.drivers.priceShock() * (1 - shockFade));
    }

    private double[] targetOfEmployed(Society society, double erosion) {
        double[] target = new double[society.enterprises.count()];
        for (int k = 0; k < target.length; k++) {
            double lost = 1 - (1 - society.enterprises.arrears[k]) * (1 - erosion);
            target[k] = lost * (1 - settled * society.enterprises.settlement[k]);
        }
        return target;
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
