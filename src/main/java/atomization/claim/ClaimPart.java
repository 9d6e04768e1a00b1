package atomization.claim;

import java.nio.file.Path;

/**
 * Some of the runs of a claim: those of its comparison, its ablations or its ranges.
 *
 * @param claim by what the claim goes
 * @param part what they are for
 * @param folder the store of the campaign that did them
 */
public record ClaimPart(String claim, String part, Path folder) {}
