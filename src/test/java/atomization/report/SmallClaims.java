package atomization.report;

import atomization.results.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of a test of claims with every design and every verdict, whose texts are as nasty as texts can be. */
final class SmallClaims {
    private static final String NASTY = SmallResult.NASTY;

    private SmallClaims() {}

    /** Writes it into a folder; where it is. */
    static Path in(Path folder) throws IOException {
        Path result = Files.createDirectories(folder.resolve("claims"));
        List<Object> claims = new ArrayList<>();
        claims.add(with(entry("rises", "contrast", "supported"), Map.of("arms", arms("control", "treated"))));
        Map<String, @Nullable Object> falls = entry("falls", "intervention", "contradicted");
        falls.putAll(Map.of(
                "expected",
                "falls",
                "at",
                "1985-03-14",
                "event",
                NASTY,
                "hold",
                List.of("authority"),
                "builtIn",
                NASTY));
        claims.add(with(falls, Map.of("arms", arms("without", "with"))));
        claims.add(with(
                entry("doses", "dose response", "not supported"), Map.of("arms", arms("dose 1", "dose 2", "dose 3"))));
        claims.add(with(entry("loop", "hysteresis", "built in"), Map.of("arms", loop())));
        Map<String, @Nullable Object> two =
                with(entry("two", "two outcomes", "undecided"), Map.of("arms", arms("arm")));
        two.put("groups", Map.of("lower", 0.2, "upper", 0.8, "share", 0.4, "distance", 0.6, "dip", 0.1, "pDip", 0.01));
        two.put("ablations", List.of());
        claims.add(two);
        Map<String, @Nullable Object> empty = entry("nothing", "level", "undecided");
        for (String key : List.of("effect", "low", "high", "pAdjusted", "robustSign", "robustSize")) {
            empty.put(key, null);
        }
        empty.putAll(Map.of("robustPoints", 0, "effects", List.of(), "ablations", List.of(), "note", NASTY, "n", 0));
        empty.put("robustness", Map.of("paths", List.of(), "points", List.of()));
        claims.add(empty);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("kind", "claims");
        whole.put("title", NASTY);
        whole.put("command", "atomization claims --quick");
        whole.put("budgetSeconds", 180);
        whole.put("fingerprint", "0123456789abcdef");
        whole.put("alpha", 0.05);
        whole.put("adjustment", "Holm, over the claims of this table");
        Files.writeString(result.resolve("manifest.json"), JsonWriter.write(whole));
        whole.put("claims", claims);
        Files.writeString(result.resolve("claims.json"), JsonWriter.write(whole));
        Files.writeString(
                result.resolve("failures.csv"),
                "claim,part,point,replicate,status,cause,command\nrises,ranges,3,1,failed,\""
                        + NASTY.replace("\"", "\"\"") + "\",atomization run x\n");
        return result;
    }

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> entry, Map<String, Object> more) {
        entry.putAll(more);
        return entry;
    }

    private static Map<String, @Nullable Object> entry(String name, String design, String verdict) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("claim", name);
        entry.put("verdict", verdict);
        entry.put("effect", 0.25);
        entry.put("low", 0.125);
        entry.put("high", 0.375);
        entry.put("expected", "rises");
        entry.put("smallest", 0.1);
        entry.put("n", 4);
        entry.put("workers", 1000);
        entry.put("pAdjusted", 0.00001);
        entry.put("robustSign", 0.75);
        entry.put("robustSize", 0.5);
        entry.put("robustPoints", 4);
        entry.put("carriedBy", "without fear");
        entry.put("failed", 1);
        entry.put("note", "");
        entry.put("design", design);
        entry.put("designSays", NASTY);
        for (String text : List.of("title", "essay", "hypothesis", "about", "reason")) {
            entry.put(text, NASTY);
        }
        entry.put("scenario", "strike-field.yaml");
        entry.put("set", Map.of("run.weeks", "30"));
        entry.put("measure", "involved.strike");
        entry.put("unit", "% of the employed");
        entry.put("seed", 1);
        entry.put("replicates", 24);
        entry.put("points", 16);
        entry.put("effort", Map.of("workers", 1000, "replicates", 4, "ablated", 4, "points", 4));
        entry.put("effects", List.of(0.1, 0.2, 0.3, 0.4));
        entry.put("ablations", List.of(ablation("without fear", true), ablation("without ties", false)));
        List<Object> points = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            points.add(Map.of(
                    "values",
                    Map.of("mechanisms.fear.rate", 0.1 * k, "drivers.priceErosion", 0.3 - 0.05 * (k % 2)),
                    "effect",
                    0.3 - 0.12 * k,
                    "n",
                    2));
        }
        entry.put("robustness", Map.of("paths", List.of("mechanisms.fear.rate"), "points", points));
        return entry;
    }

    private static Map<String, Object> ablation(String name, boolean carrier) {
        Map<String, Object> ablation = new LinkedHashMap<>();
        ablation.put("name", name);
        ablation.put("set", Map.of("mechanisms.fear.isolationHeld", "true"));
        ablation.put("because", NASTY);
        ablation.put("must", carrier ? "gone" : "kept");
        ablation.put("fate", carrier ? "as expected" : "otherwise");
        ablation.put("n", 4);
        ablation.put("left", carrier ? 0.01 : 0.24);
        ablation.put("low", carrier ? -0.02 : 0.2);
        ablation.put("high", carrier ? 0.04 : 0.28);
        ablation.put("lost", carrier ? 0.96 : 0.04);
        ablation.put("carrier", carrier);
        ablation.put("effects", List.of(0.01, 0.02, 0.0, 0.03));
        return ablation;
    }

    private static List<Object> arms(String... names) {
        List<Object> arms = new ArrayList<>();
        for (String name : names) {
            arms.add(Map.of(
                    "name",
                    name,
                    "differs",
                    Map.of("a.path", NASTY),
                    "n",
                    4,
                    "mean",
                    0.4 + 0.1 * arms.size(),
                    "low",
                    0.3 + 0.1 * arms.size(),
                    "high",
                    0.5 + 0.1 * arms.size(),
                    "values",
                    List.of(0.35, 0.4, 0.45, 0.4)));
        }
        return arms;
    }

    private static List<Object> loop() {
        List<Object> arms = new ArrayList<>();
        for (String way : List.of("up", "back")) {
            for (int level = 1; level <= 3; level++) {
                arms.add(Map.of(
                        "name",
                        "level " + level + " " + way,
                        "level",
                        level,
                        "way",
                        way,
                        "mean",
                        0.1 * level + (way.equals("up") ? 0 : 0.1),
                        "low",
                        0.05 * level,
                        "high",
                        0.2 * level + 0.1));
            }
        }
        return arms;
    }
}
