package atomization.campaign;

import atomization.model.ModelFingerprint;
import atomization.results.ResultException;
import atomization.results.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a store holds, as it stands in its file {@value #FILE}: the shape of its tables, and what must be the same wherever
 * runs are to be added.
 *
 * @param replicates replicates asked for: the one thing that may change
 * @param lines what else must stay as it is: the model, and what the campaign says of itself
 */
record Identity(int points, int replicates, List<String> measures, List<String> series, List<String> lines) {
    /** The file that holds it. */
    static final String FILE = "campaign.txt";

    private static final String FORMAT = "1";
    private static final String HEADING =
            "# What is done here. Runs of another kind are refused, so that they are not mixed.";
    private static final int SHOWN = 6;

    static Identity of(Campaign campaign) {
        List<String> lines = new ArrayList<>();
        lines.add("model " + ModelFingerprint.get());
        lines.addAll(campaign.identity());
        return new Identity(
                campaign.points(), campaign.replicates(), campaign.measures(), campaign.series(), List.copyOf(lines));
    }

    /** Whether a folder holds one. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /** Reads that of a folder. */
    static Identity read(Path folder) throws IOException {
        List<String> text = Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
        if (text.size() < 6 || !text.get(1).equals("format " + FORMAT)) {
            throw new IOException(FILE + " is not of a format that this version reads");
        }
        try {
            return new Identity(
                    Integer.parseInt(text.get(2).replaceFirst("points ", "")),
                    Integer.parseInt(text.get(3).replaceFirst("replicates ", "")),
                    names(text.get(4).replaceFirst("measures ?", "")),
                    names(text.get(5).replaceFirst("series ?", "")),
                    List.copyOf(text.subList(6, text.size())));
        } catch (NumberFormatException damaged) {
            throw new IOException(FILE + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    /** Writes it into a folder, in one step. */
    void write(Path folder) throws IOException {
        List<String> text = new ArrayList<>(List.of(HEADING, "format " + FORMAT));
        text.add("points " + points);
        text.add("replicates " + replicates);
        text.add(("measures " + String.join(",", measures)).strip());
        text.add(("series " + String.join(",", series)).strip());
        text.addAll(lines);
        WholeFile.write(folder.resolve(FILE), out -> {
            for (String line : text) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** The number of runs. */
    long runs() {
        return (long) points * replicates;
    }

    /**
     * Refuses to add to a store that holds something else.
     *
     * @throws ResultException with exit code 6 and what differs
     */
    void requireSame(Identity stored, Path folder) {
        List<String> now = comparable();
        List<String> before = stored.comparable();
        if (now.equals(before)) {
            return;
        }
        List<String> differences = new ArrayList<>();
        before.stream().filter(line -> !now.contains(line)).forEach(line -> differences.add("  there: " + line));
        now.stream().filter(line -> !before.contains(line)).forEach(line -> differences.add("  now:   " + line));
        if (differences.isEmpty()) {
            differences.add("  the same lines stand in another order");
        }
        int more = differences.size() - SHOWN;
        String shown = String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size())))
                + (more > 0 ? "\n  ... and " + more + " more" : "");
        throw ResultException.refused(folder
                + " holds runs of another design or another version of the model, and they must not be mixed:\n" + shown
                + "\nGo back to that design or version to continue it, choose another place with --out, or move it aside"
                + " with --force.");
    }

    private List<String> comparable() {
        List<String> all = new ArrayList<>();
        all.add("points " + points);
        all.add("measures " + String.join(", ", measures));
        all.add("weekly series " + (series.isEmpty() ? "none" : String.join(", ", series)));
        all.addAll(lines);
        return all;
    }
}
