package atomization.figure;

/** The shapes of workers: what they do is seen by shape as well as by colour. */
public enum Symbol {
    /** Who does not act. */
    DISC,
    /** Who strikes. */
    TRIANGLE,
    /** Who acts in an assembly. */
    SQUARE,
    /** Who does both. */
    DIAMOND,
    /** A circle around who is looked at. */
    RING
}
