package atomization.model;

import atomization.network.BarabasiAlbert;
import atomization.network.Complete;
import atomization.network.EdgeList;
import atomization.network.ErdosRenyi;
import atomization.network.Groups;
import atomization.network.None;
import atomization.network.RingLattice;
import atomization.network.TieGenerator;
import atomization.network.WattsStrogatz;
import atomization.population.Constant;
import atomization.population.Distribution;
import atomization.population.OriginGroup;
import atomization.population.SocietySettings;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much memory a scenario takes, worked out from its settings before anything is built: what its columns hold a worker,
 * and the places for ties that its networks give.
 *
 * @param workers number of workers, the reserve among them
 * @param parts bytes a worker, by what they hold, once the society is built
 * @param passing bytes a worker that building or observing takes for a while on top of that
 */
public record MemoryEstimate(long workers, List<Part> parts, double passing) {
    /** Bytes a worker of one part of the society. */
    public record Part(String name, double bytes) {}

    /** What the program takes whatever it simulates. */
    private static final long PROGRAM = 48L << 20;
    /** What Java needs beyond what is in use so that it need not collect garbage all the time. */
    private static final double HEADROOM = 1.1;
    /** The limit to set over the memory that a program may use: a collector keeps some of it free to copy into. */
    private static final double KEPT_FREE = 1.15;

    private static final int SLOT = Integer.BYTES + Character.BYTES;
    private static final double BIT = 1 / 8.0;
    private static final int MOST_IN_A_BYTE = 255;
    private static final double FIXED = Character.BYTES;
    /** Rosters, who lives and works where, and who is of what origin, until the society is built. */
    private static final double PLACES = 6 * Integer.BYTES;
    /** Ends of ties in a buffer that has just grown, and the same sorted by worker. */
    private static final double BUFFERED_TIE = 3 * Integer.BYTES;

    /** Keeps a copy of the parts. */
    public MemoryEstimate {
        parts = List.copyOf(parts);
    }

