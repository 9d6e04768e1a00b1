package atomization.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program in a process of its own: its exit code and all that it printed. */
record ChildProcess(int code, String said) {
    /**
     * Starts the program and waits for its end.
     *
     * @param before words before those that start Java, such as another program that starts it; none if empty
     * @param options of the Java machine
     */
    static ChildProcess of(List<String> before, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        return of(program(before, options, arguments));
    }

    /** The words that start the program. */
    static List<String> program(List<String> before, List<String> options, String... arguments) {
        List<String> words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-XX:TieredStopAtLevel=1");
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(Arrays.asList(arguments));
        return words;
    }

    /** Any process. */
    static ChildProcess of(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ChildProcess(process.waitFor(), said);
    }
}
