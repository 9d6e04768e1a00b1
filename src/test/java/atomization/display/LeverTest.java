package atomization.display;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.mechanism.Mechanisms;
import atomization.parameter.ParameterTable;
import atomization.scenario.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeverTest {
    static List<Lever> levers() {
        return Lever.all();
    }

    @Test
    void everyNumberOfEveryMechanismHasALever() {
        List<String> numbers = ParameterTable.of(Mechanisms.class).stream()
                .filter(row -> row.defaultText().matches("-?[0-9].*"))
                .map(row -> "mechanisms." + row.path())
                .toList();
        assertThat(Lever.all())
                .extracting(Lever::path)
                .containsExactlyElementsOf(numbers)
                .hasSizeGreaterThan(80);
        Map<String, String> values = Lever.values(SmallPlan.read().scenario());
        assertThat(values).containsKeys(numbers.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void everyPositionOfTheSliderIsAValueThatIsAllowed(Lever lever) {
        for (int position = 0; position <= Lever.positions(); position += 50) {
            String text = lever.text(position);
            assertThat(lever.allows(text)).as("%s = %s", lever.path(), text).isTrue();
        }
        assertThat(lever.explanation())
                .contains(lever.row().meaning(), lever.row().source());
    }

    @Test
    void aScenarioTakesTheEndsOfEverySlider() {
        Plan plan = SmallPlan.read();
        for (Lever lever : Lever.all()) {
            plan.with(List.of(lever.path() + "=" + lever.text(Lever.positions())));
        }
    }

    @Test
    void theSliderShowsWhatItSetsAndIsFineAroundTheDefault() {
        Lever rate = Lever.all().stream()
                .filter(lever -> lever.path().equals("mechanisms.learning.efficacyRate"))
                .findFirst()
                .orElseThrow();
        assertThat(rate.position(0.002)).isBetween(495, 505);
        assertThat(Double.parseDouble(rate.text(500))).isBetween(0.0019, 0.0021);
        assertThat(rate.position(Double.parseDouble(rate.text(700)))).isBetween(698, 702);
    }
}
