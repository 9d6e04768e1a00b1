package atomization.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTest {
    private final Series series = new Series();

    @Test
    void aShortCourseIsKeptAsItIs() {
        series.add(1990, 3);
        series.add(1991, Double.NaN);
        series.add(1992, 5);
        Course course = series.course("x", 0);
        assertThat(course.x()).containsExactly(1990, 1991, 1992);
        assertThat(course.y()).containsExactly(3, Double.NaN, 5);
        assertThat(course.largest()).isEqualTo(5);
    }

    @Test
    void aLongCourseKeepsItsMeansInNoMorePoints() {
        for (int k = 0; k < 100_000; k++) {
            series.add(k, k % 2 == 0 ? 0 : 2);
            assertThat(series.count()).isLessThanOrEqualTo(Series.MOST);
        }
        assertThat(series.count()).isGreaterThan(Series.MOST / 2 - 1);
        Course course = series.course("x", 0);
        assertThat(course.y()).containsOnly(1);
        assertThat(course.x()).isSorted().startsWith(0, series.stride());
        assertThat(course.x()[course.x().length - 1]).isBetween(99_000.0, 100_000.0);
    }

    @Test
    void whatComesAfterAPlaceCanBeForgotten() {
        for (int k = 0; k < 10; k++) {
            series.add(k, k);
        }
        series.cut(7);
        series.add(7, 70);
        assertThat(series.course("x", 0).y()).endsWith(6, 70).hasSize(8);
    }

    @Test
    void theTopOfAScaleIsARoundNumberThatHoldsTheCourse() {
        for (double value : new double[] {0.0003, 0.31, 1.2, 7.7, 12, 99, 100}) {
            assertThat(CourseChart.niceTop(value)).isBetween(value * 0.99, value * 2);
        }
        assertThat(CourseChart.niceTop(0)).isEqualTo(1);
        assertThat(CourseChart.number(0.5)).isEqualTo("0.5");
        assertThat(CourseChart.number(40)).isEqualTo("40");
        assertThat(CourseChart.number(0)).isEqualTo("0");
    }
}
