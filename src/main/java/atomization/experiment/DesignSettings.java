package atomization.experiment;

import atomization.parameter.Discriminator;
import atomization.parameter.FileReference;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the points of a sweep are chosen, for all that it varies or for a part. */
@Discriminator("design")
public sealed interface DesignSettings {
    /** The names of what it is over; null for everything. */
    @Nullable
    List<String> over();

    /** Every combination. */
    @Meaning("every combination of all levels")
    record Grid(
            @Parameter(meaning = "names of what it is over; absent: everything") @Nullable
            List<String> over) implements DesignSettings {}

    /** A Latin hypercube. */
    @Meaning(
            value = "a number of points, spread so that each slice of each range has one",
            source = "McKay, Beckman and Conover 1979; spread: Johnson, Moore and Ylvisaker 1990")
    record LatinHypercube(
            @Parameter(min = 1, max = 10000000, meaning = "number of points")
            int points,

            @Parameter(value = "1", min = 0, meaning = "keys which hypercube it is")
            long seed,

            @Parameter(meaning = "names of what it is over; absent: everything") @Nullable
            List<String> over)
            implements DesignSettings {}

    /** The Sobol sequence. */
    @Meaning(
            value = "the first points of the Sobol sequence: even coverage that can be cut short",
            source = "Sobol 1967")
    record Sobol(
            @Parameter(min = 1, max = 10000000, meaning = "number of points; powers of 2 are covered evenly")
            int points,

            @Parameter(meaning = "names of what it is over; absent: everything") @Nullable
            List<String> over)
            implements DesignSettings {}

    /** Trajectories. */
    @Meaning(
            value = "trajectories that move one factor after the other, chosen to lie far apart: for screening",
            source = "Morris 1991; Campolongo, Cariboni and Saltelli 2007; Ruano, Ribes, Seco and Ferrer 2012")
    record Trajectories(
            @Parameter(value = "10", min = 2, max = 10000, meaning = "number of trajectories")
            int trajectories,

            @Parameter(value = "4", min = 2, max = 1000, meaning = "levels of each factor, an even number")
            int levels,

            @Parameter(value = "200", min = 2, max = 10000, meaning = "drawn trajectories of which they are chosen")
            int candidates,

            @Parameter(value = "1", min = 0, meaning = "keys the drawn ones")
            long seed,

            @Parameter(meaning = "names of what it is over; absent: everything") @Nullable
            List<String> over)
            implements DesignSettings {}

    /** Two samples and their mixtures. */
    @Meaning(
            value = "two samples and, for each factor, the first with the factor of the second: for Sobol's indices",
            source = "Saltelli and others 2010")
    record Saltelli(
            @Parameter(value = "256", min = 4, max = 1000000, meaning = "size of the samples; a power of 2 is best")
            int rows,

            @Parameter(value = "1", min = 0, meaning = "keys where the samples begin")
            long seed,

            @Parameter(meaning = "names of what it is over; absent: everything") @Nullable
            List<String> over)
            implements DesignSettings {}

    /** One factor at a time. */
    @Meaning("the scenario itself, then each level of each factor while all others stay as they are")
    record OneAtATime(
            @Parameter(meaning = "names of what it is over; absent: everything") @Nullable
            List<String> over) implements DesignSettings {}

    /** Points that are listed. */
    @Meaning("points that are listed, here or in a CSV file with the names as its heading")
    record Points(
            @Parameter(meaning = "the points, as in [{closures: 1, housing: 0.5}]") @Nullable
            List<Map<String, String>> list,

            @FileReference
            @Parameter(meaning = "a CSV file with a column for each name and a row for each point")
            @Nullable
            String file,

            @Parameter(meaning = "names of what it is over; absent: everything") @Nullable
            List<String> over)
            implements DesignSettings {
        /** @throws IllegalArgumentException unless there is a list or a file */
        public Points {
            if ((list == null) == (file == null)) {
                throw new IllegalArgumentException("give a list of points, or a file, and not both");
            }
        }
    }
}
