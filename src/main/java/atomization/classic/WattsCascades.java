package atomization.classic;

import atomization.analysis.CascadeWindow;
import java.util.ArrayList;
import java.util.List;

/** Global cascades from one random seed on a random graph: Watts (2002). */
final class WattsCascades {
    private static final CascadeWindow THEORY = new CascadeWindow(0.18);

    private WattsCascades() {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String degree : List.of("0.8", "2", "4", "5", "6.5")) {
            String assignment = "network.workplace.degree=" + degree;
            double meanDegree = Double.parseDouble(degree);
            boolean inside = meanDegree > THEORY.lower() && meanDegree < THEORY.upper();
            double expected = inside ? THEORY.probability(meanDegree) : 0;
            cases.add(new Case(
                    "Watts 2002",
                    "watts.yaml, " + assignment,
                    "probability that more than 10% act in the end",
                    "Watts (2002), A simple model of global cascades on random networks, PNAS 99; derived: a seed tied"
                            + " into the giant vulnerable component, "
                            + (inside ? "inside" : "outside") + " the window 1.0207 to 5.7647",
                    laboratory -> Finding.probability(
                            expected,
                            laboratory.above(
                                    laboratory.plan("watts.yaml", assignment),
                                    laboratory.precision().cascades(),
                                    0.1),
                            laboratory.precision().cascades())));
        }
        return cases;
    }
}
