package atomization.observation;

import static atomization.observation.SocietyIndicator.state;
import static atomization.observation.WorkerIndicator.ofBits;
import static atomization.observation.WorkerIndicator.ofFixed;
import static atomization.observation.WorkerIndicator.ofFloat;

import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.List;

/** All weekly indicators, in the order of their columns (ODD section 6). */
public final class Indicators {
    /** All weekly indicators. */
    public static final List<Indicator> ALL = all();

    private Indicators() {}

    private static List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        all.add(new GroupSize());
        addAction(all);
        addWorkers(all);
        addTies(all);
        addSociety(all);
        for (Flow flow : Flow.values()) {
            all.add(new FlowCount(flow));
        }
        for (Driver driver : Driver.values()) {
            all.add(new DriverValue(driver));
        }
        all.add(state(
                "priceShock",
                "1",
                "what is left of price shocks, as a share of the real wage",
                snapshot -> snapshot.society().drivers.priceShock()));
        return List.copyOf(all);
    }

    private static void addAction(List<Indicator> all) {
        all.add(WorkerIndicator.of("acting", "1", "share acting in any arena", (block, values) -> {
            BitColumn strike = block.society().workers.acting(Arena.STRIKE);
            BitColumn assembly = block.society().workers.acting(Arena.ASSEMBLY);
            for (int k = 0; k < block.size(); k++) {
                values[k] = strike.get(block.from() + k) || assembly.get(block.from() + k) ? 1 : 0;
            }
        }));
        all.add(ofBits("actingStrike", "share on strike", workers -> workers.acting(Arena.STRIKE)));
        all.add(ofBits("actingAssembly", "share acting in an assembly", workers -> workers.acting(Arena.ASSEMBLY)));
        all.add(state(
                "strikers",
                "workers",
                "workers on strike",
                snapshot -> snapshot.society().workers.acting(Arena.STRIKE).count()));
        all.add(new StrikersInDispute());
        all.add(state(
                "assemblyParticipants",
                "workers",
                "workers acting in an assembly",
                snapshot -> snapshot.society().workers.acting(Arena.ASSEMBLY).count()));
        all.add(new LoneAction());
        all.add(state(
                "solidarityAction",
                "1",
                "solidarityActions as a share of those present; decisions before repression; not reported (0) where"
                        + " pooling is eitherLayer or a layer is complete",
                snapshot -> Snapshot.share(snapshot.society().flows.get(Flow.SOLIDARITY_ACTIONS), snapshot.present())));
        all.add(ofBits(
                "readinessStrike",
                "share who would strike with a probability above 0.5, were there an occasion",
                workers -> workers.ready(Arena.STRIKE)));
        all.add(ofBits(
                "readinessAssembly",
                "share who would act in an assembly with a probability above 0.5, were there an issue as grave as their"
                        + " hardship",
                workers -> workers.ready(Arena.ASSEMBLY)));
    }

    private static void addWorkers(List<Indicator> all) {
        all.add(new Discontent());
        all.add(new MeanHardship());
        all.add(ofFixed("hardshipStrike", "mean hardship at work, h^S", workers -> workers.hardship(Arena.STRIKE)));
        all.add(ofFixed("hardshipAssembly", "mean hardship at home, h^A", workers -> workers.hardship(Arena.ASSEMBLY)));
        all.add(ofFixed("fear", "mean fear f", workers -> workers.fear));
        all.add(ofFloat(
                "solidarityWork",
                "mean solidarity with fellow workers, s^S",
                workers -> workers.solidarity(Arena.STRIKE)));
        all.add(ofFloat(
                "solidarityHome",
                "mean solidarity with neighbours, s^A",
                workers -> workers.solidarity(Arena.ASSEMBLY)));
        all.add(ofFloat("efficacy", "mean efficacy q: belief that acting together works", workers -> workers.efficacy));
        all.add(ofFixed(
                "delegation", "mean delegation d to union, party, administration", workers -> workers.delegation));
        all.add(ofFixed("commercialOrientation", "mean commercial orientation c", workers -> workers.commercial));
        all.add(ofFixed("enterpriseBelief", "mean belief e that going it alone pays", workers -> workers.enterprise));
        all.add(ofFixed("subsistence", "mean subsistence effort x", workers -> workers.subsistence));
        all.add(ofFixed("fatigueStrike", "mean fatigue of strikes, y^S", workers -> workers.fatigue(Arena.STRIKE)));
        all.add(ofFixed(
                "fatigueAssembly", "mean fatigue of assemblies, y^A", workers -> workers.fatigue(Arena.ASSEMBLY)));
        all.add(ofFixed("activity", "mean recent activity A", workers -> workers.activity));
        all.add(ofBits("helped", "share who gave or received a gift this week", workers -> workers.helped));
    }

    private static void addTies(List<Indicator> all) {
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            all.add(new LayerStrength(Layer.of(layer)));
        }
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            all.add(new LayerDegree(Layer.of(layer)));
        }
        all.add(new WithoutStrongTie());
        all.add(new LargestComponent());
    }

    private static void addSociety(List<Indicator> all) {
        all.add(Exchanges.GIFT_SHARE);
        all.add(Exchanges.PAID_FAVOUR_SHARE);
        all.add(state(
                "unemployment",
                "1",
                "unemployed as a share of those present",
                snapshot -> Snapshot.share(snapshot.unemployed(), snapshot.present())));
        all.add(state(
                "industrialEmployment",
                "1",
                "number employed in enterprises relative to the start",
                snapshot ->
                        Snapshot.share(snapshot.employed(), snapshot.baseline().employed())));
        all.add(state(
                "toughness",
                "1",
                "toughness T of those in power",
                snapshot -> snapshot.society().authorities.toughness()));
        all.add(state(
                "recentParticipation",
                "1",
                "recent participation R as those in power remember it",
                snapshot -> snapshot.society().authorities.recentParticipation()));
        for (Arena arena : Arena.all()) {
            all.add(new OpenDisputes(arena));
        }
    }
}
