package atomization.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartColoursTest {
    /** Web Content Accessibility Guidelines 2.1, criterion 1.4.11: graphics need 3 to 1. */
    private static final double LEAST = 3;

    @Test
    void everyColourIsSeenOnItsBackground() {
        assertThat(ChartColours.ON_LIGHT)
                .allSatisfy(colour ->
                        assertThat(contrast(colour, "#ffffff")).as(colour).isGreaterThanOrEqualTo(LEAST));
        assertThat(ChartColours.ON_DARK)
                .allSatisfy(colour ->
                        assertThat(contrast(colour, "#1b1e24")).as(colour).isGreaterThanOrEqualTo(LEAST));
    }

    @Test
    void theSheetOfThePageHasTheSameColours() throws Exception {
        try (var in = ChartColours.class.getResourceAsStream("/atomization/report/page.css")) {
            String sheet = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            for (List<String> colours : List.of(ChartColours.ON_LIGHT, ChartColours.ON_DARK)) {
                for (int hue = 0; hue < colours.size(); hue++) {
                    assertThat(sheet).contains("--c" + hue + ": " + colours.get(hue) + ";");
                }
            }
        }
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
