package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.mechanism.Mechanisms;
import atomization.parameter.RecordShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListCommandTest {
    @Test
    void theOverviewCountsEveryKind() {
        Executed overview = Executed.of("list");
        assertThat(overview.code()).isZero();
        assertThat(overview.out()).contains(Kind.labels()).contains("atomization describe NAME");
        int mechanisms = RecordShape.of(Mechanisms.class).components().size();
        assertThat(overview.out()).containsPattern("mechanisms +" + mechanisms + " ");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHoldsSomethingAndEverythingSaysWhatItIs(Kind kind) {
        assertThat(Catalogue.of(kind)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.name()).isNotBlank();
            assertThat(entry.summary()).isNotEmpty();
            assertThat(entry.summary().get(entry.summary().size() - 1))
                    .as("what %s is", entry.name())
                    .isNotBlank();
            assertThat(entry.facts()).isNotEmpty();
        });
        assertThat(Executed.of("list", kind.label()).code()).isZero();
    }

    @Test
    void scenariosShowTitlePeriodAndSizeAndBasesAreMarked() {
        Executed list = Executed.of("list", "scenarios");
        assertThat(list.out().lines())
                .anyMatch(line -> line.startsWith("second-wave") && line.contains("1985-01-03 to 2003-12-31"))
                .anyMatch(line -> line.startsWith("baseline") && line.contains("a base that others extend"));
    }

    @Test
    void aStartOfANameNarrowsTheList() {
        Executed list = Executed.of("list", "parameters", "mechanisms.fear");
        assertThat(list.out()).contains("mechanisms.fear.isolationWeight").doesNotContain("mechanisms.ties");
    }

    @Test
    void jsonHoldsWhatTheListHolds() {
        Executed list = Executed.of("list", "drivers", "--json");
        JsonNode all = JsonMapper.builder().build().readTree(list.out());
        assertThat(all).hasSameSizeAs(Catalogue.of(Kind.DRIVERS));
        assertThat(all.get(0).get("name").asString()).isEqualTo("marketization");
    }

    @Test
    void anUnknownKindIsMetWithThoseThereAre() {
        Executed list = Executed.of("list", "mechanism s");
        assertThat(list.code()).isEqualTo(ExitCode.INVALID);
        assertThat(list.err()).contains("mechanisms", "distributions");
    }
}
