package atomization.results;

import java.nio.file.Path;

/** A program that writes a result, says so once it has begun, and never ends: to be killed. */
final class EndlessRun {
    private EndlessRun() {}

    /** @param arguments the result folder */
    public static void main(String[] arguments) {
        RunWriter writer = RunWriter.begin(new ResultFolder(Path.of(arguments[0])), false);
        for (int replicate = 0; ; replicate++) {
            new SampleRun(writer, replicate).weeks(0, SampleRun.WEEKS).finish();
            if (replicate == 2) {
                System.out.println("writing");
            }
        }
    }
}
