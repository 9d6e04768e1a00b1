package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.observation.DisputeRow;
import atomization.observation.ObservationSettings;
import atomization.observation.Observer;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Dispute;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * One run whose figures are kept: whoever moves them moves results. After a change that is meant to,
 * {@code mvn test -Dtest=GoldenRunTest -Datomization.refresh=true} writes them anew.
 */
class GoldenRunTest {
    private static final Path FOLDER = Path.of("src/test/resources/atomization/model");
    private static final int EVERY = 30;
    private static final int DIGITS = 7;

    private static final List<String> INDICATORS = List.of(
            "actingStrike",
            "actingAssembly",
            "readinessStrike",
            "discontent",
            "fear",
            "solidarityWork",
            "solidarityHome",
            "efficacy",
            "delegation",
            "commercialOrientation",
            "enterpriseBelief",
            "subsistence",
            "unemployment",
            "industrialEmployment",
            "giftShare",
            "toughness",
            "withoutStrongTie",
            "largestComponent");

    @Test
    void theFiguresOfTheGoldenRunAreThoseKept() throws IOException {
        Path kept = FOLDER.resolve("golden.txt");
        String figures = figures();
        if (Boolean.getBoolean("atomization.refresh")) {
            Files.writeString(kept, figures, StandardCharsets.UTF_8);
        }
        assertThat(figures)
                .as(
                        "The golden run has other figures than %s. If the change is meant to move results, refresh the file"
                                + " with -Datomization.refresh=true, look at what it moves, and note it in CHANGELOG.md as"
                                + " \"changes results\". If it is not, it is an error.",
                        kept)
                .isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }

    private static String figures() {
        Plan plan = Plan.read(FOLDER.resolve("golden.yaml"), List.of());
        StringBuilder text = new StringBuilder();
        List<String> disputes = new ArrayList<>();
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model =
                    new AtomizationModel(plan, plan.scenario().run().seed(), ranges);
            model.start();
            Observer observer = new Observer(model.society(), new ObservationSettings(EVERY, 0));
            double[] row = new double[observer.columns().size()];
            List<String> names =
                    observer.columns().stream().map(column -> column.name()).toList();
            while (!model.isOver()) {
                model.step();
                if (model.society().week() % EVERY == 0) {
                    observer.observe(row);
                    text.append(line("week", String.valueOf(model.society().week())));
                    for (String indicator : INDICATORS) {
                        text.append(line("  " + indicator, digits(row[names.indexOf(indicator)])));
                    }
                }
                model.society().disputes.endedThisWeek().forEach(ended -> disputes.add(told(ended, model)));
            }
            text.append("\nevents\n");
            model.log().forEach(event -> text.append(line("  week " + event.week(), event.what())));
        }
        text.append("\ndisputes ended: start, weeks, participants, peak, form, outcome\n");
        disputes.forEach(dispute -> text.append("  ").append(dispute).append('\n'));
        return text.toString();
    }

    private static String told(Dispute ended, AtomizationModel model) {
        DisputeRow row = DisputeRow.of(ended, model.society());
        return String.format(
                Locale.ROOT,
                "%-12s %-14s week %d, %d weeks, %d participants, peak %d, %s, %s",
                row.arena(),
                row.name(),
                ended.opened(),
                ended.ended() - ended.opened(),
                ended.participants(),
                ended.peak(),
                row.form(),
                row.outcome());
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-26s %s%n", name, value).replace("\r\n", "\n");
    }

    private static String digits(double value) {
        return Double.isNaN(value)
                ? "undefined"
                : new BigDecimal(value)
                        .round(new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
