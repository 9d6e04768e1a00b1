package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.parameter.Switchable;
import atomization.scenario.Sample.Births;
import atomization.scenario.Sample.Complete;
import atomization.scenario.Sample.Constant;
import atomization.scenario.Sample.Fear;
import atomization.scenario.Sample.Happening;
import atomization.scenario.Sample.Level;
import atomization.scenario.Sample.Normal;
import atomization.scenario.Sample.Origin;
import atomization.scenario.Sample.Points;
import atomization.scenario.Sample.PriceShock;
import atomization.scenario.Sample.UnionDay;
import atomization.scenario.Sample.WattsStrogatz;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
    @Test
    void whatIsNotGivenHasItsDefault() {
        Sample sample = RecordBinder.defaults(Sample.class);
        assertThat(sample.workers()).isEqualTo(10_000);
        assertThat(sample.length()).isEqualTo(104);
        assertThat(sample.start()).isEqualTo(LocalDate.of(1985, 1, 3));
        assertThat(sample.title()).isNull();
        assertThat(sample.moment()).isEqualTo(Sample.Moment.FIRST_WEEK);
        assertThat(sample.population())
                .isEqualTo(new Sample.Population(new Normal(0.5, 0.2), new Constant(0.3), List.of(0.1, 0.9)));
        assertThat(sample.mechanisms())
                .isEqualTo(new Sample.Mechanisms(
                        Switchable.on(new Fear(0.45, 0.15, false)), Switchable.off(new Births(0.01))));
        assertThat(sample.network()).isEqualTo(new Sample.Network(new WattsStrogatz(6, 0.1), new Complete()));
        assertThat(sample.drivers())
                .isEqualTo(new Sample.Drivers(
                        new Level(0.1), new TreeMap<>(), new TreeMap<>(Map.of(1985.0, 0.2, 1991.5, 0.3))));
        assertThat(sample.events()).isEmpty();
        assertThat(sample.origins()).isEmpty();
    }

    @Test
    void everyFormOfValueIsRead() {
        Sample sample = read("""
                workers: 1e6
                length: 26
                start: 1990-02-01
                title: 1998
                moment: last_week
                population:
                  threshold: {sd: 0.122}
                  fear: {distribution: uniform, from: 0, to: .5}
                  quantiles: [1e-3, 1]
                mechanisms: {fear: {victims: on, rate: 1}, births: on}
                network: {workplace: wattsStrogatz, residence: {generator: complete}}
                drivers:
                  marketization: {1985: 0.1, 1991.5: 0.245}
                  prices: {1990: -1}
                events:
                - at: 1992-01-02
                  priceShock: 0.5
                - {at: 1993-01-07, unionDay: }
                origins:
                  hostel: 0.2
                """);
        assertThat(sample.workers()).isEqualTo(1_000_000);
        assertThat(sample.length()).isEqualTo(26);
        assertThat(sample.title()).isEqualTo("1998");
        assertThat(sample.moment()).isEqualTo(Sample.Moment.LAST_WEEK);
        assertThat(sample.population())
                .isEqualTo(
                        new Sample.Population(new Normal(0.5, 0.122), new Sample.Uniform(0, 0.5), List.of(0.001, 1.0)));
        assertThat(sample.mechanisms())
                .isEqualTo(
                        new Sample.Mechanisms(Switchable.on(new Fear(0.45, 1, true)), Switchable.on(new Births(0.01))));
        assertThat(sample.network().workplace()).isEqualTo(new WattsStrogatz(6, 0.1));
        assertThat(sample.drivers().marketization())
                .isEqualTo(new Points(new TreeMap<>(Map.of(1985.0, 0.1, 1991.5, 0.245)), false));
        assertThat(sample.drivers().prices()).isEqualTo(Map.of(1990.0, -1.0));
        assertThat(sample.events())
                .containsExactly(
                        new Happening(LocalDate.of(1992, 1, 2), new PriceShock(0.5, 0.01)),
                        new Happening(LocalDate.of(1993, 1, 7), new UnionDay()));
        assertThat(sample.origins()).isEqualTo(Map.of("hostel", new Origin(0.2, 2)));
    }

    @Test
    void allErrorsOfAFileAreReportedAtTheirPlaces() {
        assertThatThrownBy(() -> read("""
                        workers: 1.7
                        length: 3m
                        mechanisms:
                          fear:
                            isolationWight: 0.3
                            rate: 1.5
                            victims: "true"
                        population:
                          fear: {distribution: normal, sd: -1}
                          threshold: {distribution: gauss}
                        events:
                          - {at: 1992-02-30, priceShock: 0.5}
                          - {at: 1992-01-02}
                        """)).isInstanceOf(InvalidInput.class).hasMessage("""
                        x.yaml:1:10: workers: expected a whole number from 100 to 64000000 (unit: workers), but found the number 1.7
                        x.yaml:2:9: length: expected a duration of at least 1 in weeks, such as 26, 4w or 2y, but found text "3m"
                        x.yaml:5:5: mechanisms.fear.isolationWight: unknown key; did you mean isolationWeight? allowed: enabled, isolationWeight, rate, victims
                        x.yaml:6:11: mechanisms.fear.rate: 1.5 is out of bounds; expected a number from 0 to 1
                        x.yaml:7:14: mechanisms.fear.victims: expected on or off, but found quoted text "true"; remove the quotes
                        x.yaml:9:9: population.fear.mean: missing; expected a number
                        x.yaml:9:36: population.fear.sd: -1 is out of bounds; expected a number of at least 0
                        x.yaml:10:29: population.threshold.distribution: expected one of constant, normal, uniform, but found text "gauss"
                        x.yaml:12:10: events[0].at: 1992-02-30 is not a day of the calendar
                        x.yaml:13:5: events[1]: missing; expected one of priceShock, unionDay""".indent(0)
                .stripTrailing());
    }

    private static Sample read(String text) {
        Problems problems = new Problems();
        YamlNode node = YamlReader.read(text, new Source("x.yaml", null, true), problems);
        problems.throwIfAny();
        return RecordBinder.bind(node, Sample.class);
    }
}
