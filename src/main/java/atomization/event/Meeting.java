package atomization.event;

import atomization.random.Stream;
import atomization.society.Layer;
import atomization.society.Roster;
import atomization.society.Society;

/** How whoever comes to a place meets some of those who are there: as many as have ties of the kind on average. */
final class Meeting {
    private static final int FIRST_DRAW = 1000;

    private Meeting() {}

    /** Who works in each workshop. */
    static Roster workshops(Society society) {
        return Roster.of(
                society.workers.size(),
                society.enterprises.workshopCount(),
                i -> society.workers.present.get(i) ? society.workers.workshop(i) : -1);
    }

    /** Who lives in each block. */
    static Roster blocks(Society society) {
        return Roster.of(
                society.workers.size(),
                society.districts.blockCount(),
                i -> society.workers.present.get(i) ? society.workers.block(i) : -1);
    }

    /** Worker {@code i}, who is of the group, makes ties to random members of it. */
    static void meet(Society society, Layer layer, Roster roster, int group, int i, double strength, Stream draws) {
        int wanted = (int) Math.round(society.ties.layer(layer).meanInitialDegree());
        for (int tie = 0; tie < wanted; tie++) {
            int j = roster.member(group, draws.below(roster.size(group), i, FIRST_DRAW * (1 + layer.ordinal()) + tie));
            society.ties.layer(layer).connect(i, j, strength);
        }
    }
}
