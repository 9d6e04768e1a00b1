package atomization.society;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** One bit for each of n entities. A block of 64 may be written by one thread at a time, except through {@link #mark}. */
public final class BitColumn {
    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);

    private final int size;
    private final long[] words;

    /** All bits off. */
    public BitColumn(int size) {
        this.size = size;
        this.words = new long[(size + 63) >>> 6];
    }

    /** The number of entities. */
    public int size() {
        return size;
    }

    /** Whether entity {@code i} has the bit. */
    public boolean get(int i) {
        return (words[i >>> 6] >>> i & 1L) != 0;
    }

    /** The bit of entity {@code i} as 0 or 1, for sums without branches. */
    public int bit(int i) {
        return (int) (words[i >>> 6] >>> i & 1L);
    }

    /** Sets the bit of entity {@code i}. */
    public void set(int i, boolean on) {
        if (on) {
            words[i >>> 6] |= 1L << i;
        } else {
            words[i >>> 6] &= ~(1L << i);
        }
    }

    /** Switches the bit of entity {@code i} on; safe from any thread, and independent of the order of such calls. */
    public void mark(int i) {
        if (!get(i)) {
            WORDS.getAndBitwiseOr(words, i >>> 6, 1L << i);
        }
    }

    /** Switches bits among the entities {@code 64 word} and following on; safe from any thread. */
    void markAll(int word, long bits) {
        if ((words[word] & bits) != bits) {
            WORDS.getAndBitwiseOr(words, word, bits);
        }
    }

    /** Switches the bit of entity {@code i} off; safe from any thread. */
    public void unmark(int i) {
        if (get(i)) {
            WORDS.getAndBitwiseAnd(words, i >>> 6, ~(1L << i));
        }
    }

    /** Switches all bits off. */
    public void clear() {
        java.util.Arrays.fill(words, 0);
    }

    /** Switches all bits on. */
    public void fill() {
        java.util.Arrays.fill(words, -1);
        if (size % Long.SIZE != 0) {
            words[words.length - 1] = (1L << size) - 1;
        }
    }

    /** Takes over all bits of another column of the same size. */
    public void copy(BitColumn other) {
        System.arraycopy(other.words, 0, words, 0, words.length);
    }

    /** The 64 bits of the entities {@code 64 word} and following. */
    public long word(int word) {
        return words[word];
    }

    /** Overwrites the 64 bits of the entities {@code 64 word} and following. */
    public void setWord(int word, long bits) {
        words[word] = bits;
    }

    /** The number of words, (size + 63) / 64. */
    public int words() {
        return words.length;
    }

    /** The number of bits that are on. */
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Whether any bit is on. */
    public boolean any() {
        for (long word : words) {
            if (word != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether any bit from {@code from}, a multiple of 64, up to {@code to - 1} is on. */
    public boolean any(int from, int to) {
        for (int word = from >>> 6; word < (to + 63) >>> 6; word++) {
            if (words[word] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The first entity at or after {@code from} whose bit is on, or -1. */
    public int next(int from) {
        if (from >= size) {
            return -1;
        }
        int word = from >>> 6;
        long bits = words[word] & (-1L << from);
        while (bits == 0) {
            if (++word == words.length) {
                return -1;
            }
            bits = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** Shows all bits. */
    public void visitState(String name, StateVisitor visitor) {
        visitor.values(name, words);
    }
}
