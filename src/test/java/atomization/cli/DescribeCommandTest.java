package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.society.Driver;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribeCommandTest {
    @ParameterizedTest
    @CsvSource({
        "mechanisms.fear.isolationWeight, weight p1 of isolation",
        "isolationWeight, mechanisms.fear.isolationWeight (parameter)",
        "ISOLATIONWEIGHT, 0 to 1",
        "isolationWeight, to move it",
        "fear, fear (mechanism)",
        "fear, fear (indicator)",
        "fear, workers.fear",
        "hiringRate, economy",
        "run.workers, second-wave: 20000",
        "network.workplace.degree, groups",
        "workers.threshold.sd, 0.2",
        "stop, the intervention of twin runs",
        "events.stop.persons.share, events[].stop.persons.share",
        "groups, Feld (1981)",
        "normal, clipped",
        "crisis, survey.csv",
        "fear.acting, timeseries.csv",
        "finalFear, summary.csv",
        "involved.strike, yearly.csv",
        "second-wave, atomization run second-wave",
        "second-wave.yaml, extends"
    })
    void namesOfAllKindsAreDescribed(String name, String expected) {
        Executed described = Executed.of("describe", name);
        assertThat(described.code()).as(described.err()).isZero();
        assertThat(described.out()).contains(expected.equals("to move it") ? "starting value" : expected);
    }

    @Test
    void aParameterOfSeveralPlacesListsThem() {
        Executed described = Executed.of("describe", "rate");
        assertThat(described.code()).isEqualTo(ExitCode.INVALID);
        assertThat(described.err()).contains("mechanisms.fear.rate", "mechanisms.authority.rate");
    }

    @Test
    void anUnknownNameIsMetWithTheNearest() {
        Executed described = Executed.of("describe", "isolatonWeight");
        assertThat(described.code()).isEqualTo(ExitCode.INVALID);
        assertThat(described.err()).contains("did you mean isolationWeight?");
    }

    @Test
    void everythingThatIsListedCanBeDescribed() {
        for (Kind kind : Kind.values()) {
            Entry last = Catalogue.of(kind).get(Catalogue.of(kind).size() - 1);
            assertThat(Lookup.of(last.name()).entries())
                    .as("%s %s", kind.singular(), last.name())
                    .anyMatch(entry -> entry.kind() == kind);
        }
    }

    @Test
    void mechanismsReadTheDriversThatAreSaidToBeReadByThem() {
        List<JavaClass> mechanisms = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("atomization.mechanism").stream()
                        .toList();
        for (Driver driver : Driver.values()) {
            TreeSet<String> readers = new TreeSet<>();
            for (JavaClass mechanism : mechanisms) {
                boolean named = mechanism.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Driver.class)
                                && access.getName().equals(driver.name()));
                boolean throughErosion = driver == Driver.PRICE_EROSION
                        && mechanism.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getName().equals("erosion"));
                if (named || throughErosion) {
                    String name = mechanism.getSimpleName();
                    readers.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
                }
            }
            assertThat(readers)
                    .as(driver.label())
                    .containsExactlyElementsOf(new TreeSet<>(DriverUse.mechanisms(driver)));
        }
        assertThat(Arrays.stream(Driver.values()))
                .noneMatch(driver -> DriverUse.mechanisms(driver).isEmpty());
    }
}
