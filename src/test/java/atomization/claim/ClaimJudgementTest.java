package atomization.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.scenario.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From what was measured to the verdict, without simulation: the measured numbers are made up, their truth is known. */
class ClaimJudgementTest {
    private static final Path ROOT = Path.of("scenarios").toAbsolutePath();
    private static final ClaimEffort EFFORT = new ClaimEffort(100, 8, 0, 0);

    private static Claim claim(String design, String more) {
        String text =
                "title: t\nessay: e\nhypothesis: h\nscenario: baseline.yaml\nset: {run.weeks: '4'}\nmeasure: fear\n"
                        + "expected: rises\nsmallest: 0.1\nreason: r\ndesign: " + design + "\n" + more;
        return Claim.of(Loaded.parse(text, "claim", ROOT, ClaimFile.class));
    }

    /** Measured numbers of one variant, by replicate and arm. */
    private static ClaimRuns runs(double[]... replicates) {
        double[][][] variant = new double[replicates.length][][];
        for (int r = 0; r < replicates.length; r++) {
            variant[r] = new double[replicates[r].length][];
            for (int arm = 0; arm < replicates[r].length; arm++) {
                variant[r][arm] = new double[] {replicates[r][arm]};
            }
        }
        return new ClaimRuns(new double[][][][] {variant}, 0, Path.of("."));
    }

    private static ClaimRuns none() {
        return new ClaimRuns(new double[0][][][], 0, Path.of("."));
    }

    private static ClaimRuns shifted(double effect, int replicates) {
        double[][] rows = new double[replicates][];
        for (int r = 0; r < replicates; r++) {
            double level = 0.3 + 0.1 * r;
            rows[r] = new double[] {level, level + effect + (r % 2 == 0 ? 0.01 : -0.01)};
        }
        return runs(rows);
    }

    private static ClaimVerdict verdict(Claim claim, ClaimRuns runs) {
        ClaimResult result = ClaimResult.of("c", claim, EFFORT, runs, none(), none());
        return ClaimSet.judge(List.of(result)).verdicts().get(0);
    }

    private static final String CONTRAST = "{kind: contrast, treated: {workers.fear: '0.9'}}";

    @Test
    void eachTruthHasItsVerdict() {
        Claim claim = claim(CONTRAST, "");
        assertThat(verdict(claim, shifted(0.3, 8))).isEqualTo(ClaimVerdict.SUPPORTED);
        assertThat(verdict(claim, shifted(0.0, 8))).isEqualTo(ClaimVerdict.NOT_SUPPORTED);
        assertThat(verdict(claim, shifted(0.05, 8))).isEqualTo(ClaimVerdict.NOT_SUPPORTED);
        assertThat(verdict(claim, shifted(-0.3, 8))).isEqualTo(ClaimVerdict.CONTRADICTED);
        assertThat(verdict(claim, shifted(0.1, 8))).isEqualTo(ClaimVerdict.UNDECIDED);
    }

    @Test
    void aRestatedRuleIsNeverSupported() {
        assertThat(verdict(claim(CONTRAST, "builtIn: rule\n"), shifted(0.3, 8))).isEqualTo(ClaimVerdict.BUILT_IN);
        assertThat(verdict(claim(CONTRAST, "builtIn: rule\n"), shifted(-0.3, 8)))
                .isEqualTo(ClaimVerdict.CONTRADICTED);
    }

