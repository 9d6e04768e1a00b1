package atomization.calibration;

import atomization.parameter.FileReference;
import atomization.parameter.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another scenario that expects something of its runs: what rival models, each at its best, make of it. */
public record Elsewhere(
        @Parameter(meaning = "what tables call it, in one word")
        String name,

        @Parameter(meaning = "what it is a test of, and why these parameters go along") @Nullable
        String about,

        @FileReference @Parameter(meaning = "the scenario, relative to this file; it must have conditions under expect")
        String scenario,

        @Parameter(value = "{}", meaning = "values that differ from that scenario in all its runs, by path")
        Map<String, String> set,

        @Parameter(
                meaning =
                        "names of the parameters whose values go along, over what that scenario says of them; of the others"
                                + " it keeps its own. What a model sets goes along always")
        List<String> carry,

        @Parameter(
                value = "20",
                unit = "particles",
                min = 1,
                max = 1000000,
                meaning = "particles of each model that are run, those nearest to the record")
        int nearest,

        @Parameter(value = "1", unit = "runs", min = 1, max = 1000000, meaning = "runs of each of them")
        int replicates) {
    /** @throws IllegalArgumentException if the name cannot be that of a folder and a cell */
    public Elsewhere {
        carry = List.copyOf(carry);
        if (!name.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "name: expected a word of letters, digits and hyphens, but found " + name);
        }
    }
}
