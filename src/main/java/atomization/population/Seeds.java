package atomization.population;

import atomization.parameter.Discriminator;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.parameter.Shorthand;
import atomization.random.Stream;
import atomization.society.Arena;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Who acts before the first week. */
@Discriminator("seeds")
public sealed interface Seeds {
    /** The arena in which they act. */
    Arena arena();

    /**
     * Names the seeds among workers 0 to {@code n - 1}.
     *
     * @throws IllegalArgumentException with a message for the user if there are not so many workers
     */
    void choose(int n, Stream draws, IntConsumer seed);

    /** Nobody acts. */
    @Meaning("nobody acts")
    record None() implements Seeds {
        @Override
        public Arena arena() {
            return Arena.STRIKE;
        }

        @Override
        public void choose(int n, Stream draws, IntConsumer seed) {}
    }

    /** A number of workers at random. */
    @Shorthand
    @Meaning("a number of workers at random; a bare number says the same")
    record Random(
            @Parameter(unit = "workers", min = 0, max = 64000000, meaning = "how many act")
            int number,

            @Parameter(value = "strike", meaning = "in which arena")
            Arena arena)
            implements Seeds {
        @Override
        public void choose(int n, Stream draws, IntConsumer seed) {
            requireAtMost(number, n);
            // Floyd's sampling: each subset of the given size is as likely as any other.
            java.util.Set<Integer> chosen = new java.util.TreeSet<>();
            for (int last = n - number; last < n; last++) {
                int candidate = draws.below(last + 1, last, 0);
                chosen.add(chosen.contains(candidate) ? last : candidate);
            }
            chosen.forEach(seed::accept);
        }
    }

    /** A share of the workers, each with that probability. */
    @Meaning("a share of the workers, each with that probability")
    record Share(
            @Parameter(min = 0, max = 1, meaning = "probability that a worker acts")
            double share,

            @Parameter(value = "strike", meaning = "in which arena")
            Arena arena)
            implements Seeds {
        @Override
        public void choose(int n, Stream draws, IntConsumer seed) {
            for (int i = 0; i < n; i++) {
                if (draws.uniform(i, 0) < share) {
                    seed.accept(i);
                }
            }
        }
    }

    /** Consecutive workers. */
    @Meaning("consecutive workers")
    record Contiguous(
            @Parameter(unit = "workers", min = 0, max = 64000000, meaning = "how many act")
            int number,

            @Parameter(value = "0", min = 0, max = 64000000, meaning = "the first of them")
            int first,

            @Parameter(value = "strike", meaning = "in which arena")
            Arena arena)
            implements Seeds {
        @Override
        public void choose(int n, Stream draws, IntConsumer seed) {
            requireAtMost((long) first + number, n);
            for (int i = first; i < first + number; i++) {
                seed.accept(i);
            }
        }
    }

    /** Workers by their numbers. */
    @Meaning("workers by their numbers")
    record Listed(
            @Parameter(min = 0, max = 64000000, meaning = "their numbers, from 0")
            int[] workers,

            @Parameter(value = "strike", meaning = "in which arena")
            Arena arena)
            implements Seeds {
        /** Keeps a copy. */
        public Listed {
            workers = workers.clone();
        }

        @Override
        public int[] workers() {
            return workers.clone();
        }

        @Override
        public void choose(int n, Stream draws, IntConsumer seed) {
            for (int i : workers) {
                requireAtMost(i + 1L, n);
                seed.accept(i);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listed listed && Arrays.equals(workers, listed.workers) && arena == listed.arena;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(workers);
        }

        @Override
        public String toString() {
            return "Listed" + Arrays.toString(workers);
        }
    }

    private static void requireAtMost(long needed, int n) {
        if (needed > n) {
            throw new IllegalArgumentException(
                    "workers.acting asks for " + needed + " workers, but there are only " + n);
        }
    }
}
