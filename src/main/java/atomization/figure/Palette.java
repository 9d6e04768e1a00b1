package atomization.figure;

import java.util.Locale;

/**
 * The colours of all figures, as 0xRRGGBB. They can be told apart by readers with any of the common deficiencies of
 * colour vision: categories are those of Okabe and Ito (2008), the scale is viridis (van der Walt and Smith 2015), turned
 * round so that more is darker on a light background.
 */
public final class Palette {
    /** The background of every figure. */
    public static final int BACKGROUND = 0xFFFFFF;
    /** Text and what must be seen first. */
    public static final int INK = 0x1B1F24;
    /** Secondary text, axes. */
    public static final int QUIET = 0x5B6570;
    /** Grid lines and borders. */
    public static final int FAINT = 0xD5DAE0;
    /** What has no value. */
    public static final int MISSING = 0xC9CED4;

    public static final int ORANGE = 0xE69F00;
    public static final int SKY_BLUE = 0x56B4E9;
    public static final int GREEN = 0x009E73;
    public static final int BLUE = 0x0072B2;
    public static final int VERMILION = 0xD55E00;
    public static final int PURPLE = 0xCC79A7;
    public static final int GREY = 0x8C959F;

    /** Those who strike. */
    public static final int STRIKE = VERMILION;
    /** Those who act in an assembly. */
    public static final int ASSEMBLY = 0xA8327D;

    private static final int[] CATEGORIES = {BLUE, ORANGE, GREEN, VERMILION, SKY_BLUE, PURPLE, GREY};

    private static final int[] VIRIDIS = {
        0xFDE725, 0xB4DE2C, 0x6DCD59, 0x35B779, 0x1F9E89, 0x26828E, 0x31688E, 0x3E4A89, 0x482878, 0x440154
    };

    private Palette() {}

    /** The colour of a share: 0 is light yellow, 1 dark violet; what lies outside is clamped, NaN is missing. */
    public static int sequential(double share) {
        if (Double.isNaN(share)) {
            return MISSING;
        }
        double place = Math.max(0, Math.min(1, share)) * (VIRIDIS.length - 1);
        int low = Math.min((int) place, VIRIDIS.length - 2);
        return blend(VIRIDIS[low + 1], VIRIDIS[low], place - low);
    }

    /** The colour of a category, counted from 0; after the last it begins again. */
    public static int categorical(int category) {
        return CATEGORIES[Math.floorMod(category, CATEGORIES.length)];
    }

    /** The number of categories with a colour of their own. */
    public static int categories() {
        return CATEGORIES.length;
    }

    /**
     * The opaque colour that {@code colour} would show, laid over {@code background} with the given opacity. Opaque
     * lines are drawn many times faster than translucent ones.
     *
     * @param opacity 0 for the background, 1 for the colour
     */
    public static int blend(int colour, int background, double opacity) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double over = colour >> shift & 0xFF;
            double under = background >> shift & 0xFF;
            mixed |= (int) Math.round(under + opacity * (over - under)) << shift;
        }
        return mixed;
    }

    /** Whether text on this colour has to be light to be read. */
    public static boolean isDark(int colour) {
        return 0.299 * (colour >> 16 & 0xFF) + 0.587 * (colour >> 8 & 0xFF) + 0.114 * (colour & 0xFF) < 140;
    }

    /** A colour as HTML and SVG write it: {@code #d55e00}. */
    public static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour & 0xFFFFFF);
    }
}
