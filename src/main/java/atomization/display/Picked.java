package atomization.display;

import atomization.society.Arena;
import atomization.society.Layer;

/** What has been clicked on. */
public sealed interface Picked {
    /** A worker by its number. */
    record OneWorker(int worker) implements Picked {}

    /** A tie by its ends and its layer. */
    record OneTie(int from, int to, Layer layer) implements Picked {}

    /** An enterprise or a district by its number. */
    record OneCollective(Arena arena, int collective) implements Picked {}
}
