package atomization.campaign;

import atomization.results.CsvLine;
import atomization.results.JsonWriter;
import atomization.results.ResultException;
import atomization.results.ResultFolder;
import atomization.results.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The store of a campaign while a process works on it: knows which runs are done, takes what comes of the others, and puts
 * the tables together. Memory holds two bits a run.
 */
public final class CampaignStore implements AutoCloseable {
    private static final String DESIGN = "design.csv";

    private final Path folder;
    private final Identity identity;
    private final Shard shard;
    private final StoreLock lock;
    private final BitSet done = new BitSet();
    private final BitSet failed = new BitSet();
    private final Journal journal;
    private final List<String> notices = new ArrayList<>();
    private long sinceStart;
    private final long begun = System.nanoTime();

    private CampaignStore(Path folder, Identity identity, Shard shard, StoreLock lock, Clock clock) throws IOException {
        this.folder = folder;
        this.identity = identity;
        this.shard = shard;
        this.lock = lock;
        long[] ends = new long[2];
        Path own = JournalReader.file(folder, shard.label());
        for (Path file : JournalReader.files(folder)) {
            boolean mine = file.equals(own);
            long end = JournalReader.read(file, identity.measures().size(), (offset, row) -> {
                note(row.point(), row.replicate(), row.isDone());
                ends[1] = mine ? row.seriesTo() : ends[1];
            });
            ends[0] = mine ? end : ends[0];
        }
        this.journal = new Journal(own, identity.measures().size(), ends[0], ends[1], clock);
    }

    /**
     * Opens the store of a campaign, or begins one.
     *
     * @param force whether what is in the way is moved aside, and all begins anew
     * @throws ResultException with exit code 6 if the folder holds something else or another process works on it, with
     *     exit code 7 if the disk does not let us write
     */
    public static CampaignStore open(Path folder, Campaign campaign, Shard shard, boolean force) {
        return open(folder, campaign, shard, force, Clock.systemUTC());
    }

    /** The same, on a machine with another clock. */
    static CampaignStore open(Path folder, Campaign campaign, Shard shard, boolean force, Clock clock) {
        Path place = folder.toAbsolutePath().normalize();
        Identity identity = Identity.of(campaign);
        List<String> notices = new ArrayList<>();
        StoreLock lock = null;
        boolean opened = false;
        try {
            if (force) {
                moveAside(place, notices);
            } else {
                requireOurs(place, identity);
            }
            Files.createDirectories(JournalReader.folder(place));
            lock = StoreLock.of(place, shard);
            prepare(place, campaign, identity, notices);
            CampaignStore store = new CampaignStore(place, identity, shard, lock, clock);
            store.notices.addAll(notices);
            opened = true;
            return store;
        } catch (IOException unreadable) {
            throw ResultException.of(place, unreadable);
        } finally {
            if (!opened && lock != null) {
                closeQuietly(lock);
            }
        }
    }

    private static void moveAside(Path place, List<String> notices) throws IOException {
        if (Identity.isIn(place) && Files.isDirectory(JournalReader.folder(place)) && StoreLock.isHeld(place)) {
            throw ResultException.refused("Another process is at work on " + place + " right now. Wait for it to end.");
        }
        Path aside = new ResultFolder(place).moveAside();
        if (aside != null) {
            notices.add("What was there before is now " + aside + ".");
        }
    }

    private static void requireOurs(Path place, Identity identity) throws IOException {
        if (Identity.isIn(place)) {
            identity.requireSame(Identity.read(place), place);
            return;
        }
        if (Files.isDirectory(place)) {
            try (Stream<Path> inside = Files.list(place)) {
                boolean foreign = inside.map(path -> String.valueOf(path.getFileName()))
                        .anyMatch(name -> !name.equals(JournalReader.FOLDER) && !name.startsWith("."));
                if (foreign && !Files.exists(place.resolve(DESIGN))) {
                    throw ResultException.refused(place + " holds something else. Choose another place with --out, or"
                            + " move it aside with --force.");
                }
            }
        }
    }

