package atomization.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The posterior medoid as a scenario that extends the one that was calibrated, and says that it is the medoid. */
public final class MedoidScenario {
    private final CalibrationResult result;

    /** @param result what was found */
    public MedoidScenario(CalibrationResult result) {
        this.result = result;
    }

    /**
     * The text of the scenario.
     *
     * @param folder where its file will stand, so that it finds the one that it extends
     */
    public String text(Path folder) {
        Calibration calibration = result.calibration();
        Particle medoid = result.posterior().medoid();
        Path base = folder.toAbsolutePath()
                .normalize()
                .relativize(calibration.scenarioFile().toAbsolutePath().normalize());
        StringBuilder text = new StringBuilder();
        text.append(
                "# The posterior medoid of a calibration: a set of parameters that was drawn and simulated, from which the"
                        + " others are\n# least far in all. It is one point of the posterior and says nothing of how wide that is;"
                        + " see marginals.csv.\n# The line \"extends\" leads from the folder "
                        + folder.toAbsolutePath().normalize().getFileName() + ".\n");
        text.append("extends: ")
                .append(quoted(base.toString().replace('\\', '/')))
                .append('\n');
        text.append("title: ")
                .append(quoted(calibration.base().scenario().title() + ", at the posterior medoid"))
                .append('\n');
        text.append("about: ")
                .append(quoted("Posterior medoid of \"" + calibration.file().title() + "\": particle "
                        + medoid.number() + " of generation " + medoid.generation() + ", "
                        + String.format(java.util.Locale.ROOT, "%.3g", medoid.distance())
                        + " standard errors from the record in the mean; a drawn point, not the medians of single"
                        + " parameters."))
                .append('\n');
        Map<String, Object> tree = new LinkedHashMap<>();
        List<String> loose = new ArrayList<>();
        List<String> all = new ArrayList<>();
        calibration.file().set().forEach((path, value) -> all.add(path + "=" + value));
        all.removeIf(assignment -> assignment.startsWith("run."));
        all.addAll(calibration.assignments(medoid.place()));
        for (String assignment : all) {
            int sign = assignment.indexOf('=');
            String path = assignment.substring(0, sign);
            if (path.contains("[")) {
                loose.add(assignment);
            } else {
                put(tree, List.of(path.split("\\.", -1)), assignment.substring(sign + 1));
            }
        }
        append(text, tree, "");
        loose.forEach(assignment -> text.append("# and, which cannot stand here: --set ")
                .append(assignment)
                .append('\n'));
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, String value) {
        if (path.size() == 1) {
            tree.put(path.get(0), value);
            return;
        }
        Object inner = tree.computeIfAbsent(path.get(0), none -> new LinkedHashMap<String, Object>());
        if (inner instanceof Map<?, ?> map) {
            put((Map<String, Object>) map, path.subList(1, path.size()), value);
        }
    }

    private static void append(StringBuilder text, Map<?, ?> tree, String indent) {
        tree.forEach((key, value) -> {
            text.append(indent).append(key).append(':');
            if (value instanceof Map<?, ?> inner) {
                text.append('\n');
                append(text, inner, indent + "  ");
            } else {
                text.append(' ').append(value).append('\n');
            }
        });
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
