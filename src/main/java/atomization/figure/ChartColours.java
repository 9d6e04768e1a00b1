package atomization.figure;

import java.util.List;

/**
 * The colours of charts: the eight of Okabe and Ito (2008), which people with the common forms of colour blindness tell
 * apart, darkened or lightened until each has a contrast of at least 3 to 1 with the background it stands on.
 */
public final class ChartColours {
    /** On white: blue, vermilion, green, purple, orange, sky, grey, black. */
    public static final List<String> ON_LIGHT =
            List.of("#0072b2", "#c94f00", "#00805d", "#a8527f", "#9a6700", "#2b87bd", "#6b7280", "#1d2025");
    /** The same hues on near-black. */
    public static final List<String> ON_DARK =
            List.of("#5aaee8", "#f08a4b", "#3cc59a", "#e39cc4", "#e5b03c", "#8fd0f5", "#a3aab8", "#e8eaee");

    private ChartColours() {}

    /** The colour of a hue on white; hues begin anew after the last. */
    public static String onLight(int hue) {
        return ON_LIGHT.get(Math.floorMod(hue, ON_LIGHT.size()));
    }
}
