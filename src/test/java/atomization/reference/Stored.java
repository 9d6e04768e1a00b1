package atomization.reference;

/** The precision in which the model keeps values (ODD 4, implementation). */
final class Stored {
    private Stored() {}

    /** A value in [0, maximum] as 16 bits hold it. */
    static double in16(double value, double maximum) {
        double steps = Math.floor(value * (65535 / maximum) + 0.5);
        return Math.max(0, Math.min(65535, steps)) * (maximum / 65535);
    }

    /** A value in [0, 1] as 16 bits hold it. */
    static double in16(double value) {
        return in16(value, 1);
    }

    /** A value in [0, maximum], a multiple of 1/65535, rounded down to what 16 bits hold. */
    static double roundedDown(double value, int maximum) {
        return maximum == 0 ? 0 : Math.floor(Math.rint(value * 65535) / maximum) * maximum / 65535;
    }

    /** A value in [0, 1] in single precision. */
    static double single(double value) {
        return (float) Math.max(0, Math.min(1, value));
    }

    /** Relaxation: {@code value} moved towards {@code target} by the share {@code rate} of the distance. */
    static double relaxed(double value, double target, double rate) {
        return value + rate * (target - value);
    }
}
