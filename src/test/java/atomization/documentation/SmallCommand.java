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
    private static final Map<String, List<String>> SMALL = Map.of(
            "run", List.of("--workers", "300", "--weeks", "60"),
            "check", List.of("--weeks", "2", "--replicates", "1"),
            "twin", List.of("--workers", "300", "--weeks", "60", "--at", "1985-06-06"),
            "export", List.of("--at", "1985-06-06"),
            "sweep", List.of("--workers", "100", "--weeks", "20", "--replicates", "2", "--set", "run.start=1995-01-05"),
            "snapshot", List.of("--at", "1985-06-06", "--size", "300x200"),
            "record", List.of("--every", "26w", "--until", "1986-01-02", "--size", "300x200"),
            "claims", List.of("--budget", "1s"),
            "bench", List.of("--sizes", "1000", "--weeks", "2", "--threads", "1"));

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private SmallCommand() {}

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
        if (at >= 0) {
            words.set(at + 1, value);
        } else {
            words.add(option);
            words.add(value);
        }
    }
}
