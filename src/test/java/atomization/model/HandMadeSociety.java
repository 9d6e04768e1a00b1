package atomization.model;

import atomization.parallel.Ranges;
import atomization.population.Population;
import atomization.random.Stream;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import atomization.society.Arena;
import atomization.society.Calendar;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.TieLayers;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Societies for tests, populated by a plan, with ties drawn here by a rule of a few lines. */
public final class HandMadeSociety {
    private static final double SURVEILLANCE = 0.25;

    private HandMadeSociety() {}

    /** The plan of a scenario's text. */
    public static Plan plan(String yaml) {
        return Plan.of(Loaded.parse(yaml, "a test's scenario", Path.of("."), Scenario.class));
    }

    /** The society of the plan, with random ties. */
    public static Society of(Plan plan, long seed, Ranges ranges) {
        return of(plan, seed, ranges, worker -> worker);
    }

    /** Gives one worker the number by which it is drawn: the same as its own, or that of its group's first. */
    @FunctionalInterface
    public interface Component {
        /** Workers are tied only within a component. */
        int of(int worker);
    }

    /** The society of the plan, with random ties between workers of the same component; the identity means one component. */
    public static Society of(Plan plan, long seed, Ranges ranges, Component component) {
        Scenario scenario = plan.scenario();
        Calendar calendar = new Calendar(scenario.run().start(), scenario.run().weeks());
        Society base = new Population(
                        scenario.run().workers(), scenario.society(), scenario.workers(), scenario.network())
                .populate(calendar, seed, SURVEILLANCE, plan.edges(), ranges);
        boolean split = component.of(1) != 1;
        Stream draws = Stream.of(seed, "test.ties", 0);
        TieLayers ties = new TieLayers(List.of(
                layer(base, component, split, 10, 3, Layer.WORKPLACE, draws, (i, j) -> sameEmployer(base, i, j)),
                layer(base, component, split, 8, 3, Layer.RESIDENCE, draws, (i, j) -> sameDistrict(base, i, j)),
                layer(base, component, split, 6, 1, Layer.ACQUAINTANCE, draws, (i, j) -> 1)));
        Society society = new Society(calendar, base.workers, ties, base.enterprises, base.districts, ranges);
        society.newcomers = base.newcomers;
        society.authorities.setToughness(
                scenario.mechanisms().authority().value().target(0.3, 0));
        for (Arena arena : Arena.all()) {
            for (int k = 0; k < society.collectives(arena).count(); k++) {
                society.collectives(arena).addMembers(k, base.collectives(arena).members(k));
            }
        }
        return society;
    }

    private static int sameEmployer(Society society, int i, int j) {
        return society.employerOf(i) >= 0 && society.employerOf(i) == society.employerOf(j) ? 1 : 0;
    }

    private static int sameDistrict(Society society, int i, int j) {
        return society.districtOf(i) == society.districtOf(j) ? 1 : 0;
    }

    private static TieLayer layer(
            Society base,
            Component component,
            boolean split,
            int capacity,
            int wanted,
            Layer layer,
            Stream draws,
            IntBinaryOperator meet) {
        int size = base.workers.size();
        TieLayer ties = TieLayer.uniform(size, capacity);
        for (int i = 0; i < size; i++) {
            int made = 0;
            for (int attempt = 0; attempt < 40 && made < wanted; attempt++) {
                int j = draws.below(size, i, 100 * layer.ordinal() + attempt);
                boolean together = !split || component.of(i) == component.of(j);
                if (together
                        && base.workers.present.get(i)
                        && base.workers.present.get(j)
                        && meet.applyAsInt(i, j) == 1) {
                    double s = base.workers.solidarity(i, layer) * base.workers.solidarity(j, layer);
                    made += ties.connect(i, j, (1 - SURVEILLANCE) * Math.sqrt(s)) ? 1 : 0;
                }
            }
        }
        for (int i = 0; i < size; i++) {
            ties.noteInitial(i);
        }
        return ties;
    }
}
