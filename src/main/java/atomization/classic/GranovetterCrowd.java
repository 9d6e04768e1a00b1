package atomization.classic;

import java.util.List;

/** Everybody sees everybody: Granovetter (1978). */
final class GranovetterCrowd {
    private static final String NAME = "Granovetter 1978";
    private static final String SOURCE = "Granovetter (1978), Threshold models of collective behavior, AJS 83";

    private GranovetterCrowd() {}

    static List<Case> cases() {
        return List.of(
                new Case(
                        NAME,
                        "granovetter.yaml",
                        "workers acting in the end",
                        SOURCE + ", p. 1424",
                        laboratory -> Finding.exact(100, laboratory.acting(laboratory.plan("granovetter.yaml")))),
                new Case(
                        NAME,
                        "granovetter-altered.yaml",
                        "workers acting in the end",
                        SOURCE + ", p. 1425",
                        laboratory -> Finding.exact(1, laboratory.acting(laboratory.plan("granovetter-altered.yaml")))),
                normal("0.122", 544, "fig. 2; derived: lowest fixed point of the 10,000 quantiles"),
                normal("0.123", 10_000, "fig. 2; derived: no fixed point below all"));
    }

    private static Case normal(String sd, int expected, String derivation) {
        String assignment = "workers.threshold.sd=" + sd;
        return new Case(
                NAME,
                "granovetter-normal.yaml, " + assignment,
                "workers acting in the end",
                SOURCE + ", " + derivation,
                laboratory -> Finding.exact(
                        expected, laboratory.acting(laboratory.plan("granovetter-normal.yaml", assignment))));
    }
}
