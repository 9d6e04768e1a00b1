package atomization.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of things that can be listed and described. */
enum Kind {
    SCENARIOS("scenario", "what can be run: the scenarios of the project"),
    SWEEPS("sweep", "what explores parameters: the sweep files of the project"),
    STUDIES("study", "what screens, fits and foretells: the study files of the project"),
    CLAIMS("claim", "what the essay claims, as files that can be tested"),
    MECHANISMS("mechanism", "the rules of the model, in the order of a week"),
    PARAMETERS("parameter", "every value that a scenario can set"),
    DRIVERS("driver", "what changes from outside the model, week by week"),
    EVENTS("event", "what can happen in a scenario, or be done in a twin run"),
    INDICATORS("indicator", "what is measured every week"),
    COLUMNS("column", "the columns of result tables, beside the indicators"),
    SURVEY("survey item", "what workers are asked"),
    GENERATORS("generator", "how a layer of ties can be made"),
    DISTRIBUTIONS("distribution", "how values can be spread over workers or enterprises"),
    SEEDS("way to seed", "who can act at the start"),
    COURSES("course", "how a driver can run over time");

    private final String singular;
    private final String meaning;

    Kind(String singular, String meaning) {
        this.singular = singular;
        this.meaning = meaning;
    }

    /** The name by which {@code list} knows it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one of it is called. */
    String singular() {
        return singular;
    }

    /** What they are. */
    String meaning() {
        return meaning;
    }

    /** All names. */
    static List<String> labels() {
        return Arrays.stream(values()).map(Kind::label).toList();
    }
}
