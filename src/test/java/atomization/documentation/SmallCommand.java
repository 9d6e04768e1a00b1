package atomization.documentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command of a document in small: few workers, few weeks, an early date, and everything written into a folder. */
final class SmallCommand {
    /** The options that make a command small, by command; each is added, or replaces what the command says. */
    private static final Map<String, List<String>> SMALL = Map.ofEntries(
            Map.entry("run", List.of("--workers", "300", "--weeks", "60")),
            Map.entry("check", List.of("--weeks", "2", "--replicates", "1")),
            Map.entry("twin", List.of("--workers", "300", "--weeks", "60", "--at", "1985-06-06")),
            Map.entry("export", List.of("--at", "1985-06-06")),
            Map.entry("sweep", words("--workers 100 --weeks 20 --replicates 2 --set run.start=1995-01-05")),
            Map.entry(
                    "sensitivity",
                    words("--workers 60 --weeks 20 --replicates 1 --set run.start=1994-01-06"
                            + " --study method.trajectories=2")),
            Map.entry(
                    "calibrate",
                    words("--workers 40 --replicates 1 --study method.particles=4 --study method.generations=1"
                            + " --study forecast.draws=2")),
            Map.entry("snapshot", List.of("--at", "1985-06-06", "--size", "300x200")),
            Map.entry("record", List.of("--every", "26w", "--until", "1986-01-02", "--size", "300x200")),
            Map.entry("claims", List.of("--budget", "1s")),
            Map.entry("bench", List.of("--sizes", "1000", "--weeks", "2", "--threads", "1")));

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private SmallCommand() {}

    private static List<String> words(String options) {
        return List.of(options.split(" "));
    }

    /**
     * The arguments of a command.
     *
     * @param line as it stands in the document, with the program's name
     * @param scenarios what stands for the folder of scenarios
     * @param results what stands for the folder of results
     */
    static List<String> of(String line, Path scenarios, Path results) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        words.remove(0);
        words.replaceAll(word -> word.startsWith("scenarios/")
                ? scenarios.resolve(word.substring("scenarios/".length())).toString()
                : word.startsWith("results/")
                        ? results.resolve(word.substring("results/".length())).toString()
                        : word);
        List<String> small = SMALL.getOrDefault(words.get(0), List.of());
        for (int k = 0; k < small.size(); k += 2) {
            set(words, small.get(k), small.get(k + 1));
        }
        if (words.get(0).equals("verify-classics")) {
            words.add("centola"); // a test of its own holds all models
        }
        if (words.contains("--replicates")) {
            set(words, "--replicates", "2");
        }
        if (List.of("run", "twin", "check").contains(words.get(0)) && !words.contains("--out")) {
            set(words, "--out", results.resolve("result").toString());
        }
        return words;
    }

    private static void set(List<String> words, String option, String value) {
        int at = words.indexOf(option);
        if (at >= 0 && !option.equals("--study") && !option.equals("--set")) {
            words.set(at + 1, value);
        } else {
            words.add(option);
            words.add(value);
        }
    }
}
