package atomization.cli;

import atomization.display.Arrangement;
import atomization.display.SceneSettings;
import atomization.display.Sheet;
import atomization.display.WorkerState;
import atomization.parameter.NearestNames;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options by which one chooses what a picture shows. */
final class PictureOptions {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{1,4})x([1-9][0-9]{1,4})");
    private static final int LEAST = 200;
    private static final int MOST = 8000;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Width and height in pixels (default: ${DEFAULT-VALUE}).")
    String size = "1280x800";

    @Option(
            names = {"--view", "--show"},
            split = ",",
            paramLabel = "LIST",
            description = "What is shown: network, charts, or both (default: network,charts).")
    List<String> parts = List.of("network", "charts");

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = "By what workers are laid out: workplace or residence (default: workplace).")
    Arrangement layout = Arrangement.WORKPLACE;

    @Option(
            names = "--state",
            paramLabel = "NAME",
            description =
                    "What the colours of workers show, such as fear, hardship, solidarityWork, efficacy, delegation,"
                            + " status (default: fear).")
    String state = "fear";

    @Option(
            names = "--ties",
            split = ",",
            paramLabel = "LIST",
            description = "The layers of ties shown: workplace, residence, acquaintance, or none (default: all).")
    List<String> ties = new ArrayList<>(List.of("workplace", "residence", "acquaintance"));

    @Option(
            names = "--weakest",
            paramLabel = "W",
            description = "Leave out ties below this strength, from 0 to 1 (default: 0).")
    double weakest;

    private int[] pixels = new int[2];

    /**
     * What is to be drawn.
     *
     * @throws UsageProblem if the options do not say it
     */
    Sheet checked() {
        Matcher form = SIZE.matcher(size);
        if (!form.matches() || outside(form.group(1)) || outside(form.group(2))) {
            throw new UsageProblem("--size: expected width and height in pixels from " + LEAST + " to " + MOST
                    + ", such as 1280x800, but found " + size);
        }
        pixels = new int[] {Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))};
        require("--view", parts, List.of("network", "charts"));
        if (!(weakest >= 0 && weakest <= 1)) {
            throw new UsageProblem("--weakest: expected a strength from 0 to 1, but found " + weakest);
        }
        WorkerState shown = WorkerState.named(state);
        if (shown == null) {
            throw new UsageProblem("--state: there is no state " + state
                    + NearestNames.suggestion(state, WorkerState.labels()) + "; there are "
                    + String.join(", ", WorkerState.labels()));
        }
        SceneSettings settings = SceneSettings.START.with(layout).with(shown).withWeakest(weakest);
        List<String> layers = ties.equals(List.of("none")) ? List.of() : ties;
        require("--ties", layers, List.of("workplace", "residence", "acquaintance"));
        for (int k = 0; k < Layer.COUNT; k++) {
            settings =
                    settings.withLayer(Layer.of(k), layers.contains(Layer.of(k).label()));
        }
        return new Sheet(parts.contains("network"), parts.contains("charts"), settings);
    }

    private static boolean outside(String number) {
        int value = Integer.parseInt(number);
        return value < LEAST || value > MOST;
    }

    private static void require(String option, List<String> given, List<String> allowed) {
        for (String word : given) {
            if (!allowed.contains(word)) {
                throw new UsageProblem(
                        option + ": expected some of " + String.join(", ", allowed) + ", but found " + word);
            }
        }
    }

    /** The width, once checked. */
    int width() {
        return pixels[0];
    }

    /** The height, once checked. */
    int height() {
        return pixels[1];
    }
}
