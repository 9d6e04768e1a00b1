package atomization.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.model.ModelFingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassicsPageTest {
    private static final String REFRESH = "; refresh it with ./atomization verify-classics --write-page";

    /** Name, setting and figure of every row of the table. */
    private static List<String> rows(String page) {
        List<String> rows = new ArrayList<>();
        for (String line : page.lines().toList()) {
            String[] cells = line.split(" \\| ", -1);
            if (line.startsWith("| ") && cells.length == 7 && !line.startsWith("| case ")) {
                rows.add(cells[0].substring(2) + " | " + cells[1] + " | " + cells[2]);
            }
        }
        return rows;
    }

    private static List<String> expectedRows() {
        return Classics.cases().stream()
                .map(each -> each.name() + " | `" + each.setting() + "` | " + each.quantity())
                .toList();
    }

    @Test
    void thePageHoldsEveryCase() throws IOException {
        String page = Files.readString(Path.of(ClassicsPage.PAGE));
        assertThat(rows(page)).as("rows of " + ClassicsPage.PAGE + REFRESH).isEqualTo(expectedRows());
        assertThat(page).as("a result that is not met").doesNotContain("| **no** |");
        assertThat(Files.readString(Path.of(ClassicsPage.FIGURE)))
                .startsWith("<svg ")
                .endsWith("</svg>\n");
    }

    @Test
    void thePageWasMadeByThisModel() throws IOException {
        String page = Files.readString(Path.of(ClassicsPage.PAGE));
        String made = page.lines()
                .filter(line -> line.startsWith(ClassicsPage.FINGERPRINT))
                .findFirst()
                .orElseThrow();
        String now = ClassicsPage.FINGERPRINT + "`" + ModelFingerprint.get() + "`";
        assumeTrue(
                made.equals(now),
                ClassicsPage.PAGE + " was made by another version of the model (" + made + ", now " + now + ")"
                        + REFRESH);
    }

    @Test
    void aResultThatIsNotMetStandsOut() {
        List<Case> cases = Classics.cases().subList(0, 2);
        List<Finding> findings = List.of(new Finding(100, 100, 0, "exact"), new Finding(0.75, 0.5, 0.03125, "few"));
        String page = new ClassicsPage(LocalDate.of(2026, 1, 2), "0123456789abcdef", "command", Precision.QUICK, 12.4)
                .text(cases, findings);
        assertThat(rows(page)).isEqualTo(expectedRows().subList(0, 2));
        assertThat(page)
                .contains("| 100 | 100 | 0 (exact) | yes |")
                .contains("| 0.7500 | 0.5000 | 0.0313 (few) | **no** |")
                .contains("2026-01-02 by `command` in 12 s, at quick precision.\n")
                .contains(ClassicsPage.FINGERPRINT + "`0123456789abcdef`\n");
    }
}
