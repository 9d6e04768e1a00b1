package atomization.campaign;

import atomization.results.ResultException;
import atomization.results.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Has the runs that a store lacks done by Slurm: an array job of which each task does its shard, in the store's folder,
 * which all machines must see. A task that is killed or moved goes on where it was; when the job has ended and runs are
 * still missing, those shards are handed over again, as long as that brings something.
 */
public final class SlurmEngine {
    private static final String FOLDER = "slurm";
    private static final long LOOK_MILLIS = 1000;
    private static final int FRUITLESS_ROUNDS = 2;

    private final Path folder;
    private final SlurmSettings settings;
    private final List<String> preparation;
    private final String command;

    /**
     * @param folder a store, which is not open in this process
     * @param preparation lines of shell before the command: where to be, what to export
     * @param command the command of a task up to its {@code --shard}, ready for the shell
     */
    public SlurmEngine(Path folder, SlurmSettings settings, List<String> preparation, String command) {
        this.folder = folder.toAbsolutePath().normalize();
        this.settings = settings;
        this.preparation = List.copyOf(preparation);
        this.command = command;
    }

    /** The job that is at work on the store, if there is one. */
    public Optional<String> activeJob() {
        Path noted = folder.resolve(FOLDER).resolve("job.txt");
        try {
            String job = Files.exists(noted) ? Files.readString(noted).strip() : "";
            return job.isEmpty() || !Slurm.isActive(job) ? Optional.empty() : Optional.of(job);
        } catch (IOException unreadable) {
            throw ResultException.of(noted, unreadable);
        }
    }

    /**
     * Hands over what is missing.
     *
     * @return the number of the job; nothing if nothing is missing
     * @throws Slurm.SlurmException if Slurm is not there or refuses
     */
    public Optional<String> submit(boolean retryFailed) {
        List<Integer> shards = StoredCampaign.open(folder).shardsMissing(settings.tasks(), retryFailed);
        if (shards.isEmpty()) {
            return Optional.empty();
        }
        Path place = folder.resolve(FOLDER);
        try {
            Files.createDirectories(place);
            Path script = place.resolve("job.sh");
            WholeFile.write(script, out -> out.write(script(shards, retryFailed).getBytes(StandardCharsets.UTF_8)));
            String job = Slurm.submit(script);
            WholeFile.write(place.resolve("job.txt"), out -> out.write((job + "\n").getBytes(StandardCharsets.UTF_8)));
            return Optional.of(job);
        } catch (IOException failed) {
            throw ResultException.of(place, failed);
        }
    }

    private String script(List<Integer> shards, boolean retryFailed) {
        List<String> lines = new ArrayList<>();
        lines.add("#!/bin/bash");
        lines.add("#SBATCH --job-name=" + String.valueOf(folder.getFileName()).replaceAll("[^A-Za-z0-9._-]", "-"));
        lines.add("#SBATCH --array=" + ranges(shards));
        lines.add("#SBATCH --output=\"" + folder.resolve(FOLDER) + "/task-%a.log\"");
        lines.add("#SBATCH --open-mode=append");
        lines.add("#SBATCH --requeue");
        lines.addAll(settings.directives());
        lines.addAll(preparation);
        lines.add("exec " + command + " --shard \"$SLURM_ARRAY_TASK_ID/" + settings.tasks() + "\""
                + (retryFailed ? " --retry-failed" : ""));
        return String.join("\n", lines) + "\n";
    }

    /** {@code 1-3,5}. */
    static String ranges(List<Integer> numbers) {
        List<int[]> ranges = new ArrayList<>();
        for (int number : numbers) {
            int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last[1] == number - 1) {
                last[1] = number;
            } else {
                ranges.add(new int[] {number, number});
            }
        }
        return ranges.stream()
                .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "-" + range[1])
                .collect(Collectors.joining(","));
    }

    /**
     * Waits for a job and hands over again what is missing after it.
     *
     * @param progress is told how far the work is
     * @return how far it is when nothing is missing any more, or handing over again brings nothing
     */
    public Tally await(String first, Consumer<Tally> progress) throws InterruptedException {
        String job = first;
        long before = StoredCampaign.open(folder).tally().missing();
        for (int fruitless = 0; ; ) {
            while (Slurm.isActive(job)) {
                Thread.sleep(LOOK_MILLIS);
                progress.accept(StoredCampaign.open(folder).tally());
            }
            Tally tally = StoredCampaign.open(folder).tally();
            fruitless = tally.missing() < before ? 0 : fruitless + 1;
            before = tally.missing();
            if (tally.missing() == 0 || fruitless > FRUITLESS_ROUNDS) {
                return tally;
            }
            Optional<String> next = submit(false);
            if (next.isEmpty()) {
                return tally;
            }
            job = next.get();
        }
    }
}
