package atomization.cli;

import atomization.experiment.SweepFile;
import atomization.scenario.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a sweep comes from: a file, or a scenario and options, from which the text is made that a file would hold.
 *
 * @param loaded what it says
 * @param name by what its results go
 */
record SweepSource(Loaded<SweepFile> loaded, String name) {
    private static final List<String> STANDARD_MEASURES = List.of(
            "involved.strike", "disputes", "discontent", "readinessStrike", "fear", "solidarityWork", "solidarityHome");
    private static final Pattern RANGE = Pattern.compile("([^:,]+):([^:,]+)(?::([0-9]+))?(?::(log|linear))?");
    private static final Pattern MEASURE = Pattern.compile("([^:=]+)(?::([A-Za-z]+)(?:=([-+0-9.eE]+))?)?");

    /**
     * The sweep that the command line names.
     *
     * @throws UsageProblem if options contradict each other
     */
    static SweepSource of(Path given, SweepOptions options) {
        if (options.vary.isEmpty()) {
            if (options.design != null || options.points != null || !options.measures.isEmpty()) {
                throw new UsageProblem(
                        "--design, --points and --measure go with --vary; a sweep file says them itself");
            }
            Path found = Shelf.SWEEPS.find(given);
            Loaded<SweepFile> loaded = Loaded.read(found, List.of(), SweepFile.class);
            return new SweepSource(with(loaded, options), ResultPlace.name(found));
        }
        Path scenario = ScenarioShelf.find(given);
        try {
            Path real = scenario.toRealPath();
            Path root = Loaded.rootOf(real);
            String text = text(root.relativize(real).toString().replace('\\', '/'), options);
            Loaded<SweepFile> loaded = Loaded.parse(text, "the sweep that the options describe", root, SweepFile.class);
            return new SweepSource(with(loaded, options), ResultPlace.name(scenario) + "-sweep");
        } catch (IOException vanished) {
            throw new UsageProblem(scenario + " cannot be read: " + vanished.getMessage());
        }
    }

    private static Loaded<SweepFile> with(Loaded<SweepFile> loaded, SweepOptions options) {
        return options.sweepAssignments().isEmpty() ? loaded : loaded.with(options.sweepAssignments());
    }

    private static String text(String scenario, SweepOptions options) {
        StringBuilder text = new StringBuilder();
        List<String> names = new ArrayList<>();
        StringBuilder vary = new StringBuilder("vary:\n");
        for (String each : options.vary) {
            int sign = each.indexOf('=');
            if (sign < 1) {
                throw new UsageProblem(
                        "--vary " + each
                                + ": expected PATH=FROM:TO:STEPS or PATH=VALUE,VALUE,... such as mechanisms.fear.rate=0.1:0.3:3");
            }
            names.add(each.substring(0, sign));
            vary.append(varied(each, each.substring(0, sign), each.substring(sign + 1)));
        }
        text.append("title: ")
                .append(quoted(scenario + " by " + String.join(", ", names)))
                .append('\n');
        text.append("scenario: ").append(quoted(scenario)).append('\n').append(vary);
        text.append("designs: [").append(design(options)).append("]\n").append("measures:\n");
        List<String> measures = options.measures.isEmpty() ? STANDARD_MEASURES : options.measures;
        measures.forEach(each -> text.append(measure(each)));
        return text.toString();
    }

    private static String varied(String all, String path, String values) {
        String begin = "- path: " + quoted(path) + "\n";
        if (!values.contains(":")) {
            StringBuilder list = new StringBuilder(begin).append("  values:\n");
            for (String value : values.split(",", -1)) {
                list.append("  - ").append(quoted(value.strip())).append('\n');
            }
            return list.toString();
        }
        Matcher range = RANGE.matcher(values);
        if (!range.matches()) {
            throw new UsageProblem("--vary " + all + ": expected FROM:TO:STEPS, FROM:TO:STEPS:log or VALUE,VALUE,...");
        }
        String text = begin + "  from: " + quoted(range.group(1)) + "\n  to: " + quoted(range.group(2)) + "\n";
        text += range.group(3) == null ? "" : "  steps: " + range.group(3) + "\n";
        return text + (range.group(4) == null ? "" : "  scale: " + range.group(4) + "\n");
    }

    private static String design(SweepOptions options) {
        String design = options.design == null ? "grid" : options.design;
        boolean counted = design.equals("latinHypercube") || design.equals("sobol");
        if (counted && options.points == null) {
            throw new UsageProblem("--design " + design + " needs --points, the number of points");
        }
        if (!counted && options.points != null) {
            throw new UsageProblem("--points goes with --design latinHypercube or sobol; a " + design
                    + " has the points that its levels make");
        }
        return "{design: " + quoted(design) + (counted ? ", points: " + options.points : "") + "}";
    }

    private static String measure(String text) {
        Matcher form = MEASURE.matcher(text);
        if (!form.matches()) {
            throw new UsageProblem(
                    "--measure " + text
                            + ": expected an indicator, with a summary if need be: fear, fear:maximum, actingStrike:timeTo=0.05");
        }
        String measure = "- indicator: " + quoted(form.group(1)) + "\n";
        measure += form.group(2) == null ? "" : "  summary: " + quoted(form.group(2)) + "\n";
        return measure + (form.group(3) == null ? "" : "  level: " + form.group(3) + "\n");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
