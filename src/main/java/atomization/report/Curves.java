package atomization.report;

import static atomization.report.Curve.dashed;
import static atomization.report.Curve.dotted;
import static atomization.report.Curve.solid;

import java.util.List;

/** The weekly figures that reports draw, in their order. What a result does not have is left out. */
final class Curves {
    /** What people do. */
    static final List<Curve.Group> ACTION = List.of(
            new Curve.Group(
                    "participation",
                    "Who acts together",
                    "Share of all workers acting in a week. Lone action: acting while no dispute is open in one's own"
                            + " enterprise or district.",
                    "share of workers",
                    true,
                    true,
                    List.of(
                            solid("actingStrike", "on strike", 1),
                            dashed("actingAssembly", "in an assembly", 3),
                            dotted("loneAction", "lone action", 6))),
            new Curve.Group(
                    "readiness",
                    "Discontent against readiness",
                    "Discontented: hardship above one half. Ready: would act with a probability above one half, if there"
                            + " were an occasion.",
                    "share of workers",
                    true,
                    true,
                    List.of(
                            solid("discontent", "discontented", 7),
                            solid("readinessStrike", "ready to strike", 1),
                            dashed("readinessAssembly", "ready for an assembly", 3))));

    /** What people feel, believe and have. */
    static final List<Curve.Group> STATE = List.of(
            new Curve.Group(
                    "fear",
                    "Fear",
                    "Mean fear from 0 to 1. The mean over those acting changes also by who they are.",
                    "mean fear",
                    false,
                    false,
                    List.of(
                            solid("fear", "all", 0),
                            dashed("fear.acting", "those acting", 1),
                            dotted("fear.unemployed", "the unemployed", 6))),
            new Curve.Group(
                    "solidarity",
                    "Solidarity",
                    "Mean solidarity from 0 to 1, with those one works with and those one lives with.",
                    "mean solidarity",
                    false,
                    false,
                    List.of(
                            solid("solidarityWork", "with fellow workers", 2),
                            dashed("solidarityHome", "with neighbours", 4))),
            new Curve.Group(
                    "beliefs",
                    "What people believe",
                    "Means from 0 to 1: that acting together works, that those above will help, that everything has its"
                            + " price, that going it alone pays.",
                    "mean",
                    false,
                    false,
                    List.of(
                            solid("efficacy", "efficacy of acting together", 2),
                            dashed("delegation", "delegation to those above", 0),
                            dotted("commercialOrientation", "commercial orientation", 4),
                            solid("enterpriseBelief", "going it alone pays", 3))),
            new Curve.Group(
                    "gifts",
                    "Gifts and payments",
                    "Gifts as a share of gifts and everything paid for; paid favours as a share of all favours.",
                    "share",
                    true,
                    false,
                    List.of(solid("giftShare", "gifts", 2), dashed("paidFavourShare", "paid favours", 4))),
            new Curve.Group(
                    "ties",
                    "Strength of ties",
                    "Summed strength of ties of each layer, relative to the start.",
                    "relative to the start",
                    false,
                    false,
                    List.of(
                            solid("workplaceStrength", "workplace", 1),
                            dashed("residenceStrength", "residence", 0),
                            dotted("acquaintanceStrength", "acquaintance", 2))),
            new Curve.Group(
                    "cohesion",
                    "How society hangs together",
                    "Workers without any tie of strength 0.3 or more, and those in the largest group that such ties"
                            + " connect.",
                    "share of workers",
                    true,
                    false,
                    List.of(
                            solid("withoutStrongTie", "without a strong tie", 1),
                            dashed("largestComponent", "in the largest component", 0))),
            new Curve.Group(
                    "authority",
                    "Toughness of those in power",
                    "From 0 to 1. Those in power harden where they meet little resistance.",
                    "toughness",
                    false,
                    false,
                    List.of(solid("toughness", "toughness", 7))),
            new Curve.Group(
                    "victims",
                    "Victims",
                    "Workers victimized in a week: dismissed for having acted.",
                    "workers a week",
                    false,
                    false,
                    List.of(solid("victimizations", "victimized", 1))),
            new Curve.Group(
                    "hardship",
                    "Hardship and what relieves it",
                    "Mean hardship and mean effort for subsistence from 0 to 1; share who gave or received a gift.",
                    "mean",
                    false,
                    false,
                    List.of(
                            solid("hardship", "hardship", 7),
                            dashed("subsistence", "subsistence effort", 4),
                            dotted("helped", "gave or received help", 2))),
            new Curve.Group(
                    "work",
                    "Work",
                    "Unemployed as a share of all; industrial employment relative to the start.",
                    "share",
                    true,
                    false,
                    List.of(
                            solid("unemployment", "unemployed", 1),
                            dashed("industrialEmployment", "industrial employment", 0))));

    private Curves() {}

    /** The columns of all curves. */
    static List<String> columns() {
        return java.util.stream.Stream.concat(ACTION.stream(), STATE.stream())
                .flatMap(group -> group.curves().stream())
                .map(Curve::column)
                .distinct()
                .toList();
    }

    /** All groups of curves. */
    static List<Curve.Group> all() {
        return java.util.stream.Stream.concat(ACTION.stream(), STATE.stream()).toList();
    }
}
