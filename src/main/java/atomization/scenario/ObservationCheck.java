package atomization.scenario;

import atomization.observation.Measure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds what is to be observed of runs against what runs have: indicators of conditions, dates of pictures. */
final class ObservationCheck {
    private ObservationCheck() {}

    /** Takes note of what no run of the scenario has. */
    static void require(Loaded<Scenario> loaded, Problems problems) {
        measures(loaded, problems);
        pictures(loaded, problems);
    }

    /** Holds the indicators of the conditions against those that runs have. */
    private static void measures(Loaded<Scenario> loaded, Problems problems) {
        List<Condition> conditions = loaded.value().expect();
        for (int k = 0; k < conditions.size(); k++) {
            Map<String, Measure> measures = new LinkedHashMap<>();
            measures.put("measure", conditions.get(k).measure());
            measures.put("minus", conditions.get(k).minus());
            measures.put("over", conditions.get(k).over());
            for (Map.Entry<String, Measure> entry : measures.entrySet()) {
                String path = "expect[" + k + "]." + entry.getKey();
                try {
                    if (entry.getValue() != null) {
                        entry.getValue().requireKnown(loaded.value().originNames());
                    }
                } catch (IllegalArgumentException unknown) {
                    problems.add(loaded.locate(path), path, String.valueOf(unknown.getMessage()));
                }
            }
        }
    }

    /** Holds the dates of pictures against the run. */
    private static void pictures(Loaded<Scenario> loaded, Problems problems) {
        RunSettings run = loaded.value().run();
        LocalDate last = run.start().plusWeeks(run.weeks() - 1);
        List<LocalDate> dates = loaded.value().observation().pictures();
        for (int k = 0; k < dates.size(); k++) {
            if (dates.get(k).isBefore(run.start()) || dates.get(k).isAfter(last)) {
                String path = "observation.pictures[" + k + "]";
                problems.add(
                        loaded.locate(path),
                        path,
                        dates.get(k) + " lies outside the run, whose weeks begin from " + run.start() + " to " + last
                                + "; choose a date between them, or change the run");
            }
        }
    }
}
