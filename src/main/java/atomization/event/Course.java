package atomization.event;

import atomization.parameter.Discriminator;
import atomization.parameter.FileReference;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.parameter.Shorthand;
import atomization.parameter.VariantName;
import java.util.SortedMap;

/**
 * The course of a driver over time: one value, points in time, or a series of a file. In a scenario file {@code 0.5},
 * {@code {1985: 0.10, 1991.5: 0.245}} and {@code {file: data/drivers.csv, series: hiringRate}}.
 */
@Discriminator("course")
public sealed interface Course {
    /** How values run between points. */
    enum Between {
        /** In a straight line. */
        LINEAR,
        /** The value of a point holds until the next one. */
        STEP
    }

    /** The same value throughout. */
    @Shorthand
    @Meaning("the same value throughout; a bare number says the same")
    record Constant(@Parameter(meaning = "the value") double value) implements Course {}

    /** Values at points in time; before the first and after the last one their values hold. */
    @Shorthand
    @Meaning("values at points in time, as in {1985: 0.10, 1991.5: 0.245}; before the first and "
            + "after the last one their values hold")
    record Points(
            @Parameter(unit = "years", meaning = "value by year, which may have a fraction: 1992.5 is mid-1992")
            SortedMap<Double, Double> points,

            @Parameter(value = "linear", meaning = "how values run between points")
            Between between,

            @Parameter(value = "1", meaning = "factor that multiplies every value")
            double times,

            @Parameter(value = "0", unit = "years", meaning = "by how much everything comes later; negative: earlier")
            double delay)
            implements Course {
        /** @throws IllegalArgumentException if there is no point */
        public Points {
            if (points.isEmpty()) {
                throw new IllegalArgumentException("give at least one point, such as {1985: 0.1}");
            }
        }
    }

    /** A series of a CSV file with the columns series, year and value. */
    @Shorthand
    @VariantName("file")
    @Meaning("a series of a CSV file, as in {file: data/drivers.csv, series: hiringRate}")
    record Recorded(
            @FileReference @Parameter(meaning = "a CSV file with the columns series, year, value")
            String file,

            @Parameter(meaning = "name of the series in the file")
            String series,

            @Parameter(value = "linear", meaning = "how values run between points")
            Between between,

            @Parameter(value = "1", meaning = "factor that multiplies every value")
            double times,

            @Parameter(value = "0", unit = "years", meaning = "by how much everything comes later; negative: earlier")
            double delay)
            implements Course {}
}
