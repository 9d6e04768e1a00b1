package atomization.campaign;

import atomization.results.CsvReader;
import atomization.results.ResultException;
import atomization.results.ResultFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** A store as anybody can look at it, also while processes work on it: it needs nothing but its folder. */
public final class StoredCampaign {
    private final Path folder;
    private final Identity identity;

    private StoredCampaign(Path folder, Identity identity) {
        this.folder = folder;
        this.identity = identity;
    }

    /** Whether a folder is a store. */
    public static boolean isOne(Path folder) {
        return Identity.isIn(folder);
    }

    /**
     * Opens the store in a folder.
     *
     * @throws ResultException if it cannot be read
     */
    public static StoredCampaign open(Path folder) {
        try {
            return new StoredCampaign(folder, Identity.read(folder));
        } catch (IOException unreadable) {
            throw ResultException.of(folder, unreadable);
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What it is, as {@link Campaign#identity} said, after the version of the model. */
    public List<String> identity() {
        return identity.lines();
    }

    /** The headings of what is measured. */
    public List<String> measures() {
        return identity.measures();
    }

    /** The headings of weekly rows; none if no series are kept. */
    public List<String> series() {
        return identity.series();
    }

    /** The number of points. */
    public int points() {
        return identity.points();
    }

    /** The number of replicates asked for. */
    public int replicates() {
        return identity.replicates();
    }

    /** The headings of what differs between points. */
    public List<String> factors() {
        try (CsvReader design = new CsvReader(folder.resolve("design.csv"))) {
            return List.copyOf(design.header().subList(1, design.header().size() - 1));
        } catch (IOException unreadable) {
            throw ResultException.of(folder.resolve("design.csv"), unreadable);
        }
    }

    /** Whether a process works on it right now. */
    public boolean isAtWork() {
        try {
            return Files.isDirectory(JournalReader.folder(folder)) && StoreLock.isHeld(folder);
        } catch (IOException unreadable) {
            throw ResultException.of(folder, unreadable);
        }
    }

    /** How far it is: what all processes have done; the last two figures are those of the last minute. */
    public Tally tally() {
        return tally(Clock.systemUTC());
    }

    /** The same, on a machine with another clock. */
    Tally tally(Clock clock) {
        BitSet done = new BitSet();
        BitSet failed = new BitSet();
        long now = clock.millis();
        long[] recent = {0, now};
        each((file, offset, row) -> {
            int index = Math.toIntExact((long) row.replicate() * identity.points() + row.point());
            (row.isDone() ? done : failed).set(index);
            // a row from the future was written before the clock was put back
            if (row.finished() <= now && now - row.finished() <= 60_000) {
                recent[0]++;
                recent[1] = Math.min(recent[1], row.finished());
            }
        });
        failed.andNot(done);
        return new Tally(
                identity.runs(), done.cardinality(), failed.cardinality(), recent[0], (now - recent[1]) / 1000.0);
    }

    /** The shards of which runs are missing, from 1, if there are so many shards. */
    List<Integer> shardsMissing(int shards, boolean failedToo) {
        BitSet known = new BitSet();
        each((file, offset, row) -> {
            if (row.isDone() || !failedToo) {
                known.set(Math.toIntExact((long) row.replicate() * identity.points() + row.point()));
            }
        });
        Interleaving order = new Interleaving(identity.points(), identity.replicates());
        BitSet missing = new BitSet();
        for (long place = 0; place < order.size(); place++) {
            if (!known.get(Math.toIntExact((long) order.replicate(place) * identity.points() + order.point(place)))) {
                missing.set((int) (place % shards) + 1);
            }
        }
        return missing.stream().boxed().toList();
    }

    /** Takes a row of one of the journals, by the place of the journal among them. */
    @FunctionalInterface
    interface Rows {
        void row(int file, long offset, JournalRow row) throws IOException;
    }

    /** Every row that is whole, of the replicates asked for, in the order of the journals. */
    void each(Rows rows) {
        try {
            List<Path> files = JournalReader.files(folder);
            for (int k = 0; k < files.size(); k++) {
                int file = k;
                JournalReader.read(files.get(k), identity.measures().size(), (offset, row) -> {
                    if (row.replicate() < identity.replicates() && row.point() < identity.points()) {
                        rows.row(file, offset, row);
                    }
                });
            }
        } catch (IOException unreadable) {
            throw ResultException.of(folder, unreadable);
        }
    }

    /**
     * Puts {@code runs.csv}, {@code failures.csv}, {@code series.csv} and {@code manifest.json} together from all
     * journals, as far as they go.
     *
     * @param manifest plain data for the manifest, to which what is known here is added
     * @throws ResultException with exit code 7 if the disk does not take it
     */
    public void assemble(Map<String, ?> manifest) {
        try (FileChannel one = FileChannel.open(
                        JournalReader.folder(folder).resolve("assembly.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = one.lock()) {
            if (lock.isValid()) {
                AssembledFrom journals = AssembledFrom.now(this);
                new Assembly(this, folder).write(manifest);
                journals.note();
            }
        } catch (IOException failed) {
            throw ResultException.of(folder, failed);
        }
    }

    /**
     * Puts the tables together as far as they go in another folder, and leaves the store as it is.
     *
     * @throws ResultException with exit code 7 if the disk does not take it
     */
    public void copyTables(Path to) {
        try {
            new Assembly(this, to).write(Map.of());
            Files.copy(folder.resolve("design.csv"), to.resolve("design.csv"));
        } catch (IOException failed) {
            throw ResultException.of(to, failed);
        }
    }

    /** Whether {@code runs.csv} holds all that the journals hold. */
    public boolean isAssembled() {
        try {
            return Files.exists(folder.resolve("runs.csv"))
                    && AssembledFrom.now(this).isNoted();
        } catch (IOException unreadable) {
            throw ResultException.of(folder, unreadable);
        }
    }

    /**
     * Puts the parts of one campaign, done in folders of their own, into one.
     *
     * @param parts folders of stores of the same campaign
     * @param to a folder that does not exist
     * @throws ResultException with exit code 6 if the parts are not of one campaign or something is in the way
     */
    public static StoredCampaign merge(List<Path> parts, Path to) {
        if (Files.exists(to)) {
            throw ResultException.refused(to + " is there already. Choose another place with --out.");
        }
        StoredCampaign first = open(parts.get(0));
        Path partial = to.resolveSibling("." + to.getFileName() + ".partial");
        try {
            int replicates = first.replicates();
            ResultFolder.remove(partial);
            Files.createDirectories(JournalReader.folder(partial));
            for (int k = 0; k < parts.size(); k++) {
                StoredCampaign part = open(parts.get(k));
                first.identity.requireSame(part.identity, parts.get(k));
                replicates = Math.max(replicates, part.replicates());
                for (Path journal : JournalReader.files(parts.get(k))) {
                    Path copy = JournalReader.file(partial, (k + 1) + "-" + withoutEnding(journal));
                    Files.copy(journal, copy);
                    Path series = JournalReader.series(journal);
                    if (Files.exists(series)) {
                        Files.copy(series, JournalReader.series(copy));
                    }
                }
            }
            Files.copy(parts.get(0).resolve("design.csv"), partial.resolve("design.csv"));
            Identity identity = first.identity;
            new Identity(identity.points(), replicates, identity.measures(), identity.series(), identity.lines())
                    .write(partial);
            Files.move(partial, to);
            return open(to);
        } catch (IOException failed) {
            throw ResultException.of(to, failed);
        }
    }

    private static String withoutEnding(Path journal) {
        return String.valueOf(journal.getFileName()).replaceFirst("\\.csv$", "");
    }
}