    @Test
    void runsInWhichNothingHappensDecideNothing() {
        Claim claim = claim(CONTRAST, "");
        ClaimResult result = ClaimResult.of(
                "c", claim, EFFORT, runs(new double[][] {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}}), none(), none());
        assertThat(result.note()).contains("nothing happened");
        assertThat(ClaimSet.judge(List.of(result)).verdicts()).containsExactly(ClaimVerdict.UNDECIDED);
    }

    @Test
    void undefinedMeasuresAreToldAndDecideNothing() {
        double[][] rows = {{0, 1}, {0.1, Double.NaN}, {0, 1.01}, {Double.NaN, 1}, {0.1, 1}, {Double.NaN, 1}};
        ClaimResult result = ClaimResult.of("c", claim(CONTRAST, ""), EFFORT, runs(rows), none(), none());
        assertThat(result.note()).contains("3 of 6");
        assertThat(result.test().probability()).isEqualTo(1);
    }

    @Test
    void aHighLastDoseWithoutATrendIsNotSupported() {
        Claim claim = claim(
                "{kind: doseResponse, doses: [{workers.fear: '0.1'}, {workers.fear: '0.2'}, {workers.fear: '0.3'}]}",
                "");
        List<double[]> rising = new ArrayList<>();
        List<double[]> broken = new ArrayList<>();
        for (int r = 0; r < 8; r++) {
            rising.add(new double[] {0.1 + 0.01 * r, 0.3 + 0.012 * r, 0.5 + 0.009 * r});
            broken.add(new double[] {0.3 + 0.01 * r, r % 2 == 0 ? 0.1 : 0.2, r % 2 == 0 ? 0.2 : 0.9});
        }
        assertThat(verdict(claim, runs(rising.toArray(double[][]::new)))).isEqualTo(ClaimVerdict.SUPPORTED);
        assertThat(verdict(claim, runs(broken.toArray(double[][]::new)))).isNotEqualTo(ClaimVerdict.SUPPORTED);
    }

    @Test
    void anInteractionIsWhatBothDoBeyondTheSum() {
        ClaimFile file = claim("{kind: interaction, one: {workers.fear: '0.1'}, other: {workers.memory: '0.1'}}", "")
                .file();
        ClaimEffect effect = new ClaimEffect(file);
        assertThat(effect.of(new double[][] {{1}, {3}, {5}, {7}})).isZero();
        assertThat(effect.of(new double[][] {{1}, {3}, {5}, {10}})).isCloseTo(3, within(1e-12));
    }

    @Test
    void aLoopComparesTheWayBackWithTheWayUpAtTheSameLevels() {
        ClaimFile file = claim("{kind: hysteresis, driver: toughnessFloor, levels: [0.1, 0.4, 0.7], weeks: 8}", "")
                .file();
        ClaimEffect effect = new ClaimEffect(file);
        assertThat(effect.measures()).hasSize(5);
        // up 1 2 3, back 4 6: (4 - 2 + 6 - 1) / 2
        assertThat(effect.of(new double[][] {{1, 2, 3, 4, 6}})).isCloseTo(3.5, within(1e-12));
    }

    @Test
    void twoLumpsAreTwoOutcomesAndOneIsNot() {
        Claim claim = claim("{kind: twoOutcomes}", "");
        double[][] two = new double[40][];
        double[][] one = new double[40][];
        for (int r = 0; r < 40; r++) {
            two[r] = new double[] {(r % 2 == 0 ? 0.1 : 0.8) + 0.002 * r};
            one[r] = new double[] {0.4 + 0.001 * r};
        }
        assertThat(verdict(claim, runs(two))).isEqualTo(ClaimVerdict.SUPPORTED);
        assertThat(verdict(claim, runs(one))).isEqualTo(ClaimVerdict.NOT_SUPPORTED);
    }

    @Test
    void anAblationThatTakesTheEffectAwayCarriesIt() {
        Ablation ablation = new Ablation("x", Map.of(), Ablation.Fate.GONE, "because");
        double[] whole = {0.3, 0.32, 0.29, 0.31, 0.3};
        AblationResult gone =
                AblationResult.of(ablation, whole, new double[] {0.01, -0.01, 0, 0.02, 0.01}, List.of(), 0.1);
        AblationResult kept =
                AblationResult.of(ablation, whole, new double[] {0.3, 0.3, 0.31, 0.28, 0.3}, List.of(), 0.1);
        assertThat(gone.isCarrier()).isTrue();
        assertThat(gone.fate()).isEqualTo(AblationResult.Fate.AS_EXPECTED);
        assertThat(kept.isCarrier()).isFalse();
        assertThat(kept.fate()).isEqualTo(AblationResult.Fate.OTHERWISE);
    }

    @Test
    void aBudgetFixesTheSameRunsEverywhereAndNeverFewerThanTheLeast() {
        Claim claim = claim(CONTRAST, "replicates: 40\nvary: [{path: workers.fear, from: 0.1, to: 0.5}]\n");
        ClaimEffort full = ClaimEffort.full(claim);
        assertThat(full).isEqualTo(new ClaimEffort(10_000, 40, 0, 16));
        assertThat(ClaimEffort.within(claim, 1e6)).isEqualTo(full);
        assertThat(ClaimEffort.within(claim, 1e-6)).isEqualTo(new ClaimEffort(1250, 6, 0, 0));
        ClaimEffort some = ClaimEffort.within(claim, 2);
        assertThat(some.seconds(claim)).isLessThanOrEqualTo(2);
        assertThat(some.replicates()).isBetween(ClaimEffort.WANTED, 40);
    }

    @Test
    void whatASmallClaimDoesNotNeedGoesToTheOthers() {
        Claim small = claim(CONTRAST, "replicates: 4\n");
        Claim large = claim(CONTRAST, "replicates: 400\n");
        double seconds = 2 * ClaimEffort.full(small).seconds(small) + 1;
        Map<String, ClaimEffort> efforts = ClaimEffort.shared(Map.of("small", small, "large", large), seconds);
        double rest = seconds - ClaimEffort.full(small).seconds(small);
        ClaimEffort cut = ClaimEffort.within(large, rest);
        assertThat(efforts).isEqualTo(Map.of("small", ClaimEffort.full(small), "large", cut));
        assertThat(cut.seconds(large)).isLessThanOrEqualTo(rest);
    }
}
