package atomization.random;

/**
 * The random numbers of one mechanism in one week: a pure function of (seed, name, week, entity, draw).
 *
 * <p>There is no state, so the numbers depend neither on the order in which entities are visited nor on the number of
 * threads; a mechanism that is switched off leaves the numbers of all others as they were; and two runs that differ by
 * one intervention share every number that the intervention does not reach (common random numbers).
 *
 * <p>The function is a counter mixed by two rounds of Stafford's variant 13 of the MurmurHash3 finalizer, as in
 * SplitMix64 (Steele, Lea and Flood 2014), keyed before each round. The counter is {@code entity * 2^16 + draw}, so
 * keys never collide for entities below 2^47 and draws below 2^16.
 */
public final class Stream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long first;
    private final long second;

    private Stream(long first, long second) {
        this.first = first;
        this.second = second;
    }

    /**
     * The stream of a mechanism in a week.
     *
     * @param seed the seed of the run
     * @param name the mechanism's name, or another name that is used nowhere else
     * @param week the week, 0 for the first; any other number that tells streams of one name apart
     */
    public static Stream of(long seed, String name, long week) {
        long key = mix(seed + GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            key = mix(key + name.charAt(i) * GOLDEN);
        }
        key = mix(key + week * GOLDEN);
        return new Stream(key, mix(key ^ GOLDEN));
    }

    /** 64 random bits of draw {@code draw} of {@code entity}. */
    public long bits(long entity, int draw) {
        return mix(mix(((entity << 16) + draw) * GOLDEN + first) + second);
    }

    /** A uniform number in [0, 1), a multiple of 2^-53. */
    public double uniform(long entity, int draw) {
        return (bits(entity, draw) >>> 11) * UNIT;
    }

    /** A uniform integer in 0 to {@code bound - 1}; the bias is below {@code bound / 2^63}. */
    public int below(int bound, long entity, int draw) {
        return (int) Math.multiplyHigh(bits(entity, draw) >>> 1, (long) bound << 1);
    }

    /** A standard normal number, by inversion, so that one draw gives one number. */
    public double normal(long entity, int draw) {
        return NormalQuantile.of(((bits(entity, draw) >>> 12) + 0.5) * 0x1.0p-52);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
