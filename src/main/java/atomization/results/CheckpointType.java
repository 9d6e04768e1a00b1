package atomization.results;

/** What kind of value stands in a checkpoint; its place in this list is its code. */
enum CheckpointType {
    INT(Integer.BYTES),
    LONG(Long.BYTES),
    DOUBLE(Double.BYTES),
    TRUTH(1),
    TEXT(1),
    BYTES(1),
    SHORTS(Short.BYTES),
    CHARS(Character.BYTES),
    INTS(Integer.BYTES),
    LONGS(Long.BYTES),
    FLOATS(Float.BYTES),
    DOUBLES(Double.BYTES);

    /** Bytes before each value: its code and the hash of its name. */
    static final int HEAD = 1 + Short.BYTES;

    private final int bytes;

    CheckpointType(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of a value or an element. */
    int bytes() {
        return bytes;
    }

    byte code() {
        return (byte) ordinal();
    }
}
