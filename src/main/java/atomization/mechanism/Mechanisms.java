package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.parameter.Switchable;
import java.util.ArrayList;
import java.util.List;

/**
 * The mechanisms in the order in which they act within a week: the model's structure (ODD section 3). A scenario sets
 * their parameters and switches them on or off; their order stands here and nowhere else.
 */
public record Mechanisms(
        @Parameter(value = "on", meaning = "issues arise in districts and fade")
        Switchable<Issues> issues,

        @Parameter(value = "on", meaning = "closures, redundancies, hiring, arrears")
        Switchable<Economy> economy,

        @Parameter(value = "on", meaning = "hardship follows pay, prices, work, the district")
        Switchable<Hardship> hardship,

        @Parameter(value = "on", meaning = "gifts, paid favours, purchases, self-provision")
        Switchable<Exchange> exchange,

        @Parameter(value = "on", meaning = "what workers see of one another")
        Switchable<Perception> perception,

        @Parameter(value = "on", meaning = "fear follows isolation, insecurity, victims, memory")
        Switchable<Fear> fear,

        @Parameter(value = "on", meaning = "workers decide whether to act")
        Switchable<Mobilization> mobilization,

        @Parameter(value = "on", meaning = "some of those acting are victimized")
        Switchable<Repression> repression,

        @Parameter(value = "on", meaning = "action becomes a dispute, and a dispute ends")
        Switchable<Disputes> disputes,

        @Parameter(value = "on", meaning = "elites recruit leaders")
        Switchable<CoOptation> coOptation,

        @Parameter(value = "on", meaning = "efficacy, delegation, solidarity, market values, fatigue")
        Switchable<Learning> learning,

        @Parameter(value = "on", meaning = "ties thrive, wither, end and are made")
        Switchable<Ties> ties,

        @Parameter(value = "on", meaning = "authorities harden without resistance")
        Switchable<Authority> authority,

        @Parameter(value = "on", meaning = "workers are replaced by young ones")
        Switchable<Generations> generations) {
    /** A mechanism by its name. */
    public record Named(String name, boolean on, Mechanism mechanism) {}

    /** All mechanisms in their order. */
    public List<Named> inOrder() {
        List<Named> all = new ArrayList<>();
        all.add(named("issues", issues));
        all.add(named("economy", economy));
        all.add(named("hardship", hardship));
        all.add(named("exchange", exchange));
        all.add(named("perception", perception));
        all.add(named("fear", fear));
        all.add(named("mobilization", mobilization));
        all.add(named("repression", repression));
        all.add(named("disputes", disputes));
        all.add(named("coOptation", coOptation));
        all.add(named("learning", learning));
        all.add(named("ties", ties));
        all.add(named("authority", authority));
        all.add(named("generations", generations));
        return all;
    }

    private static Named named(String name, Switchable<? extends Mechanism> mechanism) {
        return new Named(name, mechanism.on(), mechanism.value());
    }
}
