package atomization.claim;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.scenario.Condition;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesPageTest {
    static List<Path> scenarios() throws IOException {
        return ScenarioExpectationsTest.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void thePageHasWhatEveryScenarioExpects(Path file) throws IOException {
        String page = Files.readString(Path.of(CasesPage.PAGE));
        String name = file.getFileName().toString().replace(".yaml", "");
        assertThat(page).as("made anew by atomization check --write-page").contains("\n## " + name + "\n");
        String section = page.substring(page.indexOf("\n## " + name + "\n") + 1);
        int end = section.indexOf("\n## ");
        String own = end < 0 ? section : section.substring(0, end);
        assertThat(Plan.read(file, List.of()).scenario().expect())
                .as("made anew by atomization check --write-page")
                .allSatisfy(condition ->
                        assertThat(own).contains(condition.says().strip()).contains(condition.told()));
    }

    @Test
    void aConditionThatIsNotMetIsExplained() {
        Plan plan = Plan.read(Path.of("scenarios/soviet-plant.yaml"), List.of());
        List<Verdict> verdicts = plan.scenario().expect().stream()
                .map(condition -> new Verdict(condition, Collections.nCopies(20, number(condition))))
                .toList();
        String text = new CasesPage(LocalDate.of(2026, 1, 2), "abc", "check --write-page")
                .text(List.of(new CasesPage.Entry("soviet-plant", plan.scenario(), verdicts)));
        Condition unmet = plan.scenario().expect().get(0);
        assertThat(text)
                .contains("made on 2026-01-02 by `check --write-page`")
                .contains("| [soviet-plant](#soviet-plant) | 4,500 | 1,409 | 20 |")
                .contains("0 of 20 [0.00, 0.16] (80%)", "| **no** |")
                .contains("- " + unmet.says() + " "
                        + String.valueOf(unmet.analysis()).strip());
    }

    /** A number that meets no condition with a lower limit. */
    private static double number(Condition condition) {
        return condition.atLeast() != null ? condition.atLeast() - 1 : 0;
    }
}
