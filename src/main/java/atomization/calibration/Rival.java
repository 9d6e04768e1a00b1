package atomization.calibration;

import atomization.experiment.Vary;
import atomization.parameter.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several explanations that are held against the same record: a variant of the model by settings. */
public record Rival(
        @Parameter(meaning = "what tables call it, in one word")
        String name,

        @Parameter(meaning = "who says so, and what it means in the model") @Nullable
        String about,

        @Parameter(value = "{}", meaning = "values that differ from the scenario, by path")
        Map<String, String> set,

        @Parameter(value = "[]", meaning = "its parameters and their priors, besides those that all rivals share")
        List<Vary> vary) {
    /** @throws IllegalArgumentException if the name cannot be that of a folder and a cell */
    public Rival {
        if (!name.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "name: expected a word of letters, digits and hyphens, but found " + name);
        }
    }
}
