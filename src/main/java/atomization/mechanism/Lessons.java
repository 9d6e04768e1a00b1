package atomization.mechanism;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Society;
import atomization.society.Workers;
import org.jspecify.annotations.Nullable;

/** What the disputes that ended this week teach those who took part, and, half as much, the other members. */
final class Lessons {
    private final Society society;
    private final double won;
    private final double lost;
    private final double committeeLost;
    private final @Nullable Dispute[][] ended = new @Nullable Dispute[Arena.COUNT][];

    Lessons(Society society, double won, double lost, double committeeLost) {
        this.society = society;
        this.won = won;
        this.lost = lost;
        this.committeeLost = committeeLost;
        for (Arena arena : Arena.all()) {
            int a = arena.ordinal();
            ended[a] = new Dispute[0];
            for (Dispute dispute : society.disputes.endedThisWeek()) {
                if (dispute.arena() == arena) {
                    if (ended[a].length == 0) {
                        ended[a] = new Dispute[society.collectives(arena).count()];
                    }
                    ended[a][dispute.collective()] = dispute;
                }
            }
        }
    }

    /** Teaches those who took part and have left the collective since, victims above all. */
    void teachThoseGone() {
        for (Dispute dispute : society.disputes.endedThisWeek()) {
            dispute.roll().stream().sorted().forEach(i -> {
                boolean member = society.collectiveOf(i, dispute.arena()) == dispute.collective();
                if (!member && society.workers.present.get(i)) {
                    teach(i, dispute, 1);
                }
            });
        }
    }

    /** Teaches worker {@code i} as a member of its collectives. */
    void teach(int i) {
        for (int a = 0; a < ended.length; a++) {
            if (ended[a].length == 0) {
                continue;
            }
            int collective = society.collectiveOf(i, Arena.of(a));
            Dispute dispute = collective < 0 ? null : ended[a][collective];
            if (dispute != null) {
                teach(i, dispute, dispute.roll().contains(i) ? 1 : 0.5);
            }
        }
    }

    private void teach(int i, Dispute dispute, double share) {
        Workers workers = society.workers;
        double q = workers.efficacy.get(i);
        if (dispute.outcome() == Dispute.Outcome.CONCEDED) {
            workers.efficacy.set(i, q + share * won * (1 - q));
            return;
        }
        workers.efficacy.set(i, q - share * lost * q);
        boolean committee = dispute.form() == Dispute.Form.COMMITTEE;
        if (committee && dispute.outcome() == Dispute.Outcome.LOST) {
            double d = workers.delegation.get(i);
            workers.delegation.set(i, d - share * committeeLost * d);
        }
    }
}
