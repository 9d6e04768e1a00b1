package atomization.classic;

import java.util.ArrayList;
import java.util.List;

/** The classic models that this one contains: all cases, in the order in which they are told (ODD, section 8). */
public final class Classics {
    private Classics() {}

    /** All cases. */
    public static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.addAll(GranovetterCrowd.cases());
        cases.addAll(WattsCascades.cases());
        cases.addAll(DuplexCascades.cases());
        cases.addAll(RingContagion.cases());
        cases.addAll(CostOfAction.cases());
        cases.addAll(FearLoop.cases());
        return List.copyOf(cases);
    }
}
