package atomization.results;

import atomization.scenario.Plan;
import java.nio.file.Path;

/**
 * What a checkpoint must have in common with the run that goes on from it.
 *
 * @param hash hash of the resolved scenario
 * @param seed seed of the replicate
 * @param model fingerprint of the model
 */
public record CheckpointIdentity(String hash, long seed, String model) {
    private static final int SHOWN = 12;

    /** The identity of a run of a plan, with a seed, by a model of that fingerprint. */
    public static CheckpointIdentity of(Plan plan, long seed, String model) {
        return new CheckpointIdentity(plan.hash(), seed, model);
    }

    /**
     * Refuses a checkpoint of anything else.
     *
     * @param found what it is a checkpoint of
     * @throws ResultException with exit code 6
     */
    void require(CheckpointIdentity found, Path file) {
        if (found.seed != seed) {
            throw refused(file, "another seed (" + found.seed + ", this run's is " + seed + "). Go on with that seed");
        }
        if (!found.hash.equals(hash)) {
            throw refused(
                    file,
                    "another scenario (" + shown(found.hash) + ", this one is " + shown(hash)
                            + "). Go on with the file, the options and the --set with which the run was begun");
        }
        if (!found.model.equals(model)) {
            throw refused(
                    file,
                    "another version of the model (" + shown(found.model) + ", this one is " + shown(model)
                            + "). Go on with the version of the program with which the run was begun");
        }
    }

    private static ResultException refused(Path file, String what) {
        return ResultException.refused(
                "The checkpoint " + file + " is of " + what + ", or begin anew without --resume.");
    }

    private static String shown(String hash) {
        return hash.substring(0, Math.min(SHOWN, hash.length()));
    }
}
