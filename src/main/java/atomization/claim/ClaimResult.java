package atomization.claim;

import atomization.analysis.BootstrapInterval;
import atomization.analysis.DipTest;
import atomization.analysis.EffectTest;
import atomization.analysis.MeanTest;
import atomization.analysis.PageTrend;
import atomization.analysis.TwoGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of a claim show, before all claims are judged together.
 *
 * @param name by what the claim goes
 * @param effects oriented effects by replicate; NaN where undefined
 * @param effect the effect, in the measure's unit: their mean with its own sign, or the distance of two groups
 * @param interval its 95% bootstrap interval
 * @param test against the smallest effect that counts
 * @param trend p value of no trend over doses, or of one mode; NaN where there is no such test
 * @param groups the two groups into which the replicates fall, where these are claimed; else null
 * @param arms what each arm measured
 * @param ablations what ablations did
 * @param ranges the effect at each point of the ranges
 * @param failed runs that failed
 * @param note what a reader must know; empty if nothing
 */
public record ClaimResult(
        String name,
        Claim claim,
        ClaimEffort effort,
        List<Double> effects,
        double effect,
        BootstrapInterval interval,
        EffectTest test,
        double trend,
        @Nullable TwoGroups groups,
        List<ArmSummary> arms,
        List<AblationResult> ablations,
        List<RangePoint> ranges,
        long failed,
        String note) {
    private static final double LEVEL = 0.95;
    private static final double TWO_SIDED = 1.96;
    private static final double ENOUGH = 0.8;
    private static final int FEWEST = 4;

    /** Keeps copies of the lists. */
    public ClaimResult {
        effects = List.copyOf(effects);
        arms = List.copyOf(arms);
        ablations = List.copyOf(ablations);
        ranges = List.copyOf(ranges);
    }

    /** Judges what was measured. */
    static ClaimResult of(
            String name, Claim claim, ClaimEffort effort, ClaimRuns plain, ClaimRuns ablated, ClaimRuns varied) {
        ClaimFile file = claim.file();
        ClaimEffect effect = new ClaimEffect(file);
        double[] raw = plain.effects(0, effect);
        double[] oriented = Arrays.stream(raw).map(file::oriented).toArray();
        double[] known = Arrays.stream(oriented).filter(Double::isFinite).toArray();
        String note = noteOn(plain, known.length, raw.length);
        Tested tested = file.design() instanceof ClaimDesign.TwoOutcomes two
                ? Tested.groups(known, file.smallest(), two.share())
                : Tested.mean(file, plain, effect, known);
        boolean tells = note.isEmpty();
        AblationResult[] results = new AblationResult[file.ablations().size()];
        boolean compared = ablated.measured().length > 0 && !(file.design() instanceof ClaimDesign.TwoOutcomes);
        for (int k = 0; compared && k < results.length; k++) {
            double[] left = Arrays.stream(ablated.effects(k, effect))
                    .map(file::oriented)
                    .toArray();
            List<ArmSummary> arms = ArmSummary.of(claim, effect, ablated.measured()[k]);
            results[k] = AblationResult.of(file.ablations().get(k), oriented, left, arms, file.smallest());
        }
        return new ClaimResult(
                name,
                claim,
                effort,
                Arrays.stream(oriented).boxed().toList(),
                tested.effect,
                tested.interval,
                tells ? tested.test : EffectTest.NOTHING,
                tested.trend,
                tested.groups,
                ArmSummary.of(claim, effect, plain.measured()[0]),
                compared ? List.of(results) : List.of(),
                ranges(claim, effort, varied, effect),
                plain.failed() + ablated.failed() + varied.failed(),
                note);
    }

    private static String noteOn(ClaimRuns plain, int known, int all) {
        if (known < Math.max(FEWEST, ENOUGH * all)) {
            return "the measure is defined in " + known + " of " + all + " replicates only";
        }
        double[] values = Arrays.stream(plain.measured()[0])
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .distinct()
                .toArray();
        return values.length < 2 ? "nothing happened: every run of every arm has the same value" : "";
    }

    private static List<RangePoint> ranges(Claim claim, ClaimEffort effort, ClaimRuns varied, ClaimEffect effect) {
        ClaimFile file = claim.file();
        if (file.design() instanceof ClaimDesign.TwoOutcomes || varied.measured().length == 0) {
            return List.of();
        }
        List<ClaimVariant> variants = ClaimVariant.robustness(claim, effort.points());
        List<RangePoint> points = new ArrayList<>();
        for (int k = 0; k < varied.measured().length; k++) {
            double[] known = Arrays.stream(varied.effects(k, effect))
                    .map(file::oriented)
                    .filter(Double::isFinite)
                    .toArray();
            Map<String, String> values = new LinkedHashMap<>();
            for (String assignment : variants.get(k).assignments()) {
                int sign = assignment.indexOf('=');
                values.put(assignment.substring(0, sign), assignment.substring(sign + 1));
            }
            points.add(new RangePoint(values, MeanTest.of(known).mean(), known.length));
        }
        return points;
    }

    /** Points of the ranges with a defined effect. */
    public int points() {
        return (int) ranges.stream().filter(point -> point.count() > 0).count();
    }

    /** The share of them at which the sign holds; NaN if there are none. */
    public double sign() {
        return share(0);
    }

    /** The share of them at which the effect is at least the smallest that counts; NaN if there are none. */
    public double size() {
        return share(claim.file().smallest());
    }

    private double share(double least) {
        long holding = ranges.stream()
                .filter(point -> least == 0 ? point.effect() > 0 : point.effect() >= least)
                .count();
        return points() == 0 ? Double.NaN : holding / (double) points();
    }

    /** The p value of an effect that is not within plus and minus the smallest that counts: small if it is shown to be next to nothing. */
    public double equivalence() {
        if (claim.file().design() instanceof ClaimDesign.TwoOutcomes || !note.isEmpty()) {
            return Double.NaN;
        }
        double[] known = effects.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        return MeanTest.of(known).within(claim.file().smallest());
    }

    /** The mechanisms of which the removal takes at least half of the effect. */
    public String carriedBy() {
        return ablations.stream()
                .filter(AblationResult::isCarrier)
                .map(each -> each.ablation().name())
                .collect(Collectors.joining(", "));
    }

    /** Replicates with a defined effect. */
    public int count() {
        return (int) effects.stream().filter(Double::isFinite).count();
    }

    /** An effect and what is shown of it. */
    private record Tested(
            double effect,
            BootstrapInterval interval,
            EffectTest test,
            double trend,
            @Nullable TwoGroups groups) {
        static Tested mean(ClaimFile file, ClaimRuns plain, ClaimEffect effect, double[] known) {
            double sign = file.oriented(1);
            BootstrapInterval oriented = BootstrapInterval.ofMean(known, LEVEL);
            BootstrapInterval shown = sign > 0 ? oriented : new BootstrapInterval(-oriented.high(), -oriented.low());
            EffectTest test = EffectTest.of(known, file.smallest());
            double trend = Double.NaN;
            if (file.design() instanceof ClaimDesign.DoseResponse) {
                double[][] blocks = Arrays.stream(plain.measured()[0])
                        .map(arms -> Arrays.stream(arms)
                                .mapToDouble(arm -> file.oriented(effect.value(arm)))
                                .toArray())
                        .filter(block -> Arrays.stream(block).allMatch(Double::isFinite))
                        .toArray(double[][]::new);
                trend = PageTrend.of(blocks).probability();
                test = test.withTrend(trend);
            }
            return new Tested(sign * MeanTest.of(known).mean(), shown, test, trend, null);
        }

        /** Two groups are shown by the dip test, if they are far enough apart and none is too small. */
        static Tested groups(double[] known, double smallest, double share) {
            if (known.length < 2) {
                BootstrapInterval none = new BootstrapInterval(Double.NaN, Double.NaN);
                return new Tested(Double.NaN, none, EffectTest.NOTHING, 1, null);
            }
            TwoGroups groups = TwoGroups.of(known);
            BootstrapInterval interval = BootstrapInterval.of(
                    known, LEVEL, sample -> TwoGroups.of(sample).distance());
            double dip = DipTest.of(known).probability();
            boolean apart = groups.distance() >= smallest && groups.share() >= share;
            // the groups of any sample are apart by chance: a distance is shown to be less by its standard error, of
            // which the
            // interval has 2 x 1.96
            double error = (interval.high() - interval.low()) / (2 * TWO_SIDED);
            double less = error > 0
                    ? new NormalDistribution(null, 0, 1).cumulativeProbability((groups.distance() - smallest) / error)
                    : groups.distance() < smallest ? 0 : 1;
            return new Tested(groups.distance(), interval, new EffectTest(apart ? dip : 1, less, 1), dip, groups);
        }
    }
}
