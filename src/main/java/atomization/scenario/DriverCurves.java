package atomization.scenario;

import atomization.event.Course;
import atomization.event.Curve;
import atomization.society.Driver;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes curves of the courses of drivers, and holds their values against what each driver allows. */
final class DriverCurves {
    private DriverCurves() {}

    /** The curve of every driver that a scenario speaks of; what is wrong is among the problems. */
    static Map<Driver, Curve> of(Loaded<Scenario> loaded, Problems problems) {
        Map<Driver, Curve> curves = new EnumMap<>(Driver.class);
        for (Map.Entry<Driver, Course> entry : loaded.value().drivers().entrySet()) {
            Driver driver = entry.getKey();
            String path = "drivers." + driver.label();
            try {
                Curve curve = curve(entry.getValue(), loaded.root());
                if (curve.least() < driver.minimum() || curve.most() > driver.maximum()) {
                    throw new IllegalArgumentException("has values from " + curve.least() + " to " + curve.most()
                            + ", but " + driver.minimum() + " to " + driver.maximum() + " is allowed (unit "
                            + driver.unit() + ")");
                }
                curves.put(driver, curve);
            } catch (IllegalArgumentException refused) {
                problems.add(loaded.locate(path), path, String.valueOf(refused.getMessage()));
            }
        }
        return curves;
    }

    private static Curve curve(Course course, Path root) {
        if (course instanceof Course.Constant constant) {
            return new Curve(new TreeMap<>(Map.of(0.0, constant.value())), Course.Between.STEP);
        }
        if (course instanceof Course.Points points) {
            return curve(points.points(), points.between(), points.times(), points.delay());
        }
        Course.Recorded recorded = (Course.Recorded) course;
        SortedMap<Double, Double> series =
                SeriesFile.read(root.resolve(recorded.file())).series(recorded.series());
        return curve(series, recorded.between(), recorded.times(), recorded.delay());
    }

    private static Curve curve(SortedMap<Double, Double> points, Course.Between between, double times, double delay) {
        SortedMap<Double, Double> changed = new TreeMap<>();
        points.forEach((year, value) -> changed.put(year + delay, value * times));
        return new Curve(changed, between);
    }
}
