package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Authorities;
import atomization.society.BitColumn;
import atomization.society.Driver;
import atomization.society.Society;

/**
 * Those in power harden when they meet little resistance.
 *
 * <p>Rule: recent participation R relaxes at {@code memory} to the share of those present who act; toughness T relaxes
 * at {@code rate} to T0 + {@code hardening} (1 - T0) exp(-R / {@code resistance}).
 *
 * <p>Reads actions, the floor of toughness T0; writes R, T. Draws: none. Neutral: {@code memory} and {@code rate} 0.
 * Source: ODD 7.13; the essay's last point ("become even tougher in their demands to society with the little resistance they find").
 */
public record Authority(
        @Parameter(
                value = "0.05",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which recent participation follows the present one")
        double memory,

        @Parameter(
                value = "0.02",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which toughness follows its target")
        double rate,

        @Parameter(value = "0.3", min = 0, max = 1, meaning = "how far the absence of resistance hardens")
        double hardening,

        @Parameter(
                value = "0.002",
                min = 0.000001,
                max = 1,
                meaning = "participation that is felt as resistance",
                calibrated = true)
        double resistance)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        Authorities authorities = society.authorities;
        int present = society.workers.present.count();
        double share = present == 0 ? 0 : acting(society) / (double) present;
        double recent = authorities.recentParticipation();
        recent += memory * (share - recent);
        authorities.setRecentParticipation(recent);
        double toughness = authorities.toughness();
        authorities.setToughness(
                toughness + rate * (target(society.drivers.get(Driver.TOUGHNESS_FLOOR), recent) - toughness));
    }

    /** The toughness towards which those in power move, given the floor T0 and recent participation R. */
    public double target(double floor, double recent) {
        return floor + hardening * (1 - floor) * StrictMath.exp(-recent / resistance);
    }

    private static int acting(Society society) {
        BitColumn strike = society.workers.acting(Arena.STRIKE);
        BitColumn assembly = society.workers.acting(Arena.ASSEMBLY);
        int acting = 0;
        for (int word = 0; word < strike.words(); word++) {
            acting += Long.bitCount(strike.word(word) | assembly.word(word));
        }
        return acting;
    }
}
