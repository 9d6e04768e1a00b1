package atomization.society;

/**
 * How many ties of a layer each worker had at the start, and of what total strength: what it falls short of later.
 *
 * <p>The total strength is held in 16 bits, in steps of {@link TieLayer#STEP} times the places of the worker's row (the
 * most that the row can hold fits then), rounded down, so that who has lost nothing has a cohesion of exactly 1. With ten
 * places a total is off by less than 0.00016.
 */
public final class TieStart {
    @StateVariable(range = "at least 0", meaning = "number of ties at the start")
    private final byte[] initialDegree;

    /** The degree in units of 256; without length where no row is that long. */
    private final byte[] initialDegreeHigh;

    @StateVariable(
            range = "0 to 65535",
            meaning = "total strength of ties at the start, in 65535ths of the number of places")
    private final char[] initialStrength;

    /** Nobody has a tie; no row will ever have more than so many places. */
    TieStart(int size, int mostPlaces) {
        initialDegree = new byte[size];
        initialDegreeHigh = new byte[mostPlaces < 1 << Byte.SIZE ? 0 : size];
        initialStrength = new char[size];
    }

    /** Notes the degree and the total strength, in steps, of worker {@code i}, who has so many places. */
    void note(int i, int degree, long steps, int places) {
        int kept = Math.min(Character.MAX_VALUE, degree);
        initialDegree[i] = (byte) kept;
        if (initialDegreeHigh.length > 0) {
            initialDegreeHigh[i] = (byte) (kept >> Byte.SIZE);
        }
        initialStrength[i] = places == 0 ? 0 : (char) (steps / places);
    }

    /** The degree of worker {@code i} at the start. */
    int degree(int i) {
        int low = Byte.toUnsignedInt(initialDegree[i]);
        return initialDegreeHigh.length == 0 ? low : Byte.toUnsignedInt(initialDegreeHigh[i]) << Byte.SIZE | low;
    }

    /** The share left of the strength at the start, at most 1; 1 if there was none. */
    double cohesion(int i, long steps, int places) {
        long atStart = (long) initialStrength[i] * places;
        return steps >= atStart ? 1 : steps / (double) atStart;
    }

    /** The mean degree at the start of those who had a tie then; 0 if nobody had. */
    double meanDegree() {
        long total = 0;
        int tied = 0;
        for (int i = 0; i < initialDegree.length; i++) {
            total += degree(i);
            tied += degree(i) > 0 ? 1 : 0;
        }
        return tied == 0 ? 0 : total / (double) tied;
    }

    void visitState(StateVisitor visitor) {
        visitor.values("initialDegree", initialDegree);
        visitor.values("initialDegreeHigh", initialDegreeHigh);
        visitor.values("initialStrength", initialStrength);
    }
}
