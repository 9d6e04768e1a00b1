package atomization.reference;

import atomization.society.Arena;
import atomization.society.Dispute;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** One dispute, open or ended. */
final class NaiveDispute {
    final int number;
    final Arena arena;
    final NaiveCollective collective;
    final int opened;
    Dispute.Form form;
    final List<NaiveWorker> leaders = new ArrayList<>();
    int leadersLost;
    int victims;
    int firstVictim = -1;
    final SortedSet<Integer> tookPart = new TreeSet<>();
    int participants;
    int peak;
    long actorWeeks;
    int ended = -1;
    Dispute.Outcome outcome = Dispute.Outcome.OPEN;
    boolean spread;
    boolean granted;

    NaiveDispute(int number, Arena arena, NaiveCollective collective, int opened, Dispute.Form form) {
        this.number = number;
        this.arena = arena;
        this.collective = collective;
        this.opened = opened;
        this.form = form;
    }

    void loseLeader(NaiveWorker worker) {
        if (leaders.remove(worker)) {
            leadersLost++;
        }
    }

    void countWeek(int acting) {
        peak = Math.max(peak, acting);
        actorWeeks += acting;
    }
}
