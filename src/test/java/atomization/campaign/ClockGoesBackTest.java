package atomization.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.results.ResultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody, or a server of time, puts the clock of the machine back by a day while a campaign is under way. */
class ClockGoesBackTest {
    private static final Instant BEFORE = Instant.parse("2030-06-02T12:00:00Z");
    private static final Clock AT_FIRST = Clock.fixed(BEFORE, ZoneOffset.UTC);
    private static final Clock PUT_BACK = Clock.fixed(BEFORE.minusSeconds(86_400), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private Tally runs(Path folder, int replicates, Clock clock) {
        ToyCampaign campaign = new ToyCampaign(6, replicates);
        try (CampaignStore store = CampaignStore.open(folder, campaign, Shard.WHOLE, false, clock)) {
            Tally tally = new ThreadEngine(campaign, store, new EngineSettings(1, null, false), now -> {}).run();
            store.assemble(Map.of());
            return tally;
        }
    }

    private static void date(Path folder, Instant time) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    @Test
    void nothingIsLostOrDoneTwiceAndTheTablesAreWhole() throws IOException {
        Path folder = temporary.resolve("toy");
        Path undisturbed = temporary.resolve("undisturbed");
        runs(folder, 2, AT_FIRST);
        List<String> firstRuns = CampaignTest.rows(folder, "runs.csv");
        assertThat(runs(folder, 4, PUT_BACK).sinceStart()).isEqualTo(12);
        runs(undisturbed, 4, AT_FIRST);
        assertThat(CampaignTest.rows(folder, "runs.csv"))
                .isEqualTo(CampaignTest.rows(undisturbed, "runs.csv"))
                .containsAll(firstRuns);
    }

    @Test
    void howFastItGoesIsNeverNegativeAndCountsNoRowOfTheFuture() {
        Path folder = temporary.resolve("toy");
        runs(folder, 2, AT_FIRST);
        assertThat(StoredCampaign.open(folder).tally(AT_FIRST).sinceStart()).isEqualTo(12);
        Tally seen = StoredCampaign.open(folder).tally(PUT_BACK);
        assertThat(seen.done()).isEqualTo(12);
        assertThat(seen.sinceStart()).isZero();
        assertThat(seen.seconds()).isZero();
        assertThat(seen.rate()).isZero();
    }

    @Test
    void tablesFromBeforeAreNotTakenForNewerThanRunsFromAfter() throws IOException {
        Path folder = temporary.resolve("toy");
        runs(folder, 2, AT_FIRST);
        date(folder, BEFORE);
        assertThat(StoredCampaign.open(folder).isAssembled()).isTrue();
        // two more replicates are asked for, with the clock put back, and the process is killed before it writes tables
        ToyCampaign campaign = new ToyCampaign(6, 4);
        try (CampaignStore store = CampaignStore.open(folder, campaign, Shard.WHOLE, false, PUT_BACK)) {
            new ThreadEngine(campaign, store, new EngineSettings(1, null, false), now -> {}).run();
        }
        date(JournalReader.folder(folder), BEFORE.minusSeconds(86_400));
        assertThat(StoredCampaign.open(folder).isAssembled()).isFalse();
    }

    @Test
    void aResultMovedAsideAtATimeThatWasBeforeKeepsBoth() throws IOException {
        Path folder = temporary.resolve("result");
        for (int time = 0; time < 3; time++) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("runs.csv"), "of time " + time);
            assertThat(new ResultFolder(folder).moveAside()).isNotNull();
        }
        try (Stream<Path> aside = Files.list(temporary)) {
            assertThat(aside.map(each -> read(each.resolve("runs.csv"))))
                    .containsExactlyInAnyOrder("of time 0", "of time 1", "of time 2");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
