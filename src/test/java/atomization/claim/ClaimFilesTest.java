package atomization.claim;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.campaign.Trial;
import atomization.scenario.Loaded;
import atomization.scenario.SchemaWriter;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every claim of the project is valid, says all that a verdict needs, and can be run. */
class ClaimFilesTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaWriter.write(ClaimFile.class, "Claim"), InputFormat.JSON);
    private static final int WORKERS = 200;

    static List<Path> claims() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "claims"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaimIsValidByItsSchemaAndByItsReader(Path file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        ClaimFile said = Claim.read(file).file();
        assertThat(said.essay().strip()).isNotEmpty();
        assertThat(said.hypothesis().strip()).isNotEmpty();
        assertThat(said.reason().strip()).isNotEmpty();
        assertThat(said.smallest()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyArmOfAClaimRunsAndIsMeasured(Path file) {
        Claim claim = Claim.read(file);
        ClaimCampaign campaign = new ClaimCampaign(claim, "trial", ClaimVariant.plain(), WORKERS, 1);
        for (int point = 0; point < campaign.points(); point++) {
            double[] measured = campaign.measure(Trial.alone(point, 0, campaign.seed(point, 0)));
            assertThat(measured).hasSize(campaign.measures().size());
            assertThat(campaign.command(point, 0))
                    .contains("--seed " + claim.file().seed());
        }
    }

    @Test
    void halfAnHourPaysForAllClaimsInFull() throws IOException {
        Map<String, Claim> all = new LinkedHashMap<>();
        claims().forEach(file -> all.put(file.toString(), Claim.read(file)));
        Map<String, ClaimEffort> full = new LinkedHashMap<>();
        all.forEach((name, claim) -> full.put(name, ClaimEffort.full(claim)));
        assertThat(ClaimEffort.shared(all, 2 * 30 * 60)).isEqualTo(full);
    }

    @Test
    void noTwoClaimsShareTheirSeeds() throws IOException {
        Set<Long> seeds = new HashSet<>();
        for (Path file : claims()) {
            ClaimFile said = Loaded.read(file, List.of(), ClaimFile.class).value();
            for (int replicate = 0; replicate < said.replicates(); replicate++) {
                assertThat(seeds.add(said.seed() + replicate))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }
}
