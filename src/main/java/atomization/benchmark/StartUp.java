package atomization.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long the program takes from its start to its end, as a process of its own. */
final class StartUp {
    private static final String MAIN = "atomization.cli.Main";

    private final List<String> program;

    private StartUp(List<String> program) {
        this.program = program;
    }

    /** The program as it runs now: the same Java, options and classes. */
    static StartUp ofJava() {
        List<String> program = new ArrayList<>();
        program.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            // An agent, such as one that measures coverage, belongs to this process alone.
            if (!option.startsWith("-javaagent") && !option.startsWith("-agent")) {
                program.add(option);
            }
        }
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        return new StartUp(program);
    }

    /** The seconds that a command takes which must succeed. */
    double seconds(List<String> arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(arguments);
        try {
            Path messages = Files.createTempFile("atomization-start", ".txt");
            try {
                long begun = System.nanoTime();
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(messages.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(emptyInput()))
                        .start();
                int code = process.waitFor();
                double seconds = (System.nanoTime() - begun) / 1e9;
                if (code != 0) {
                    throw new IllegalStateException("ended with " + code + ": " + String.join(" ", command) + "\n"
                            + Files.readString(messages));
                }
                return seconds;
            } finally {
                Files.deleteIfExists(messages);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /** The seconds from the start to the end of a run of one week, its result written. */
    double secondsToFirstWeek(Path scenario, int workers) {
        try {
            Path folder = Files.createTempDirectory("atomization-start");
            try {
                return seconds(List.of(
                        "run",
                        scenario.toString(),
                        "--workers",
                        String.valueOf(workers),
                        "--weeks",
                        "1",
                        "--no-report",
                        "--quiet",
                        "--out",
                        folder.resolve("result").toString()));
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static File emptyInput() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
