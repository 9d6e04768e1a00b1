package atomization.event;

import org.jspecify.annotations.Nullable;

/** Choices of collectives and persons, as a file would name them. */
final class Chosen {
    private Chosen() {}

    static Choice named(String name) {
        return new Choice(name, null, null, null, false);
    }

    static Choice number(int number) {
        return new Choice(null, number, null, null, false);
    }

    static Choice rank(int rank) {
        return new Choice(null, null, rank, null, false);
    }

    static Choice share(double share) {
        return new Choice(null, null, null, share, false);
    }

    static Choice all() {
        return new Choice(null, null, null, null, true);
    }

    static Persons everybody(Persons.Among who) {
        return new Persons(who, null, null, null, null, null);
    }

    static Persons some(Persons.Among who, int number, @Nullable Choice enterprise) {
        return new Persons(who, null, number, enterprise, null, null);
    }
}
