package atomization.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of Slurm.
 *
 * @param tasks tasks of the array; each does its share of the runs
 * @param threads processors of each task
 * @param partition name of the partition; null for the cluster's default, as with all that follows
 * @param time limit of each task, as Slurm writes it: 2:00:00
 * @param memory memory of each task, as Slurm writes it: 4G
 * @param account who pays
 */
public record SlurmSettings(
        int tasks,
        int threads,
        @Nullable String partition,
        @Nullable String time,
        @Nullable String memory,
        @Nullable String account) {
    /** The lines by which a script asks for it. */
    List<String> directives() {
        List<String> lines = new ArrayList<>(List.of("cpus-per-task=" + threads));
        add(lines, "partition", partition);
        add(lines, "time", time);
        add(lines, "mem", memory);
        add(lines, "account", account);
        return lines.stream().map(line -> "#SBATCH --" + line).toList();
    }

    private static void add(List<String> lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + "=" + value);
        }
    }
}
