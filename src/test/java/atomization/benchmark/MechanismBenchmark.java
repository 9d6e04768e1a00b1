package atomization.benchmark;

import atomization.mechanism.Mechanisms;
import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.scenario.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of each mechanism for a week of 100,000 workers in hard times: half a year after January 1993, each time in a
 * society built anew, since a mechanism that acts alone leads where no society goes.
 *
 * <p>To run it, from the project's folder, with the names of benchmarks or nothing for all:
 *
 * <pre>
 * mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) org.openjdk.jmh.Main MechanismBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class MechanismBenchmark {
    private static final int WEEKS_BEFORE = 26;

    /** The mechanism, by its name in a scenario. */
    @Param({
        "issues",
        "economy",
        "hardship",
        "exchange",
        "perception",
        "fear",
        "mobilization",
        "repression",
        "disputes",
        "coOptation",
        "learning",
        "ties",
        "authority",
        "generations"
    })
    public String mechanism = "";

    /** Number of workers. */
    @Param("100000")
    public int workers;

    /** Number of threads. */
    @Param("1")
    public int threads;

    private AtomizationModel model;
    private Mechanisms.Named measured;
    private Ranges ranges;

    /** Builds a society and lets it live for half a year. */
    @Setup(Level.Iteration)
    public void build() {
        ranges = new Ranges(threads);
        Plan plan = Plan.read(
                Path.of("scenarios/second-wave.yaml"),
                List.of("run.start=1993-01-07", "run.workers=" + workers, "run.weeks=100"));
        model = new AtomizationModel(plan, 1985, ranges);
        model.start();
        for (int week = 0; week < WEEKS_BEFORE; week++) {
            model.step();
        }
        measured = model.inForce().mechanisms().inOrder().stream()
                .filter(named -> named.name().equals(mechanism))
                .findFirst()
                .orElseThrow();
    }

    /** Ends the threads. */
    @TearDown(Level.Iteration)
    public void end() {
        ranges.close();
    }

    /** One week of the mechanism. */
    @Benchmark
    public void advance() {
        measured.mechanism().advance(model.society(), Stream.of(1985, mechanism, WEEKS_BEFORE));
    }
}
