package atomization.claim;

import atomization.design.Factor;
import atomization.design.LatinHypercube;
import atomization.experiment.SweptFactor;
import java.util.ArrayList;
import java.util.List;

/**
 * A way in which the whole comparison of a claim is repeated: as it is, with something taken away, or at another point of
 * the ranges.
 *
 * @param name what tables call it
 * @param assignments what differs in all arms
 */
record ClaimVariant(String name, List<String> assignments) {
    ClaimVariant {
        assignments = List.copyOf(assignments);
    }

    /** The claim as it is. */
    static List<ClaimVariant> plain() {
        return List.of(new ClaimVariant("as it is", List.of()));
    }

    /** Its ablations. */
    static List<ClaimVariant> ablations(ClaimFile file) {
        return file.ablations().stream()
                .map(each -> new ClaimVariant(each.name(), ClaimArm.assignments(each.set())))
                .toList();
    }

    /** Points of a Latin hypercube over its ranges. */
    static List<ClaimVariant> robustness(Claim claim, int points) {
        ClaimFile file = claim.file();
        List<SweptFactor> factors = file.vary().stream()
                .map(vary -> SweptFactor.of(vary, claim.base()))
                .toList();
        List<Factor> plain = factors.stream().map(SweptFactor::factor).toList();
        LatinHypercube cube = new LatinHypercube(plain, points, file.seed());
        List<ClaimVariant> variants = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            List<String> assignments = new ArrayList<>();
            for (int k = 0; k < factors.size(); k++) {
                assignments.addAll(factors.get(k).assignments(cube.value(point, k)));
            }
            variants.add(new ClaimVariant("point " + (point + 1), assignments));
        }
        return variants;
    }
}
