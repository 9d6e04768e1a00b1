package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.parameter.Switchable;
import atomization.scenario.Sample.Complete;
import atomization.scenario.Sample.Constant;
import atomization.scenario.Sample.EdgeList;
import atomization.scenario.Sample.Fear;
import atomization.scenario.Sample.Level;
import atomization.scenario.Sample.Normal;
import atomization.scenario.Sample.Points;
import atomization.scenario.Sample.PriceShock;
import atomization.scenario.Sample.WattsStrogatz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void writeBaseline() throws IOException {
        folder = Files.createDirectory(temporary.resolve("scenarios")).toRealPath();
        write("baseline.yaml", """
                workers: 1000
                population:
                  threshold: {distribution: normal, mean: 0.4, sd: 0.3}
                  fear: {distribution: normal, mean: 0.2}
                mechanisms:
                  fear: {isolationWeight: 0.3, rate: 0.2}
                network: {workplace: {generator: wattsStrogatz, degree: 8, rewiring: 0.5}}
                drivers:
                  marketization: {1985: 0.1, 1991: 0.2}
                  prices: {1985: 1}
                events:
                - {at: 1992-01-02, priceShock: {size: 0.5, fading: 0.02}}
                - {at: 1993-01-07, unionDay: }
                """);
    }

    @Test
    void mappingsMergeAndEverythingElseReplaces() throws IOException {
        Sample sample = read("child.yaml", """
                extends: baseline.yaml
                population: {threshold: {sd: 0.1}, fear: {distribution: constant, value: 0.6}}
                mechanisms: {fear: {rate: 0.9}}
                drivers: {marketization: {1990: 0.7}, prices: {1990: 2}}
                events: []
                """);
        assertThat(sample.workers()).isEqualTo(1000);
        assertThat(sample.population().threshold()).isEqualTo(new Normal(0.4, 0.1));
        assertThat(sample.population().fear()).isEqualTo(new Constant(0.6));
        assertThat(sample.mechanisms().fear()).isEqualTo(Switchable.on(new Fear(0.3, 0.9, false)));
        assertThat(sample.network().workplace()).isEqualTo(new WattsStrogatz(8, 0.5));
        assertThat(sample.drivers().marketization()).isEqualTo(new Points(new TreeMap<>(Map.of(1990.0, 0.7)), false));
        assertThat(sample.drivers().prices()).isEqualTo(Map.of(1990.0, 2.0));
        assertThat(sample.events()).isEmpty();
    }

    @Test
    void anotherVariantInheritsNothingAndTheSameVariantInheritsAll() throws IOException {
        Sample other = read(
                "other.yaml",
                "extends: baseline.yaml\nnetwork: {workplace: complete}\n"
                        + "population: {threshold: 0.18}\ndrivers: {marketization: 0.4}\n");
        assertThat(other.network().workplace()).isEqualTo(new Complete());
        assertThat(other.population().threshold()).isEqualTo(new Constant(0.18));
        assertThat(other.drivers().marketization()).isEqualTo(new Level(0.4));
        Sample same = read("same.yaml", "extends: baseline.yaml\nnetwork: {workplace: wattsStrogatz}\n");
        assertThat(same.network().workplace()).isEqualTo(new WattsStrogatz(8, 0.5));
        assertThatThrownBy(() -> read(
                        "missing.yaml",
                        "extends: baseline.yaml\npopulation:\n  threshold: {distribution: uniform, from: 0.1}\n"))
                .hasMessage(place("missing.yaml") + ":3:14: population.threshold.to: missing; expected a number");
    }

    @Test
    void aMappingThatNamesNoVariantBelongsToTheOneItsKeysFit() throws IOException {
        write("parent.yaml", """
                drivers:
                  marketization: {points: {1985: 0.1}, steps: on}
                  courses: {firstWeek: 0.2, lastWeek: {steps: on, points: {1985: 1}}}
                """);
        Sample sample = read("child.yaml", """
                extends: parent.yaml
                drivers:
                  marketization: {1990: 0.3}
                  courses: {lastWeek: {steps: off}}
                """);
        assertThat(sample.drivers().marketization()).isEqualTo(new Points(new TreeMap<>(Map.of(1990.0, 0.3)), true));
        assertThat(sample.drivers().courses())
                .isEqualTo(Map.of(
                        Sample.Moment.FIRST_WEEK, new Level(0.2),
                        Sample.Moment.LAST_WEEK, new Points(new TreeMap<>(Map.of(1985.0, 1.0)), false)));
        assertThatThrownBy(() -> read("wrong.yaml", "drivers: {marketization: {steps: on}, courses: {lastWek: 1}}\n"))
                .hasMessage(place("wrong.yaml")
                        + ":1:27: drivers.marketization.steps: unknown key; allowed: driver, value\n"
                        + place("wrong.yaml") + ":1:49: drivers.courses.lastWek: unknown key; did you mean lastWeek?"
                        + " allowed: firstWeek, lastWeek");
    }

    @Test
    void switchingOffKeepsTheParametersForSwitchingOn() throws IOException {
        Sample off = read("off.yaml", "extends: baseline.yaml\nmechanisms: {fear: off}\n");
        assertThat(off.mechanisms().fear()).isEqualTo(Switchable.off(new Fear(0.3, 0.2, false)));
        Sample on = read("on.yaml", "extends: off.yaml\nmechanisms: {fear: on}\n");
        assertThat(on.mechanisms().fear()).isEqualTo(Switchable.on(new Fear(0.3, 0.2, false)));
        Sample mapping = read("mapping.yaml", "extends: off.yaml\nmechanisms: {fear: {rate: 0.5}}\n");
        assertThat(mapping.mechanisms().fear()).isEqualTo(Switchable.on(new Fear(0.3, 0.5, false)));
        Sample set = read("set.yaml", "extends: off.yaml\n", "mechanisms.fear.rate=0.5");
        assertThat(set.mechanisms().fear()).isEqualTo(Switchable.off(new Fear(0.3, 0.5, false)));
    }

    @Test
    void whatIsSetFromOutsideChangesThisAlone() throws IOException {
        Sample sample = read(
                "child.yaml",
                "extends: baseline.yaml\n",
                "mechanisms.fear.isolationWeight=0.7",
                "network.workplace.degree=4",
                "network.residence.generator=wattsStrogatz",
                "network.residence.degree=2",
                "events[0].at=1992-02-06",
                "events[0].priceShock.size=0.1",
                "drivers.marketization.points.1991=0.9",
                "drivers.prices.\"1991.5\"=3",
                "population.fear=0.5",
                "population.quantiles[1]=0.8",
                "mechanisms.births=on",
                "origins.hostel.share=0.2");
        assertThat(sample.mechanisms().fear()).isEqualTo(Switchable.on(new Fear(0.7, 0.2, false)));
        assertThat(sample.network().workplace()).isEqualTo(new WattsStrogatz(4, 0.5));
        assertThat(sample.network().residence()).isEqualTo(new WattsStrogatz(2, 0.1));
        assertThat(sample.events().get(0).at()).hasToString("1992-02-06");
        assertThat(sample.events().get(0).action()).isEqualTo(new PriceShock(0.1, 0.02));
        assertThat(sample.events()).hasSize(2);
        assertThat(sample.drivers().marketization())
                .isEqualTo(new Points(new TreeMap<>(Map.of(1985.0, 0.1, 1991.0, 0.9)), false));
        assertThat(sample.drivers().prices()).isEqualTo(Map.of(1985.0, 1.0, 1991.5, 3.0));
        assertThat(sample.population().fear()).isEqualTo(new Constant(0.5));
        assertThat(sample.population().quantiles()).containsExactly(0.1, 0.8);
        assertThat(sample.mechanisms().births().on()).isTrue();
        assertThat(sample.origins()).containsOnlyKeys("hostel");
    }

    @Test
    void aBareCurveTakesASinglePointFromOutside() throws IOException {
        Sample sample = read("child.yaml", "extends: baseline.yaml\n", "drivers.marketization.1991=0.9");
        assertThat(sample.drivers().marketization())
                .isEqualTo(new Points(new TreeMap<>(Map.of(1985.0, 0.1, 1991.0, 0.9)), false));
    }

    @Test
    void errorsNameTheFileOrTheOptionThatMadeThem() throws IOException {
        write("parent.yaml", "extends: baseline.yaml\nworkers: 1\nmechanisms:\n  fear: {rte: 1}\n");
        assertThatThrownBy(() -> read(
                        "child.yaml",
                        "extends: parent.yaml\nstart: soon\n",
                        "mechanisms.fear.isolationWight=0.3",
                        "length=x",
                        "events[7].at=1990-01-01",
                        "workers.few=1",
                        "nonsense",
                        "a..b=1",
                        "title=[1"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("""
                        --set a..b=1: "a..b" is not a path; write keys with dots, such as events[0].at
                        --set events[7].at=1990-01-01: events[7].at: events has 2 entries; the first is [0]
                        --set length=x: length: expected a duration of at least 1 in weeks, such as 26, 4w or 2y, but found text "x"
                        --set mechanisms.fear.isolationWight=0.3: mechanisms.fear.isolationWight: unknown key; did you mean isolationWeight? allowed: enabled, isolationWeight, rate, victims
                        --set nonsense: has no =; write path=value, such as mechanisms.fear.rate=0.1
                        --set title=[1: not valid YAML: expected ',' or ']', but got <stream end>
                        --set workers.few=1: workers.few: workers is the number 1 and has no keys
                        CHILD:2:8: start: expected a date such as 1985-01-03, but found text "soon"
                        PARENT:2:10: workers: 1 is out of bounds; expected a whole number from 100 to 64000000 (unit: workers)
                        PARENT:4:10: mechanisms.fear.rte: unknown key; did you mean rate? allowed: enabled, isolationWeight, rate, victims""".replace("CHILD", place("child.yaml")).replace("PARENT", place("parent.yaml")));
    }

    @Test
    void aKeyInTheWrongPlaceIsToldWhereItBelongs() {
        assertThatThrownBy(() -> read("child.yaml", "extends: baseline.yaml\nisolationWeight: 0.4\n"))
                .hasMessageContaining("isolationWeight: unknown key; did you mean mechanisms.fear.isolationWeight?"
                        + " allowed: extends, workers, length");
    }

    @Test
    void filesThatExtendEachOtherInACircleAreNamed() throws IOException {
        write("a.yaml", "extends: b.yaml\n");
        write("b.yaml", "extends: sub/c.yaml\n");
        assertThatThrownBy(() -> read("sub/c.yaml", "extends: ../a.yaml\n"))
                .hasMessage(place("b.yaml") + ":1:10: extends: files extend each other in a circle:"
                        + " sub/c.yaml -> a.yaml -> b.yaml -> sub/c.yaml");
    }

    @Test
    void noPathLeavesTheFolderOfTheBaseline() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.yaml"), "workers: 200\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), outside);
        Files.createSymbolicLink(folder.resolve("ties.csv"), outside);
        String child = place("child.yaml");
        assertThatThrownBy(() -> read("child.yaml", "extends: ../outside.yaml\n"))
                .hasMessage(child + ":1:10: extends: \"../outside.yaml\" leaves the folder of the scenarios; keep it"
                        + " inside");
        assertThatThrownBy(() -> read("child.yaml", "extends: link.yaml\n"))
                .hasMessage(child + ":1:10: extends: \"link.yaml\" leaves the folder of the scenarios through a link;"
                        + " keep it inside");
        assertThatThrownBy(() -> read("child.yaml", "extends: " + outside + "\n"))
                .hasMessageContaining("is an absolute path; write it relative to this file");
        assertThatThrownBy(() -> read("child.yaml", "extends: baseline\n"))
                .hasMessage(child + ":1:10: extends: there is no file \"baseline\" here; did you mean baseline.yaml?");
        assertThatThrownBy(() -> read("child.yaml", "network: {workplace: {generator: edgeList, file: ties.csv}}\n"))
                .hasMessage(child + ":1:50: network.workplace.file: \"ties.csv\" leaves the folder of the scenarios"
                        + " through a link; keep it inside");
        assertThatThrownBy(() -> read("child.yaml", "extends: [a]\n"))
                .hasMessage(child + ":1:10: extends: expected the path of one file, but found a list");
    }

    @Test
    void aFileReferenceResolvesFromTheFileThatHoldsIt() throws IOException {
        write("data/ties.csv", "0,1\n");
        write("sub/parent.yaml", "network: {workplace: {generator: edgeList, file: ../data/ties.csv}}\n");
        Sample sample = read("deep/er/child.yaml", "extends: ../../sub/parent.yaml\n");
        assertThat(sample.network().workplace()).isEqualTo(new EdgeList("data/ties.csv"));
        assertThat(Canonical.files(sample)).containsExactly("data/ties.csv");
        assertThat(Canonical.yaml(sample, Path.of("deep/er")))
                .contains("file: ../../data/ties.csv\n"
                        .replace("../../", "\"../../")
                        .replace(".csv\n", ".csv\"\n"));
    }

    @Test
    void aFolderReachedThroughALinkIsReadLikeAnyOther() throws IOException {
        write("data/ties.csv", "0,1\n");
        write(
                "child.yaml",
                "extends: baseline.yaml\nnetwork: {workplace: {generator: edgeList, file: data/ties.csv}}\n");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        Sample sample =
                Loaded.read(link.resolve("child.yaml"), List.of(), Sample.class).value();
        assertThat(sample.network().workplace()).isEqualTo(new EdgeList("data/ties.csv"));
        assertThatThrownBy(() -> Loaded.read(link.resolve("child.yaml"), List.of("extends=a.yaml"), Sample.class))
                .hasMessage("--set extends=a.yaml: extends: only a file can extend another");
    }

    @Test
    void filesThatCannotBeScenariosAreRefused() throws IOException {
        assertThatThrownBy(() -> read("x.yaml", ""))
                .hasMessage(place("x.yaml") + ": is empty; expected a mapping of keys to values");
        assertThatThrownBy(() -> read("x.yaml", "- a\n"))
                .hasMessage(place("x.yaml") + ":1:1: holds a list; expected a mapping of keys to values");
        assertThatThrownBy(() -> Loaded.read(folder, List.of(), Sample.class))
                .hasMessage(folder + ": is a folder; name a file");
        assertThatThrownBy(() -> Loaded.read(folder.resolve("none.yaml"), List.of(), Sample.class))
                .hasMessage(place("none.yaml") + ": no such file");
        Path large = folder.resolve("large.yaml");
        Files.write(large, new byte[SourceText.LARGEST + 1]);
        assertThatThrownBy(() -> Loaded.read(large, List.of(), Sample.class))
                .hasMessage(large + ": is larger than 16 MB; put long lists into files of their own");
    }

    @Test
    void whatWasLoadedCanBeChangedWithoutReadingAgain() throws IOException {
        write("child.yaml", "extends: baseline.yaml\n");
        Loaded<Sample> loaded = Loaded.read(folder.resolve("child.yaml"), List.of("workers=500"), Sample.class);
        Loaded<Sample> changed = loaded.with(List.of("mechanisms.fear.rate=0.9"));
        assertThat(changed.value().workers()).isEqualTo(500);
        assertThat(changed.value().mechanisms().fear().value().rate()).isEqualTo(0.9);
        assertThat(loaded.value().mechanisms().fear().value().rate()).isEqualTo(0.2);
        assertThat(loaded.files()).containsExactly(folder.resolve("child.yaml"), folder.resolve("baseline.yaml"));
        assertThat(loaded.root()).isEqualTo(folder);
        assertThat(loaded.locate("mechanisms.fear.rate")).hasToString(place("baseline.yaml") + ":6:38");
        assertThat(loaded.locate("mechanisms.fear.victims")).hasToString(place("baseline.yaml") + ":6:9");
        YamlMapping overlay =
                (YamlMapping) InlineYaml.read("{mechanisms: {fear: off}}", Trees.NOWHERE.source(), new Problems());
        assertThat(changed.with(overlay).value().mechanisms().fear())
                .isEqualTo(Switchable.off(new Fear(0.3, 0.9, false)));
    }

    private Sample read(String name, String text, String... assignments) throws IOException {
        return Loaded.read(write(name, text), Arrays.asList(assignments), Sample.class)
                .value();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }
}
