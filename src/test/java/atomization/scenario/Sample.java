package atomization.scenario;

import atomization.parameter.Atomic;
import atomization.parameter.Bounded;
import atomization.parameter.Discriminator;
import atomization.parameter.FileReference;
import atomization.parameter.KeyedVariants;
import atomization.parameter.Parameter;
import atomization.parameter.Shorthand;
import atomization.parameter.Switchable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A small language that holds every form that a scenario may use. */
record Sample(
        @Parameter(value = "10000", unit = "workers", min = 100, max = 64e6, meaning = "Size of the society.")
        int workers,

        @Parameter(value = "2y", unit = "weeks", min = 1, meaning = "Length of the run.")
        int length,

        @Parameter(value = "1985-01-03", meaning = "First week.")
        LocalDate start,

        @Parameter(meaning = "What the scenario shows.") @Nullable
        String title,

        @Parameter(value = "firstWeek", meaning = "When to begin.")
        Moment moment,

        Population population,
        Mechanisms mechanisms,
        Network network,
        Drivers drivers,
        @Parameter(value = "[]", meaning = "What happens.") List<Happening> events,

        @Parameter(value = "{}", meaning = "Groups of origin by name.")
        Map<String, Origin> origins) {
    enum Moment {
        FIRST_WEEK,
        LAST_WEEK
    }

    record Population(
            @Parameter(value = "{distribution: normal, mean: 0.5, sd: 0.2}", min = 0, max = 1, meaning = "Threshold.")
            Distribution threshold,

            @Parameter(value = "0.3", min = 0, max = 1, meaning = "Fear at the start.")
            Distribution fear,

            @Parameter(value = "[0.1, 0.9]", min = 0, max = 1, meaning = "Quantiles.")
            List<Double> quantiles) {}

    @Discriminator("distribution")
    sealed interface Distribution extends Bounded {
        @Override
        default void requireWithin(double min, double max) {}
    }

    @Shorthand
    record Constant(@Parameter(meaning = "The value.") double value) implements Distribution {
        @Override
        public void requireWithin(double min, double max) {
            if (value < min || value > max) {
                throw new IllegalArgumentException("the constant lies outside " + min + " to " + max);
            }
        }
    }

    record Normal(
            @Parameter(meaning = "Mean.") double mean,

            @Parameter(value = "0.1", min = 0, meaning = "Standard deviation.")
            double sd)
            implements Distribution {}

    record Uniform(
            @Parameter(meaning = "Least.") double from,
            @Parameter(meaning = "Greatest.") double to) implements Distribution {
        Uniform {
            if (from > to) {
                throw new IllegalArgumentException("from lies above to; exchange them");
            }
        }
    }

    record Mechanisms(
            Switchable<Fear> fear,
            @Parameter(value = "off", meaning = "Births.") Switchable<Births> births) {}

    record Fear(
            @Parameter(value = "0.45", min = 0, max = 1, unit = "1/week", meaning = "Weight of isolation.")
            double isolationWeight,

            @Parameter(value = "0.15", min = 0, max = 1, meaning = "Rate.", source = "essay", calibrated = true)
            double rate,

            @Parameter(value = "off", meaning = "Whether victims count.")
            boolean victims) {}

    record Births(
            @Parameter(value = "0.01", min = 0, meaning = "Rate.")
            double rate) {}

    record Network(
            @Parameter(value = "{generator: wattsStrogatz, degree: 6}", meaning = "Ties at work.")
            Generator workplace,

            @Parameter(value = "complete", meaning = "Ties at home.")
            Generator residence) {}

    @Discriminator("generator")
    sealed interface Generator {}

    record Complete() implements Generator {}

    record WattsStrogatz(
            @Parameter(value = "4", min = 2, meaning = "Degree.")
            int degree,

            @Parameter(value = "0.1", min = 0, max = 1, meaning = "Rewiring.")
            double rewiring)
            implements Generator {}

    record EdgeList(
            @Parameter(meaning = "The list of ties.") @FileReference
            String file) implements Generator {}

    record Drivers(
            @Parameter(value = "0.1", min = 0, max = 1, meaning = "Marketization.")
            Curve marketization,

            @Parameter(value = "{}", meaning = "Courses by name.")
            SortedMap<Moment, Curve> courses,

            @Parameter(value = "{1985: 0.2, 1991.5: 0.3}", meaning = "Prices.") @Atomic
            SortedMap<Double, Double> prices) {}

    @Discriminator("driver")
    sealed interface Curve {}

    @Shorthand
    record Level(@Parameter(meaning = "The value.") double value) implements Curve {}

    @Shorthand
    record Points(
            @Parameter(min = 0, meaning = "Values by year.") SortedMap<Double, Double> points,

            @Parameter(value = "off", meaning = "Whether values jump.")
            boolean steps)
            implements Curve {}

    record Happening(@Parameter(meaning = "The day.") LocalDate at, Action action) {}

    @KeyedVariants
    sealed interface Action {}

    record PriceShock(
            @Parameter(min = 0, max = 1, meaning = "Size.") double size,

            @Parameter(value = "0.01", min = 0, meaning = "Fading.")
            double fading)
            implements Action {}

    record UnionDay() implements Action {}

    record Origin(
            @Parameter(meaning = "Share of the workers.", min = 0, max = 1)
            double share,

            @Parameter(value = "2", min = 0, meaning = "Ties inside.")
            int degree) {}
}
