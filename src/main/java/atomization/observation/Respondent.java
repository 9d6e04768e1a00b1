package atomization.observation;

import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Outlook;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;

/** A worker who is asked, and what the items ask for of its ties, read once for all items. */
final class Respondent {
    private final Society society;
    private final double totalHardship;
    private final int present;
    private final Outlook outlook;
    private int number;
    private double hardshipOfTies;
    private double strongest;

    /**
     * @param totalHardship sum of hardship over all present; needed only where a layer is complete
     * @param present number of workers present
     */
    Respondent(Society society, double totalHardship, int present) {
        this.society = society;
        this.totalHardship = totalHardship;
        this.present = present;
        this.outlook = society.sight.outlook();
    }

    /** Turns to worker {@code i}. */
    void ask(int i) {
        number = i;
        outlook.at(i);
        strongest = 0;
        double sum = 0;
        long count = 0;
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer ties = society.ties.layer(k);
            if (ties.isComplete()) {
                sum += totalHardship - workers().hardship(i);
                count += present - 1;
                strongest = present > 1 ? 1 : strongest;
                continue;
            }
            int limit = ties.limit(i);
            for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
                sum += workers().hardship(ties.alter(slot));
                count++;
                strongest = Math.max(strongest, ties.strength(slot));
            }
        }
        hardshipOfTies = count == 0 ? 0 : sum / count;
    }

    /** The worker's number. */
    int number() {
        return number;
    }

    Workers workers() {
        return society.workers;
    }

    /** Hardship without an arena. */
    double hardship() {
        return workers().hardship(number);
    }

    /** Mean hardship over the ties of all layers, each counting the same; 0 without ties. */
    double hardshipOfTies() {
        return hardshipOfTies;
    }

    /** The strength of the strongest tie, 0 without ties. */
    double strongest() {
        return strongest;
    }

    /** Solidarity times the participation seen this week, s P, in an arena. */
    double felt(Arena arena) {
        return workers().solidarity(arena).get(number) * outlook.participation(arena);
    }
}
