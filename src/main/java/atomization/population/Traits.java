package atomization.population;

import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Society;
import atomization.society.Thresholds;
import atomization.society.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives workers their traits and initial values, those of the reserve as well. */
final class Traits {
    private final WorkerSettings settings;
    private final int size;

    /** One trait: its name, which keys its random numbers, how it is spread, and where it is kept. */
    private record Trait(String name, Distribution distribution, Setter setter) {}

    /** Keeps the value of one worker. */
    @FunctionalInterface
    private interface Setter {
        void set(Workers workers, int i, double value);
    }

    Traits(WorkerSettings settings, int size) {
        this.settings = settings;
        this.size = size;
    }

    void give(Society society, long seed) {
        Workers workers = society.workers;
        workers.thresholds = thresholds(society, Stream.of(seed, "population.threshold", 0));
        for (Trait trait : traits()) {
            require(trait.name(), trait.distribution());
            Stream draws = Stream.of(seed, "population." + trait.name(), 0);
            society.ranges().each(size, (from, to) -> {
                for (int i = from; i < to; i++) {
                    trait.setter().set(workers, i, value(trait.distribution(), i, draws));
                }
            });
        }
        List<Trait> traits = traits();
        society.newcomers = (rows, i, draw) -> {
            rows.thresholds.set(i, settings.threshold().value(i, size, draw.uniform(0)));
            for (int t = 0; t < traits.size(); t++) {
                Trait trait = traits.get(t);
                trait.setter().set(rows, i, trait.distribution().value(i, size, draw.uniform(t + 1)));
            }
        };
    }

    private Thresholds thresholds(Society society, Stream draws) {
        Distribution distribution = settings.threshold();
        require("threshold", distribution);
        if (distribution instanceof Constant constant) {
            return Thresholds.constant(constant.value());
        }
        if (distribution.isGiven()) {
            double[] values = new double[size];
            java.util.Arrays.setAll(values, i -> distribution.value(i, size, 0));
            return Thresholds.exact(values);
        }
        float[] values = new float[size];
        society.ranges().each(size, (from, to) -> {
            for (int i = from; i < to; i++) {
                values[i] = (float) value(distribution, i, draws);
            }
        });
        return Thresholds.drawn(values);
    }

    private double value(Distribution distribution, int i, Stream draws) {
        return distribution.value(i, size, distribution.isGiven() ? 0 : draws.uniform(i, 0));
    }

    private List<Trait> traits() {
        List<Trait> traits = new ArrayList<>();
        Distribution atHome = settings.solidarityAtHome() != null ? settings.solidarityAtHome() : settings.solidarity();
        Distribution hardshipAtHome =
                settings.hardshipAtHome() != null ? settings.hardshipAtHome() : settings.hardship();
        traits.add(trait(
                "solidarity",
                settings.solidarity(),
                (w, i, v) -> w.solidarity(Arena.STRIKE).set(i, v)));
        traits.add(trait(
                "solidarityAtHome",
                atHome,
                (w, i, v) -> w.solidarity(Arena.ASSEMBLY).set(i, v)));
        traits.add(trait("disposition", settings.disposition(), (w, i, v) -> w.disposition.set(i, v)));
        traits.add(trait("efficacy", settings.efficacy(), (w, i, v) -> w.efficacy.set(i, v)));
        traits.add(trait("meanEfficacy", settings.meanEfficacy(), (w, i, v) -> w.meanEfficacy.set(i, v)));
        traits.add(trait("delegation", settings.delegation(), (w, i, v) -> w.delegation.set(i, v)));
        traits.add(trait("commercial", settings.commercial(), (w, i, v) -> w.commercial.set(i, v)));
        traits.add(trait("enterprise", settings.enterprise(), (w, i, v) -> w.enterprise.set(i, v)));
        traits.add(trait("hardshipFactor", settings.hardshipFactor(), (w, i, v) -> w.hardshipFactor.set(i, v)));
        traits.add(trait("fear", settings.fear(), (w, i, v) -> w.fear.set(i, v)));
        traits.add(trait(
                "hardship",
                settings.hardship(),
                (w, i, v) -> w.hardship(Arena.STRIKE).set(i, v)));
        traits.add(trait(
                "hardshipAtHome",
                hardshipAtHome,
                (w, i, v) -> w.hardship(Arena.ASSEMBLY).set(i, v)));
        traits.add(trait("subsistence", settings.subsistence(), (w, i, v) -> w.subsistence.set(i, v)));
        traits.add(trait("memory", settings.memory(), (w, i, v) -> w.memory.set(i, v)));
        return traits;
    }

    private static Trait trait(String name, Distribution distribution, Setter setter) {
        return new Trait(name, distribution, setter);
    }

    private void require(String name, Distribution distribution) {
        try {
            distribution.requireSize(size);
        } catch (IllegalArgumentException problem) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "workers.%s: %s", name, problem.getMessage()), problem);
        }
    }
}
