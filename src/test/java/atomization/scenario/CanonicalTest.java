package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.parameter.NumberText;
import atomization.parameter.Switchable;
import atomization.scenario.Sample.Births;
import atomization.scenario.Sample.Complete;
import atomization.scenario.Sample.Constant;
import atomization.scenario.Sample.Distribution;
import atomization.scenario.Sample.Drivers;
import atomization.scenario.Sample.Fear;
import atomization.scenario.Sample.Happening;
import atomization.scenario.Sample.Level;
import atomization.scenario.Sample.Mechanisms;
import atomization.scenario.Sample.Network;
import atomization.scenario.Sample.Normal;
import atomization.scenario.Sample.Origin;
import atomization.scenario.Sample.Points;
import atomization.scenario.Sample.Population;
import atomization.scenario.Sample.PriceShock;
import atomization.scenario.Sample.Uniform;
import atomization.scenario.Sample.UnionDay;
import atomization.scenario.Sample.WattsStrogatz;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private static final long SEED = 19930617;

    @Test
    void theDefaultsAreWrittenInOneForm() {
        assertThat(Canonical.yaml(RecordBinder.defaults(Sample.class))).isEqualTo("""
                        workers: 10000
                        length: 104
                        start: 1985-01-03
                        moment: firstWeek
                        population:
                          threshold:
                            distribution: normal
                            mean: 0.5
                            sd: 0.2
                          fear:
                            distribution: constant
                            value: 0.3
                          quantiles: [0.1, 0.9]
                        mechanisms:
                          fear:
                            isolationWeight: 0.45
                            rate: 0.15
                            victims: false
                          births:
                            enabled: false
                            rate: 0.01
                        network:
                          workplace:
                            generator: wattsStrogatz
                            degree: 6
                            rewiring: 0.1
                          residence:
                            generator: complete
                        drivers:
                          marketization:
                            driver: level
                            value: 0.1
                          courses: {}
                          prices:
                            "1985": 0.2
                            "1991.5": 0.3
                        events: []
                        origins: {}
                        """);
    }

    @Test
    void everyRecordIsReadBackEqualFromYamlAndFromJson() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 300; i++) {
            Sample sample = sample(random);
            String yaml = Canonical.yaml(sample);
            assertThat(read(yaml)).as(yaml).isEqualTo(sample);
            assertThat(read(Canonical.json(sample))).isEqualTo(sample);
            assertThat(Canonical.yaml(read(yaml))).isEqualTo(yaml);
        }
    }

    @Test
    void theHashIsOfWhatIsMeantAndNotOfHowItIsWritten() {
        String brief = Canonical.sha256(read("population: {fear: 0.30}\nnetwork: {residence: complete}\n"));
        String full = Canonical.sha256(
                read("network: {residence: {generator: complete}}\nlength: 2y\npopulation: {fear: 3e-1}\n"));
        assertThat(brief).matches("[0-9a-f]{64}").isEqualTo(full);
        assertThat(Canonical.sha256(read("workers: 10001"))).isNotEqualTo(brief);
        assertThat(Canonical.sha256(read("title: ''"))).isNotEqualTo(brief);
    }

    @Test
    void theTextDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        String english = Canonical.yaml(RecordBinder.defaults(Sample.class));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Canonical.yaml(RecordBinder.defaults(Sample.class))).isEqualTo(english);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read(english)).isEqualTo(RecordBinder.defaults(Sample.class));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aValueIsFoundByItsPath() {
        Sample sample = read("events: [{at: 1992-01-02, priceShock: 0.5}]");
        assertThat(Canonical.get(sample, "mechanisms.fear.rate")).isEqualTo(Trees.number(0.15));
        assertThat(Canonical.get(sample, "events[0].priceShock.size")).isEqualTo(Trees.number(0.5));
        assertThat(Canonical.get(sample, "drivers.prices.\"1991.5\"")).isEqualTo(Trees.number(0.3));
        assertThat(Canonical.get(sample, "events[1].at")).isNull();
        assertThat(Canonical.get(sample, "mechanisms.fear.rate.more")).isNull();
        assertThat(Canonical.scalars(sample))
                .containsEntry("population.threshold.distribution", "normal")
                .containsEntry("population.quantiles[1]", "0.9")
                .containsEntry("mechanisms.births.enabled", "false")
                .containsEntry("drivers.prices.\"1991.5\"", "0.3")
                .containsEntry("events[0].priceShock.fading", "0.01");
    }

    @Test
    void everyScalarPathCanBeSet() {
        Loaded<Sample> loaded =
                Loaded.parse(Canonical.yaml(sample(new SplittableRandom(SEED))), "x.yaml", Path.of("/"), Sample.class);
        Canonical.scalars(loaded.value()).forEach((path, text) -> {
            String quoted = path.equals("title") ? Quoting.always(text) : text;
            assertThat(loaded.with(List.of(path + "=" + quoted)).value())
                    .as(path)
                    .isEqualTo(loaded.value());
        });
    }

    private static Sample read(String text) {
        return Loaded.parse(text, "x.yaml", Path.of("/"), Sample.class).value();
    }

    private static Sample sample(SplittableRandom random) {
        return new Sample(
                random.nextInt(100, 64_000_000),
                random.nextInt(1, 10_000),
                LocalDate.of(1985, 1, 3).plusDays(random.nextInt(10_000)),
                random.nextBoolean() ? null : title(random),
                random.nextBoolean() ? Sample.Moment.FIRST_WEEK : Sample.Moment.LAST_WEEK,
                new Population(distribution(random), distribution(random), List.of(random.nextDouble())),
                new Mechanisms(
                        new Switchable<>(
                                random.nextBoolean(),
                                new Fear(random.nextDouble(), random.nextDouble(), random.nextBoolean())),
                        new Switchable<>(random.nextBoolean(), new Births(anyDouble(random)))),
                new Network(new WattsStrogatz(random.nextInt(2, 100), random.nextDouble()), new Complete()),
                new Drivers(curve(random), courses(random), points(random)),
                events(random),
                origins(random));
    }

    private static String title(SplittableRandom random) {
        String alphabet = "ab \n\t\"'\\:#-?[]{},&*!|>%@`~01.é\u0416\u2028\u0085\ud83d\ude00=";
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder title = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            title.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        String[] traps = {"null", "on", "~", "1998", "1e3", "-", "true", "1985-01-03", "a: b", "# x", ""};
        return random.nextBoolean() ? title.toString() : traps[random.nextInt(traps.length)];
    }

    private static Distribution distribution(SplittableRandom random) {
        double value = random.nextDouble();
        return switch (random.nextInt(3)) {
            case 0 -> new Constant(value);
            case 1 -> new Normal(value * 1e-9, anyDouble(random));
            default -> new Uniform(-value, value);
        };
    }

    private static double anyDouble(SplittableRandom random) {
        double number = Math.abs(Double.longBitsToDouble(random.nextLong()));
        return Double.isFinite(number) ? number : 0;
    }

    private static Sample.Curve curve(SplittableRandom random) {
        return random.nextBoolean() ? new Level(random.nextDouble()) : new Points(points(random), random.nextBoolean());
    }

    private static TreeMap<Sample.Moment, Sample.Curve> courses(SplittableRandom random) {
        TreeMap<Sample.Moment, Sample.Curve> courses = new TreeMap<>();
        if (random.nextBoolean()) {
            courses.put(Sample.Moment.LAST_WEEK, curve(random));
        }
        return courses;
    }

    private static TreeMap<Double, Double> points(SplittableRandom random) {
        TreeMap<Double, Double> points = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            points.put(1985 + random.nextInt(80) / 4.0, anyDouble(random));
        }
        return points;
    }

    private static List<Happening> events(SplittableRandom random) {
        List<Happening> events = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate at = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(1000));
            events.add(new Happening(
                    at, random.nextBoolean() ? new UnionDay() : new PriceShock(random.nextDouble(), 0.25)));
        }
        return events;
    }

    private static Map<String, Origin> origins(SplittableRandom random) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            origins.put("group " + NumberText.of(random.nextInt(100) / 8.0), new Origin(random.nextDouble(), 3));
        }
        return origins;
    }
}
