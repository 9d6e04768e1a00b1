package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Outlook;
import atomization.society.Society;
import atomization.society.Workers;

/**
 * Fear follows isolation, insecurity, victims one knows, and memory.
 *
 * <p>Rule: f relaxes at {@code rate} to (p1 T isolation + p2 U + p3 Vic + p4 m) / (p1 + p2 + p3 + p4), with U = 0.5
 * max([unemployed], min(1, 2 cuts of the own enterprise)) + 0.5 share of tie strength with the unemployed, and Vic =
 * min(1, {@code victimGain} x share of tie strength with those victimized of late).
 *
 * <p>Reads the sight of the week, toughness, cuts, memory; writes fear. Draws: none. Neutral: {@code rate} 0. Ablation:
 * {@code isolationHeld} sets isolation to 1, its value when nobody acts, and keeps the sum. Source: ODD 7.6; the essay's
 * fourth point ("the fewer people participate in the strikes, the more fear is felt by their participants").
 */
public record Fear(
        @Parameter(value = "0.15", unit = "1/week", min = 0, max = 1, meaning = "rate at which fear follows its causes")
        double rate,

        @Parameter(
                value = "0.45",
                min = 0,
                max = 1,
                meaning = "weight p1 of isolation under tough authorities",
                calibrated = true)
        double isolationWeight,

        @Parameter(value = "0.30", min = 0, max = 1, meaning = "weight p2 of insecurity", calibrated = true)
        double insecurityWeight,

        @Parameter(value = "0.15", min = 0, max = 1, meaning = "weight p3 of victims one knows", calibrated = true)
        double victimsWeight,

        @Parameter(value = "0.10", min = 0, max = 1, meaning = "weight p4 of the memory of terror", calibrated = true)
        double memoryWeight,

        @Parameter(value = "3", min = 0, max = 100, meaning = "how strongly the share of victimized ties counts")
        double victimGain,

        @Parameter(value = "false", meaning = "ablation: isolation held at 1, so that participation cannot lower fear")
        boolean isolationHeld)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        Workers workers = society.workers;
        double sum = isolationWeight + insecurityWeight + victimsWeight + memoryWeight;
        double toughness = society.authorities.toughness();
        society.ranges().each(workers.size(), (from, to) -> {
            Outlook outlook = society.sight.outlook();
            for (int i = from; i < to; i++) {
                if (!workers.present.get(i)) {
                    continue;
                }
                outlook.at(i);
                double isolation = isolationHeld ? 1 : outlook.isolation();
                double cause = isolationWeight * toughness * isolation
                        + insecurityWeight * insecurity(society, i, outlook)
                        + victimsWeight * Math.min(1, victimGain * outlook.victimShare())
                        + memoryWeight * workers.memory.get(i);
                workers.fear.relax(i, sum == 0 ? 0 : cause / sum, rate);
            }
        });
    }

    private static double insecurity(Society society, int i, Outlook outlook) {
        int employer = society.employerOf(i);
        double own = society.workers.isUnemployed(i) ? 1 : 0;
        if (employer >= 0) {
            own = Math.min(1, 2 * society.enterprises.cuts[employer]);
        }
        return 0.5 * own + 0.5 * outlook.unemployedShare();
    }
}
