package atomization.classic;

import atomization.analysis.DuplexCascade;
import java.util.ArrayList;
import java.util.List;

/** Cascades over two random graphs, either of which suffices: Brummitt, Lee and Goh (2012). */
final class DuplexCascades {
    private static final DuplexCascade THEORY = new DuplexCascade(0.18);
    private static final double RESIDENCE = 0.8;

    private DuplexCascades() {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String degree : List.of("0.1", "0.3", "0.8")) {
            String assignment = "network.workplace.degree=" + degree;
            double workplace = Double.parseDouble(degree);
            boolean spreads = workplace > THEORY.lower(RESIDENCE);
            double expected = spreads ? THEORY.probability(workplace, RESIDENCE) : 0;
            cases.add(new Case(
                    "Brummitt, Lee and Goh 2012",
                    "duplex.yaml, " + assignment,
                    "probability that more than 5% act in the end",
                    "Brummitt, Lee and Goh (2012), Multiplexity-facilitated cascades in networks, PRE 85; derived: "
                            + (spreads ? "above" : "below") + " the workplace degree 0.2060 at which the branching"
                            + " over both layers passes 1",
                    laboratory -> Finding.probability(
                            expected,
                            laboratory.above(
                                    laboratory.plan("duplex.yaml", assignment),
                                    laboratory.precision().cascades(),
                                    0.05),
                            laboratory.precision().cascades())));
        }
        return cases;
    }
}
