package atomization.calibration;

import atomization.analysis.RunTable;
import atomization.experiment.Measure;
import atomization.experiment.MeasuredRun;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Problems;
import java.util.ArrayList;
import java.util.List;

/** The figures for which runs are simulated: those of a record, or those that are foretold. */
record Figures(List<Figure> all) {
    private static final double MIDYEAR = 0.5;

    /** Keeps a copy of the list. */
    Figures {
        all = List.copyOf(all);
    }

    /** The figures of a record to which runs are compared. */
    static Figures recorded(Loaded<StudyFile> loaded, Recordings recordings, Plan base, Problems problems) {
        List<Figure> figures = new ArrayList<>();
        List<Target> targets = loaded.value().targets();
        for (int k = 0; k < targets.size(); k++) {
            String path = "targets[" + k + "]";
            try {
                List<Figure> of = recordings.of(targets.get(k));
                new MeasuredRun(new Figures(of).measures(), base.scenario());
                figures.addAll(of);
            } catch (IllegalArgumentException refused) {
                problems.add(loaded.locate(path), path, String.valueOf(refused.getMessage()));
            }
        }
        List<String> names = figures.stream().map(Figure::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            problems.add(loaded.locate("targets"), "targets", "two targets have figures of the same series and time");
        }
        if (problems.isEmpty()
                && figures.stream().noneMatch(figure -> figure.target().fitted())) {
            problems.add(loaded.locate("targets"), "targets", "no target is to be fitted");
        }
        return new Figures(figures);
    }

    /** The figures that a forecast foretells. */
    static Figures foretold(Forecast forecast, Recordings recordings) {
        List<Figure> figures = new ArrayList<>();
        for (String series : forecast.series()) {
            Target target = new Target(series, null, null, null, Target.Scale.LINEAR, 0, 1, false);
            boolean survey = Recordings.measure(series, 2000, "any").indicator().startsWith("survey.");
            for (int year = forecast.from(); year <= forecast.to(); year++) {
                double time = survey ? year + MIDYEAR : year;
                String name = series + "." + NameOfYear.of(time);
                figures.add(new Figure(
                        name,
                        target,
                        time,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Recordings.measure(series, time, name),
                        Recordings.base(series, recordings.unit(series)),
                        ""));
            }
        }
        return new Figures(figures);
    }

    /** What has to be measured for them: each, and what some are relative to. */
    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        all.forEach(figure -> measures.add(figure.measure()));
        for (Figure figure : all) {
            Measure base = figure.base();
            if (base != null && !measures.contains(base)) {
                measures.add(base);
            }
        }
        return measures;
    }

    /** The figures that a point simulates: the mean of its runs, relative to their base where they have one. */
    double[] numbers(List<String> headings, RunTable.Point point) {
        double[] numbers = new double[all.size()];
        for (int k = 0; k < numbers.length; k++) {
            Measure base = all.get(k).base();
            numbers[k] = point.mean(headings.indexOf(all.get(k).name()))
                    / (base == null ? 1 : point.mean(headings.indexOf(base.heading())));
        }
        return numbers;
    }

    /** The root of the weighted mean square of how far the fitted figures are, in standard errors. */
    double distance(double[] numbers) {
        double sum = 0;
        double weights = 0;
        for (int k = 0; k < numbers.length; k++) {
            Target target = all.get(k).target();
            if (target.fitted() && target.weight() > 0) {
                double away = all.get(k).away(numbers[k]);
                sum += target.weight() * away * away;
                weights += target.weight();
            }
        }
        return StrictMath.sqrt(sum / weights);
    }
}