    /** Writes what the store is, unless it is written; the design first, because the other file vouches for it. */
    private static void prepare(Path place, Campaign campaign, Identity identity, List<String> notices)
            throws IOException {
        if (!Identity.isIn(place)) {
            WholeFile.write(place.resolve(DESIGN), out -> {
                CsvLine line =
                        new CsvLine().cell("point").cells(campaign.factors()).cell("hash");
                out.write((line.take() + "\n").getBytes(StandardCharsets.UTF_8));
                for (int point = 0; point < campaign.points(); point++) {
                    line.cell((long) point).cells(campaign.values(point)).cell(campaign.hash(point));
                    out.write((line.take() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            });
            identity.write(place);
            return;
        }
        Identity before = Identity.read(place);
        identity.requireSame(before, place);
        if (before.replicates() != identity.replicates()) {
            notices.add("There were " + before.replicates() + " replicates of each point before; now there are to be "
                    + identity.replicates() + ".");
            identity.write(place);
        }
    }

    private static void closeQuietly(StoreLock lock) {
        try {
            lock.close();
        } catch (IOException failed) {
            // the failure that led here is the one to report
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What the user should know of. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    /**
     * Writes the manifest, unless there is one: a sweep says what it is from the beginning.
     *
     * @param manifest plain data
     * @throws ResultException with exit code 7 if the disk does not take it
     */
    public void describe(Map<String, ?> manifest) {
        Path file = folder.resolve("manifest.json");
        Map<String, Object> begun = new LinkedHashMap<>();
        begun.put("complete", false);
        begun.putAll(manifest);
        try {
            if (!Files.exists(file)) {
                byte[] text = JsonWriter.write(begun).getBytes(StandardCharsets.UTF_8);
                WholeFile.write(file, out -> out.write(text));
            }
        } catch (IOException failed) {
            throw ResultException.of(file, failed);
        }
    }

    /** Which part of the runs this process does. */
    public Shard shard() {
        return shard;
    }

    /** Whether a run was done. */
    public synchronized boolean isDone(int point, int replicate) {
        return done.get(index(point, replicate));
    }

    /** Whether a run was tried and failed. */
    public synchronized boolean isFailed(int point, int replicate) {
        return failed.get(index(point, replicate));
    }

    /**
     * Keeps what came of a run; from then on nothing short of the disk loses it.
     *
     * @throws ResultException with exit code 7 if the disk does not take it
     */
    public synchronized void append(RunOutcome outcome) {
        journal.append(outcome);
        note(outcome.point(), outcome.replicate(), outcome.isDone());
        sinceStart++;
    }

    private void note(int point, int replicate, boolean success) {
        if (replicate >= identity.replicates()) {
            return;
        }
        int index = index(point, replicate);
        if (success) {
            done.set(index);
            failed.clear(index);
        } else if (!done.get(index)) {
            failed.set(index);
        }
    }

    private int index(int point, int replicate) {
        return Math.toIntExact((long) replicate * identity.points() + point);
    }

    /** How far this process's part is. */
    public synchronized Tally tally() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (shard.count() == 1) {
            return new Tally(identity.runs(), done.cardinality(), failed.cardinality(), sinceStart, seconds);
        }
        Interleaving order = new Interleaving(identity.points(), identity.replicates());
        long[] counts = new long[3];
        for (long place = shard.number() - 1; place < order.size(); place += shard.count()) {
            int index = index(order.point(place), order.replicate(place));
            counts[0]++;
            counts[1] += done.get(index) ? 1 : 0;
            counts[2] += failed.get(index) ? 1 : 0;
        }
        return new Tally(counts[0], counts[1], counts[2], sinceStart, seconds);
    }

    /**
     * Puts the tables together from all journals, and writes the manifest. A shard does so only if it is the last one.
     *
     * @param manifest plain data for the manifest, to which what is known here is added
     * @return how far the whole campaign is
     * @throws ResultException with exit code 7 if the disk does not take it
     */
    public Tally assemble(Map<String, ?> manifest) {
        StoredCampaign stored = StoredCampaign.open(folder);
        Tally all = stored.tally();
        if (shard.count() == 1 || all.missing() == 0) {
            stored.assemble(manifest);
        }
        return all;
    }

    @Override
    public void close() {
        try (lock;
                journal) {
            notices.clear();
        } catch (IOException failed) {
            throw ResultException.of(folder, failed);
        }
    }
}
