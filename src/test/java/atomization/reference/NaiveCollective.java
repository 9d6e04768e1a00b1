package atomization.reference;

import org.jspecify.annotations.Nullable;

/** One side of a dispute. */
abstract class NaiveCollective {
    final int number;

    @Nullable
    NaiveDispute dispute;

    int truceUntil;

    NaiveCollective(int number) {
        this.number = number;
    }
}