    /** The estimate for a scenario that has been read. */
    public static MemoryEstimate of(Plan plan) {
        Scenario scenario = plan.scenario();
        SocietySettings society = scenario.society();
        long workers = (long) scenario.run().workers() + society.reserve();
        TieGenerator workplace = scenario.network().workplace();
        TieGenerator residence = scenario.network().residence();
        TieGenerator acquaintance = scenario.network().acquaintance();
        List<OriginGroup> origins = society.origins() == null ? List.of() : society.origins();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("workplace ties", layer(workplace, plan, workers) + start(workplace, plan, workers)));
        parts.add(new Part("residence ties", layer(residence, plan, workers) + start(residence, plan, workers)));
        parts.add(new Part(
                "acquaintance ties",
                origins.isEmpty()
                        ? layer(acquaintance, plan, workers)
                        : widened(places(acquaintance, plan, workers), origins)));
        parts.add(new Part("workshop, block and origin", 2 * Integer.BYTES + (origins.isEmpty() ? 0 : 1)));
        parts.add(new Part("threshold", threshold(scenario.workers().threshold())));
        // fear, activity, subsistence effort, delegation, commercial orientation, enterprise, hardship factor,
        // disposition,
        // mean efficacy, memory, hardship and fatigue of two arenas; the weeks of the last victimization and of
        // watching a
        // leader take as much
        parts.add(new Part("traits in 16 bits", 16 * FIXED));
        // efficacy, solidarity of two arenas
        parts.add(new Part("traits in 32 bits", 3 * Float.BYTES));
        // present, recruited, called, helped; acting, taking part, giving, ready in two arenas
        parts.add(new Part("marks", 12 * BIT));
        // a word that each worker shows to its ties; who is seen acting in two arenas, unemployed, victimized, touched
        // by
        // either
        parts.add(new Part("what is seen", Integer.BYTES + 6 * BIT));
        // a number, a bit and the open disputes of each workshop, enterprise, block and district
        parts.add(new Part(
                "workshops and blocks",
                (Integer.BYTES + BIT) / society.workshopSize() + (double) Integer.BYTES / society.blockSize()));
        double buffers = Math.max(
                buffer(workplace, plan, workers),
                Math.max(buffer(residence, plan, workers), buffer(acquaintance, plan, workers)));
        double later = parts.stream().skip(3).mapToDouble(Part::bytes).sum();
        return new MemoryEstimate(workers, parts, Math.max(PLACES, buffers + PLACES - later));
    }

    /** Bytes a worker of the society once it is built. */
    public double bytesPerWorker() {
        return parts.stream().mapToDouble(Part::bytes).sum();
    }

    /** Bytes of the society once it is built. */
    public long society() {
        return Math.round(workers * bytesPerWorker());
    }

    /** Bytes of memory that a run needs, to be held against {@link Runtime#maxMemory}. */
    public long needed() {
        return PROGRAM + Math.round(workers * perWorkerNeeded());
    }

    /** The limit, in bytes, to set for a run ({@code -Xmx}), which is above what it needs. */
    public long limit() {
        return Math.round(needed() * KEPT_FREE);
    }

    /** The number of workers for whom so many bytes of memory suffice, in a society that is otherwise the same. */
    public long workersThatFit(long memory) {
        return Math.max(0, (long) ((memory - PROGRAM) / perWorkerNeeded()));
    }

    /**
     * What to tell the user if so many bytes do not suffice: what is missing and what to do; empty if they do.
     *
     * @param memory the limit of this program's memory, as {@link Runtime#maxMemory} gives it
     */
    public Optional<String> shortage(long memory) {
        if (needed() <= memory) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%,d workers need %.1f GB of memory (%.0f bytes each in the society), but the limit is %.1f GB, which"
                        + " suffices for %,d workers. Use fewer workers (--workers), or raise the limit, if the machine"
                        + " has as much: ATOMIZATION_JAVA_OPTIONS=-Xmx%dm",
                workers,
                needed() / 1e9,
                bytesPerWorker(),
                memory / 1e9,
                rounded(workersThatFit(memory)),
                (limit() >> 20) + 1));
    }

    private double perWorkerNeeded() {
        return (bytesPerWorker() + passing) * HEADROOM;
    }

    /** Two digits, rounded down. */
    private static long rounded(long number) {
        long unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return number / unit * unit;
    }

    private static double layer(TieGenerator generator, Plan plan, long workers) {
        if (generator instanceof Complete) {
            return 0;
        }
        return rowBytes(places(generator, plan, workers), !isUniform(generator));
    }

    /** A row of places; where rows differ, where the row begins. */
    private static double rowBytes(double places, boolean ownLength) {
        return places * SLOT + (ownLength ? Integer.BYTES : 0);
    }

    /** The degree and the strength of the start. */
    private static double start(TieGenerator generator, Plan plan, long workers) {
        if (generator instanceof Complete) {
            return 0;
        }
        boolean isLong = places(generator, plan, workers) > MOST_IN_A_BYTE;
        return Character.BYTES + (isLong ? Short.BYTES : Byte.BYTES);
    }

    private static boolean isUniform(TieGenerator generator) {
        return generator instanceof Groups
                || generator instanceof RingLattice
                || generator instanceof None
                || (generator instanceof ErdosRenyi random && random.capacity() != null);
    }

    /** The mean number of places a worker for ties of a layer. */
    private static double places(TieGenerator generator, Plan plan, long workers) {
        if (generator instanceof Groups groups) {
            return Math.ceil(groups.degree()) + groups.spare();
        }
        if (generator instanceof RingLattice ring) {
            return ring.degree() + ring.spare();
        }
        if (generator instanceof WattsStrogatz world) {
            return world.degree() + world.spare();
        }
        if (generator instanceof ErdosRenyi random) {
            Integer capacity = random.capacity();
            return capacity != null ? capacity : random.degree() + random.spare();
        }
        if (generator instanceof BarabasiAlbert growth) {
            return 2 * growth.links() + growth.spare();
        }
        if (generator instanceof EdgeList list) {
            return listedDegree(list, plan, workers) + list.spare();
        }
        return 0;
    }

    private static double listedDegree(EdgeList list, Plan plan, long workers) {
        return 2.0 * plan.edges().edges(list.file()).count() / workers;
    }

    /** A layer that is widened for the ties inside groups of one origin: the greater of both numbers of places. */
    private static double widened(double places, List<OriginGroup> origins) {
        double mean = 0;
        double others = 1;
        for (OriginGroup origin : origins) {
            mean += origin.share() * Math.max(places, Math.ceil(2 * origin.degree()) + 4);
            others -= origin.share();
        }
        return rowBytes(mean + Math.max(0, others) * Math.max(places, 4), true);
    }

    private static double threshold(Distribution distribution) {
        if (distribution instanceof Constant) {
            return 0;
        }
        return distribution.isGiven() ? Double.BYTES : Float.BYTES;
    }

    /** Bytes a worker that a generator takes which makes a list of ties first. */
    private static double buffer(TieGenerator generator, Plan plan, long workers) {
        if (generator instanceof WattsStrogatz world) {
            return world.degree() * BUFFERED_TIE;
        }
        if (generator instanceof ErdosRenyi random) {
            return random.degree() * BUFFERED_TIE;
        }
        if (generator instanceof BarabasiAlbert growth) {
            return 2 * growth.links() * BUFFERED_TIE;
        }
        if (generator instanceof EdgeList list) {
            return listedDegree(list, plan, workers) * BUFFERED_TIE;
        }
        return 0;
    }
}
