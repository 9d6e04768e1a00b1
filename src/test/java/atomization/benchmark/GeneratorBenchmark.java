package atomization.benchmark;

import atomization.network.BarabasiAlbert;
import atomization.network.ErdosRenyi;
import atomization.network.Groups;
import atomization.network.Places;
import atomization.network.RingLattice;
import atomization.network.TieGenerator;
import atomization.network.WattsStrogatz;
import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.society.Roster;
import atomization.society.TieLayer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The time in which each generator makes a layer of degree 6; it is run as {@link MechanismBenchmark} says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GeneratorBenchmark {
    private static final int INNER = 25;
    private static final int INNER_IN_OUTER = 28;

    /** The generator. */
    @Param({"GROUPS", "RING_LATTICE", "WATTS_STROGATZ", "ERDOS_RENYI", "BARABASI_ALBERT"})
    public Kind generator = Kind.GROUPS;

    /** Number of workers. */
    @Param("100000")
    public int workers;

    /** Number of threads. */
    @Param("1")
    public int threads;

    private Places places;
    private Ranges ranges;
    private int round;

    /** The generators, each with a mean degree of 6. */
    public enum Kind {
        /** Workshops of 25 in enterprises of 700. */
        GROUPS(new Groups(6, 0.15, 4)),
        /** Three neighbours on either side. */
        RING_LATTICE(new RingLattice(6, 4)),
        /** The same with a tenth of the ties moved. */
        WATTS_STROGATZ(new WattsStrogatz(6, 0.1, 4)),
        /** Every pair with the same probability. */
        ERDOS_RENYI(new ErdosRenyi(6, 4, null)),
        /** Three ties a newcomer. */
        BARABASI_ALBERT(new BarabasiAlbert(3, 4));

        private final TieGenerator generator;

        Kind(TieGenerator generator) {
            this.generator = generator;
        }
    }

    /** Puts the workers into groups of even size. */
    @Setup
    public void place() {
        int groups = (workers + INNER - 1) / INNER;
        int[] outer = new int[groups];
        Arrays.setAll(outer, group -> group / INNER_IN_OUTER);
        places = new Places(workers, Roster.of(workers, groups, i -> i / INNER), outer, outer[groups - 1] + 1);
        ranges = new Ranges(threads);
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        ranges.close();
    }

    /** One layer, another one each time. */
    @Benchmark
    public TieLayer generate() {
        return generator.generator.generate(places, Stream.of(1985, "benchmark", round++), ranges);
    }
}
