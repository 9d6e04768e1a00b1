package atomization.report;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small run with everything that a report can show, whose texts are as nasty as texts can be. */
final class SmallResult {
    /** Ends a script, begins an element, and holds signs that mean something in HTML, JSON, scripts and addresses. */
    static final String NASTY =
            "</script><script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\">'\"&amp;\u2028`${1}`";

    private static final String SCENARIO = """
            title: %1$s
            about: %1$s
            essay: %1$s
            run: {workers: 400, weeks: 130, seed: 5, replicates: 3, start: 1990-01-04}
            society:
              enterprises: [{name: %1$s, size: 120}]
            workers: {threshold: {distribution: normal, mean: 0.25, sd: 0.2}}
            drivers:
              priceErosion: {1990: 0, 1991: 0.6}
              arrearsRate: 0.02
              redundancyRate: {between: step, points: {1990: 0.001, 1991: 0.004}}
            mechanisms:
              economy: {occasion: 0.02}
            events:
              - {at: 1990-12-06, priceShock: 0.3}
              - {at: 1991-06-06, close: {enterprises: {rank: 2}}}
            record: record.csv
            """;

    private static final String RECORD = """
            series,unit,year,value,status,source_title,note,low,high
            unemployment,share of the labour force,1990,0.05,verified,"%1$s",,,
            unemployment,share of the labour force,1991,0.06,derived,a,,,
            unemployment,share of the labour force,1992,0.07,recalled,b,,,
            involved.strike,%% of the employed,1991,2.5,verified,c,,,
            crisis,share of respondents,1991.5,0.8,verified,"%1$s",,0.7,0.9
            """;

    private static final String PLAIN = """
            title: Small
            run: {workers: 150, weeks: 60, seed: 3, replicates: 2}
            workers: {threshold: 0.2}
            mechanisms: {economy: {occasion: 0.05}}
            expect:
              - {says: There is a dispute, measure: {indicator: dispute.number, summary: count}, atLeast: 1, share: 0.5}
              - {says: Fear is great, measure: {indicator: fear, summary: mean}, atLeast: 0.9, share: 0.8, analysis: It is not}
            """;

    private static final String SWEEP = """
            title: Small sweep
            scenario: plain.yaml
            vary:
              - {path: drivers.priceErosion, name: erosion, from: 0.2, to: 0.6, steps: 3}
              - {path: mechanisms.fear.isolationWeight, name: isolation, from: 0, to: 0.9, steps: 3}
            replicates: 2
            measures: [{indicator: fear, name: fear}]
            phase: {measure: fear, above: 0.2}
            """;

    private static final String SCREENING = """
            title: Small screening
            scenario: plain.yaml
            set: {run.workers: 60, run.weeks: 20, run.replicates: 1}
            method: {method: morris, trajectories: 3, candidates: 5}
            vary:
              - {path: mechanisms.fear.rate, from: 0.05, to: 0.5}
              - {path: mechanisms.fear.isolationWeight, from: 0.1, to: 0.8}
            replicates: 2
            measures: [{indicator: fear, summary: last, name: fear}]
            """;

    private static final String CALIBRATION = """
            title: Small calibration
            scenario: plain.yaml
            set: {run.workers: 60, run.weeks: 52, run.replicates: 1}
            method: {method: abc, particles: 12, kept: 0.5, generations: 2, leastAcceptance: 0}
            vary:
              - {path: mechanisms.fear.isolationWeight, name: isolation, from: 0, to: 1}
              - {path: mechanisms.fear.rate, name: rate, from: 0.01, to: 0.5, scale: log}
            replicates: 2
            record: fitted.csv
            targets: [{series: fear, to: 1985, error: 0.02}]
            forecast: {weeks: 150, from: 1986, to: 1987, series: [fear], draws: 4}
            """;

    private static final String FITTED = """
            series,unit,year,value,status,low,high
            fear,1,1985,0.35,verified,,
            fear,1,1986,0.5,verified,,
            """;

    private SmallResult() {}

    /** A result of every kind, by the name of the kind. */
    static Map<String, Path> ofEveryKind(Path folder) throws IOException {
        Path run = in(folder);
        String plain = Files.writeString(folder.resolve("plain.yaml"), PLAIN).toString();
        Map<String, Path> results = new LinkedHashMap<>();
        results.put("run", run);
        results.put("claims", SmallClaims.in(folder));
        Reports.write(folder.resolve("claims"));
        for (String kind : List.of("twin", "compare", "sweep", "check", "sensitivity", "calibration")) {
            results.put(kind, folder.resolve(kind));
        }
        made(0, "twin", plain, "--at", "1985-06-06", "--do", "priceShock: 0.5", "--out", folder + "/twin");
        made(0, "compare", folder + "/twin", "--out", folder + "/compare");
        String sweep = Files.writeString(folder.resolve("sweep.yaml"), SWEEP).toString();
        made(0, "sweep", sweep, "--out", folder + "/sweep");
        made(3, "check", plain, "--out", folder + "/check");
        made(
                0,
                "sensitivity",
                Files.writeString(folder.resolve("screening.yaml"), SCREENING).toString(),
                "--out",
                folder + "/sensitivity");
        Files.writeString(folder.resolve("fitted.csv"), FITTED);
        made(
                0,
                "calibrate",
                Files.writeString(folder.resolve("fit.yaml"), CALIBRATION).toString(),
                "--out",
                folder + "/calibration");
        return results;
    }

    private static void made(int code, String... words) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.add("--quiet");
        assertThat(Main.execute(all.toArray(String[]::new)))
                .as(String.join(" ", words))
                .isEqualTo(code);
    }

    /** Makes it in a folder, with further options; where it is. */
    static Path in(Path folder, String... options) throws IOException {
        String quoted = "\"" + NASTY.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Path scenario = Files.writeString(folder.resolve("nasty.yaml"), SCENARIO.formatted(quoted));
        Files.writeString(folder.resolve("record.csv"), RECORD.formatted(NASTY.replace("\"", "\"\"")));
        Path result = folder.resolve("result");
        List<String> words = new ArrayList<>(
                List.of("run", scenario.toString(), "--out", result.toString(), "--quiet", "--threads", "2"));
        words.addAll(Arrays.asList(options));
        assertThat(Main.execute(words.toArray(String[]::new))).isZero();
        return result;
    }
}
