package atomization.experiment;

import atomization.design.Combination;
import atomization.design.Constrained;
import atomization.design.Constraint;
import atomization.design.Factor;
import atomization.design.Grid;
import atomization.design.LatinHypercube;
import atomization.design.OneAtATime;
import atomization.design.Points;
import atomization.design.SaltelliPoints;
import atomization.design.SobolSequence;
import atomization.design.Trajectories;
import atomization.parameter.NearestNames;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the points that the designs of a sweep file ask for. */
final class SweepPoints {
    private final SweepFile file;
    private final Path root;
    private final List<Factor> factors;
    private final List<String> names;

    SweepPoints(SweepFile file, Path root, List<Factor> factors) {
        this.file = file;
        this.root = root;
        this.factors = factors;
        this.names = factors.stream().map(Factor::name).toList();
    }

    /**
     * All points.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    Points make() {
        List<Combination.Part> parts = new ArrayList<>();
        for (DesignSettings settings : file.designs()) {
            List<Integer> over = over(settings);
            parts.add(new Combination.Part(
                    points(settings, over.stream().map(factors::get).toList()), over));
        }
        boolean crossed = file.combine() == SweepFile.Combine.CROSSED;
        for (int factor = 0; factor < names.size(); factor++) {
            int number = factor;
            long designs = parts.stream()
                    .filter(part -> part.factors().contains(number))
                    .count();
            if (designs == 0) {
                throw new IllegalArgumentException("no design is over " + names.get(factor));
            }
            if (designs > 1 && crossed) {
                throw new IllegalArgumentException(names.get(factor)
                        + " is in two designs, which cannot be crossed then; use combine: together, or name the parts"
                        + " with over");
            }
        }
        Points points = parts.size() == 1 && parts.get(0).factors().size() == factors.size()
                ? parts.get(0).points()
                : new Combination(parts, crossed);
        if (!file.constraints().isEmpty()) {
            points = new Constrained(
                    points,
                    file.constraints().stream()
                            .map(text -> new Constraint(text, names))
                            .toList());
        }
        if (points.size() == 0) {
            throw new IllegalArgumentException(
                    "the design has no points" + (file.constraints().isEmpty() ? "" : " that meet all constraints"));
        }
        return points;
    }

    private List<Integer> over(DesignSettings settings) {
        List<String> over = settings.over();
        if (over == null) {
            return IntStream.range(0, names.size()).boxed().toList();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String name : over) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("over: nothing that varies is called " + name
                        + NearestNames.suggestion(name, names) + "; there are " + String.join(", ", names));
            }
            numbers.add(names.indexOf(name));
        }
        return numbers;
    }

    private Points points(DesignSettings settings, List<Factor> of) {
        if (settings instanceof DesignSettings.Points listed) {
            return listed(listed, of);
        }
        for (Factor factor : of) {
            if (factor.levels().isEmpty()) {
                throw new IllegalArgumentException("give " + factor.name()
                        + " a range (from, to) or values; only designs that list points need none");
            }
        }
        if (settings instanceof DesignSettings.LatinHypercube hypercube) {
            return new LatinHypercube(of, hypercube.points(), hypercube.seed());
        }
        if (settings instanceof DesignSettings.Sobol sobol) {
            return new SobolSequence(of, sobol.points());
        }
        if (settings instanceof DesignSettings.Trajectories ways) {
            return new Trajectories(of, ways.trajectories(), ways.levels(), ways.candidates(), ways.seed());
        }
        if (settings instanceof DesignSettings.Saltelli samples) {
            return new SaltelliPoints(of, samples.rows(), samples.seed());
        }
        return settings instanceof DesignSettings.OneAtATime ? new OneAtATime(of) : new Grid(of);
    }

    private Points listed(DesignSettings.Points settings, List<Factor> of) {
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, String>> list = settings.list();
        if (list != null) {
            for (Map<String, String> given : list) {
                for (String name : given.keySet()) {
                    if (of.stream().noneMatch(factor -> factor.name().equals(name))) {
                        throw new IllegalArgumentException(
                                "points: nothing that varies is called " + name + NearestNames.suggestion(name, names));
                    }
                }
                rows.add(of.stream()
                        .map(factor -> given.getOrDefault(factor.name(), Points.OWN))
                        .toList());
            }
            return Points.of(rows);
        }
        String table = String.valueOf(settings.file());
        try (CsvReader reader = new CsvReader(root.resolve(table))) {
            for (Factor factor : of) {
                if (reader.column(factor.name()) < 0) {
                    throw new IllegalArgumentException(table + " has no column " + factor.name() + "; it has "
                            + String.join(", ", reader.header()));
                }
            }
            while (reader.next()) {
                rows.add(of.stream()
                        .map(factor -> reader.text(reader.column(factor.name())))
                        .toList());
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(table + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
        return Points.of(rows);
    }
}
