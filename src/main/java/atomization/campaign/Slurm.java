package atomization.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Slurm's commands: hands over jobs and asks after them. */
public final class Slurm {
    private static final int PATIENCE_SECONDS = 60;

    private Slurm() {}

    /** Slurm is not there, or refuses; the message is for the user. */
    public static final class SlurmException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final boolean missing;

        SlurmException(boolean missing, String message) {
            super(message);
            this.missing = missing;
        }

        /** Whether Slurm is not there at all, or cannot be reached. */
        public boolean isMissing() {
            return missing;
        }
    }

    private record Answer(int code, String text) {}

    /** Hands over a script; the number of the job. */
    static String submit(Path script) {
        Answer answer = ask("sbatch", "--parsable", script.toString());
        if (answer.code() != 0) {
            boolean unreachable = answer.text().contains("configuration source")
                    || answer.text().contains("Unable to contact");
            throw new SlurmException(unreachable, "Slurm refused the job: " + answer.text());
        }
        // "number" or "number;cluster"; warnings may stand before it
        List<String> lines = answer.text().lines().toList();
        return lines.get(lines.size() - 1).replaceFirst(";.*", "").strip();
    }

    /** Whether a job waits or runs. A controller that does not answer is taken to hold the job still. */
    static boolean isActive(String job) {
        Answer answer = ask("squeue", "--noheader", "--jobs", job, "--format", "%T");
        if (answer.code() != 0) {
            return !answer.text().contains("Invalid job id");
        }
        return answer.text()
                .lines()
                .map(String::strip)
                .anyMatch(state -> !state.isEmpty()
                        && !List.of("COMPLETED", "FAILED", "CANCELLED", "TIMEOUT", "OUT_OF_MEMORY", "NODE_FAIL")
                                .contains(state));
    }

    private static Answer ask(String... command) {
        try {
            Process process = new ProcessBuilder(Arrays.asList(command))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            byte[] text = process.getInputStream().readAllBytes();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Answer(-1, command[0] + " does not answer");
            }
            return new Answer(process.exitValue(), new String(text, StandardCharsets.UTF_8).strip());
        } catch (IOException missing) {
            throw new SlurmException(
                    true,
                    "Slurm is not on this machine (" + command[0] + " cannot be started). Submit from a machine of the"
                            + " cluster, or leave --engine slurm out to use this machine's processors.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer(-1, "interrupted");
        }
    }
}
