package atomization.cli;

import atomization.campaign.StoredCampaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a result folder for reading; those of a campaign under way are put together elsewhere as they are now.
 *
 * @param folder where they are
 * @param passing whether the folder is removed when they have been read
 */
record StoredTables(Path folder, boolean passing) implements AutoCloseable {
    /**
     * The tables of a folder.
     *
     * @throws UsageProblem if it is no result
     */
    static StoredTables of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageProblem(folder + ": there is no such folder of results");
        }
        if (!StoredCampaign.isOne(folder) || StoredCampaign.open(folder).isAssembled()) {
            return new StoredTables(folder, false);
        }
        try {
            Path passing = Files.createTempDirectory("atomization");
            StoredCampaign.open(folder).copyTables(passing);
            return new StoredTables(passing, true);
        } catch (IOException failed) {
            throw new CommandFailure(ExitCode.RESOURCES, "no temporary folder could be made: " + failed.getMessage());
        }
    }

    /** The CSV files, by name. */
    List<Path> files() {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UsageProblem(folder + " cannot be read: " + unreadable.getMessage());
        }
    }

    @Override
    public void close() {
        if (!passing) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException failed) {
            // what stays in the system's temporary folder is the system's to remove
        }
    }
}
