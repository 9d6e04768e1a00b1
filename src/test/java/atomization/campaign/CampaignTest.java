package atomization.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.results.ResultException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs survive what happens to them and around them. */
class CampaignTest {
    private static final EngineSettings TWO_THREADS = new EngineSettings(2, null, false);

    @TempDir
    Path temporary;

    private Tally complete(Campaign campaign, Path folder) {
        return complete(campaign, folder, Shard.WHOLE, TWO_THREADS);
    }

    private static Tally complete(Campaign campaign, Path folder, Shard shard, EngineSettings settings) {
        try (CampaignStore store = CampaignStore.open(folder, campaign, shard, false)) {
            Tally tally = new ThreadEngine(campaign, store, settings, now -> {}).run();
            store.assemble(Map.of("title", "toy"));
            return tally;
        }
    }

    /** A table without its timing column. */
    static List<String> rows(Path folder, String table) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(table), StandardCharsets.UTF_8);
        int seconds = Arrays.asList(lines.get(0).split(",", -1)).indexOf("seconds");
        List<String> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>(atomization.results.CsvLine.split(line));
            if (seconds >= 0) {
                cells.remove(seconds);
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    @Test
    void everyRunHasItsRowInTheOrderOfPointsAndReplicates() throws IOException {
        Path folder = temporary.resolve("toy");
        assertThat(complete(new ToyCampaign(6, 4), folder)).hasToString("24 runs: 24 done, 0 failed");
        List<String> rows = rows(folder, "runs.csv");
        assertThat(rows).hasSize(25);
        assertThat(rows.get(0)).isEqualTo("point|replicate|seed|dose|kind|hash|status|drawn|undefined");
        assertThat(rows.get(1))
                .startsWith("0|0|1000|0.0|even, so to speak|0|done|0.")
                .endsWith("|");
        assertThat(rows.get(24)).startsWith("5|3|1003|2.5|odd|9b|done|0.");
        assertThat(rows(folder, "failures.csv")).hasSize(1);
        assertThat(folder.resolve("manifest.json")).content().contains("\"complete\": true", "\"title\": \"toy\"");
    }

    @Test
    void aRunThatThrowsIsNotedWithItsCauseAndCostsNoOther() throws IOException {
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(6, 4);
        campaign.trouble = trial -> {
            if (trial.point() == 2 && trial.replicate() == 1) {
                throw new IllegalStateException("no such thing,\nreally");
            }
        };
        assertThat(complete(campaign, folder)).hasToString("24 runs: 23 done, 1 failed");
        assertThat(rows(folder, "failures.csv").get(1))
                .startsWith("2|1|1001|1.0|even, so to speak|failed|IllegalStateException: no such thing,; really")
                .endsWith("|toy --point 2 --seed 1001");
        assertThat(rows(folder, "runs.csv")).contains("2|1|1001|1.0|even, so to speak|3e|failed||");
    }

    @Test
    void failedRunsAreTriedAgainOnlyWhenAsked() throws IOException {
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(6, 4);
        campaign.trouble = trial -> {
            throw new IllegalStateException("never");
        };
        complete(campaign, folder);
        ToyCampaign mended = new ToyCampaign(6, 4);
        complete(mended, folder);
        assertThat(mended.runs).hasValue(0);
        EngineSettings retry = new EngineSettings(2, null, true);
        assertThat(complete(mended, folder, Shard.WHOLE, retry)).hasToString("24 runs: 24 done, 0 failed");
        assertThat(mended.runs).hasValue(24);
        Path undisturbed = temporary.resolve("undisturbed");
        complete(new ToyCampaign(6, 4), undisturbed);
        for (String table : List.of("runs.csv", "failures.csv", "design.csv")) {
            assertThat(rows(folder, table)).isEqualTo(rows(undisturbed, table));
        }
    }

    @Test
    void aRunThatLooksAtItsTimeEndsWhenThatIsOver() throws IOException {
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(3, 2);
        campaign.trouble = trial -> {
            while (trial.point() == 1 && trial.replicate() == 0) {
                trial.requireTime();
            }
        };
        EngineSettings settings = new EngineSettings(2, Duration.ofMillis(100), false);
        assertThat(complete(campaign, folder, Shard.WHOLE, settings)).hasToString("6 runs: 5 done, 1 failed");
        assertThat(rows(folder, "failures.csv").get(1)).contains("|timeout|took longer than 0.1 s|toy");
    }

    @Test
    void aRunThatHangsIsGivenUpAndItsThreadReplaced() throws IOException {
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(4, 2);
        AtomicInteger hanging = new AtomicInteger();
        Object never = new Object();
        campaign.trouble = trial -> {
            if (trial.point() == 1) {
                hanging.incrementAndGet();
                synchronized (never) {
                    while (hanging.get() < 1000) {
                        try {
                            never.wait();
                        } catch (InterruptedException ignored) {
                            hanging.get();
                        }
                    }
                }
            }
        };
        EngineSettings settings = new EngineSettings(1, Duration.ofMillis(50), false);
        assertThat(complete(campaign, folder, Shard.WHOLE, settings)).hasToString("8 runs: 6 done, 2 failed");
        assertThat(rows(folder, "failures.csv").get(1)).contains("did not stop by itself");
        hanging.set(1000);
        synchronized (never) {
            never.notifyAll();
        }
    }

    @Test
    void aRunThatExhaustsTheMemoryIsTriedOnceMoreAlone() throws IOException {
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(4, 2);
        AtomicInteger first = new AtomicInteger();
        campaign.trouble = trial -> {
            boolean always = trial.point() == 3 && trial.replicate() == 1;
            if (always || (trial.point() == 1 && trial.replicate() == 0 && first.getAndIncrement() == 0)) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        assertThat(complete(campaign, folder)).hasToString("8 runs: 7 done, 1 failed");
        assertThat(rows(folder, "failures.csv").get(1)).startsWith("3|1|").contains("|memory|memory did not suffice");
        assertThat(campaign.runs).hasValue(10);
    }

    @Test
    void aPointThatCannotBeLookedAtFailsLikeARun() throws IOException {
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(3, 2) {
            @Override
            public long memory(int point) {
                if (point == 1) {
                    throw new IllegalStateException("no such point");
                }
                return 1;
            }
        };
        campaign.trouble = trial -> {
            if (trial.point() == 1) {
                throw new IllegalStateException("no such point");
            }
        };
        assertThat(complete(campaign, folder)).hasToString("6 runs: 4 done, 2 failed");
    }

    @Test
    void whatStandsTornAtTheEndOfTheJournalIsDoneAgain() throws IOException {
        Path whole = temporary.resolve("whole");
        ToyCampaign campaign = new ToyCampaign(6, 4);
        campaign.series = List.of("drawn");
        complete(campaign, whole);
        Path journal = JournalReader.file(whole, "1-of-1");
        long length = Files.size(journal);
        for (long cut = length - 1; cut > length - 130; cut -= 9) {
            Path torn = temporary.resolve("torn" + cut);
            Files.createDirectories(torn.resolve("journal"));
            for (String name : List.of("campaign.txt", "design.csv", "journal/1-of-1.csv", "journal/1-of-1.series")) {
                Files.copy(whole.resolve(name), torn.resolve(name));
            }
            try (RandomAccessFile file =
                    new RandomAccessFile(JournalReader.file(torn, "1-of-1").toFile(), "rw")) {
                file.setLength(cut);
            }
            ToyCampaign again = new ToyCampaign(6, 4);
            again.series = List.of("drawn");
            complete(again, torn);
            assertThat(again.runs.get()).isBetween(1, 4);
            for (String table : List.of("runs.csv", "failures.csv", "series.csv")) {
                assertThat(rows(torn, table)).isEqualTo(rows(whole, table));
            }
        }
        assertThat(rows(whole, "series.csv")).hasSize(1 + 6 * 4 * 2);
    }

    @Test
    void aRowWhoseBytesWereDamagedIsDoneAgain() throws IOException {
        Path folder = temporary.resolve("toy");
        complete(new ToyCampaign(6, 4), folder);
        List<String> before = rows(folder, "runs.csv");
        Path journal = JournalReader.file(folder, "1-of-1");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        ToyCampaign again = new ToyCampaign(6, 4);
        complete(again, folder);
        assertThat(again.runs.get()).isBetween(1, 2);
        assertThat(rows(folder, "runs.csv")).isEqualTo(before);
    }

    @Test
    void rowsWhoseWeeklyRowsDidNotReachTheDiskAreDoneAgain() throws IOException {
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(6, 4);
        campaign.series = List.of("drawn");
        complete(campaign, folder);
        List<String> before = rows(folder, "series.csv");
        Path series = JournalReader.series(JournalReader.file(folder, "1-of-1"));
        try (RandomAccessFile file = new RandomAccessFile(series.toFile(), "rw")) {
            file.setLength(Files.size(series) / 2);
        }
        complete(campaign, folder);
        assertThat(campaign.runs.get()).isBetween(24 + 12, 24 + 13);
        assertThat(rows(folder, "series.csv")).isEqualTo(before);
    }

    @Test
    void anotherDesignIsRefusedAndSaysWhatDiffers() {
        Path folder = temporary.resolve("toy");
        complete(new ToyCampaign(6, 4), folder);
        ToyCampaign other = new ToyCampaign(6, 4);
        other.identity = List.of("toy 2");
        assertThatThrownBy(() -> complete(other, folder))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("there: toy 1")
                .hasMessageContaining("now:   toy 2")
                .extracting(refused -> ((ResultException) refused).exitCode())
                .isEqualTo(6);
    }

    @Test
    void moreReplicatesAreAddedToThoseThatAreDone() throws IOException {
        Path folder = temporary.resolve("toy");
        complete(new ToyCampaign(6, 2), folder);
        ToyCampaign more = new ToyCampaign(6, 4);
        complete(more, folder);
        assertThat(more.runs).hasValue(12);
        Path atOnce = temporary.resolve("atOnce");
        complete(new ToyCampaign(6, 4), atOnce);
        assertThat(rows(folder, "runs.csv")).isEqualTo(rows(atOnce, "runs.csv"));
    }

    @Test
    void shardsInOneFolderOrInSeveralMakeTheSameStore() throws IOException {
        Path whole = temporary.resolve("whole");
        complete(new ToyCampaign(7, 3), whole);
        Path shared = temporary.resolve("shared");
        List<Path> parts = new ArrayList<>();
        for (int k = 1; k <= 3; k++) {
            complete(new ToyCampaign(7, 3), shared, new Shard(k, 3), TWO_THREADS);
            parts.add(temporary.resolve("part" + k));
            ToyCampaign part = new ToyCampaign(7, 3);
            assertThat(complete(part, parts.get(k - 1), new Shard(k, 3), TWO_THREADS))
                    .hasToString("7 runs: 7 done, 0 failed");
            assertThat(part.runs).hasValue(7);
        }
        StoredCampaign merged = StoredCampaign.merge(parts, temporary.resolve("merged"));
        merged.assemble(Map.of());
        for (String table : List.of("runs.csv", "failures.csv", "design.csv")) {
            assertThat(rows(shared, table)).isEqualTo(rows(whole, table));
            assertThat(rows(merged.folder(), table)).isEqualTo(rows(whole, table));
        }
    }

    @Test
    void partsOfDifferentCampaignsAreNotMerged() {
        complete(new ToyCampaign(7, 3), temporary.resolve("one"));
        ToyCampaign other = new ToyCampaign(7, 3);
        other.identity = List.of("another");
        complete(other, temporary.resolve("other"));
        assertThatThrownBy(() -> StoredCampaign.merge(
                        List.of(temporary.resolve("one"), temporary.resolve("other")), temporary.resolve("merged")))
                .isInstanceOf(ResultException.class);
        assertThat(temporary.resolve("merged")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAlone() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("mine"));
        Files.writeString(folder.resolve("thesis.txt"), "years of work", StandardOpenOption.CREATE_NEW);
        assertThatThrownBy(() -> complete(new ToyCampaign(2, 2), folder))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("holds something else");
        try (CampaignStore store = CampaignStore.open(folder, new ToyCampaign(2, 2), Shard.WHOLE, true)) {
            assertThat(store.notices().toString()).contains("mine.old-");
        }
    }

    @Test
    void aFullDiskEndsTheWorkAndLosesNothingThatWasFinished() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "the system has a file that is always full");
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(6, 4);
        campaign.series = List.of("drawn");
        complete(campaign, folder, new Shard(1, 2), TWO_THREADS);
        Path series = JournalReader.folder(folder).resolve("2-of-2.series");
        Files.createSymbolicLink(series, full);
        assertThatThrownBy(() -> complete(campaign, folder, new Shard(2, 2), TWO_THREADS))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("disk is full")
                .extracting(stopped -> ((ResultException) stopped).exitCode())
                .isEqualTo(7);
        assertThat(StoredCampaign.open(folder).tally()).hasToString("24 runs: 12 done, 0 failed, 12 not yet done");
        Files.delete(series);
        assertThat(complete(campaign, folder)).hasToString("24 runs: 24 done, 0 failed");
        Path undisturbed = temporary.resolve("undisturbed");
        complete(campaign, undisturbed);
        assertThat(rows(folder, "series.csv")).isEqualTo(rows(undisturbed, "series.csv"));
    }

    @Test
    void twoAtOnceOnOneStoreAreRefused() {
        Path folder = temporary.resolve("toy");
        ToyCampaign campaign = new ToyCampaign(2, 2);
        try (CampaignStore store = CampaignStore.open(folder, campaign, Shard.WHOLE, false)) {
            assertThat(StoredCampaign.open(store.folder()).isAtWork()).isTrue();
            assertThatThrownBy(() -> CampaignStore.open(folder, campaign, Shard.WHOLE, false))
                    .isInstanceOf(ResultException.class)
                    .hasMessageContaining("Another process");
        }
        assertThat(StoredCampaign.open(folder).isAtWork()).isFalse();
    }

    @Test
    void atEveryMomentWhatIsDoneIsSpreadEvenly() {
        Interleaving order = new Interleaving(100, 10);
        assertThat(order.size()).isEqualTo(1000);
        int[] tens = new int[10];
        for (int place = 0; place < 30; place++) {
            assertThat(order.replicate(place)).isZero();
            tens[order.point(place) / 10]++;
        }
        assertThat(tens).containsAnyOf(3).doesNotContain(0, 1, 5, 6);
        assertThat(java.util.stream.LongStream.range(0, 100)
                        .mapToInt(order::point)
                        .distinct())
                .hasSize(100);
    }
}
