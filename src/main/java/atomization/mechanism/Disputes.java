package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Collectives;
import atomization.society.Dispute;
import atomization.society.Outlook;
import atomization.society.Society;
import atomization.society.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Action becomes a dispute, and a dispute ends.
 *
 * <p>Rule: recent activity A relaxes at {@code activityRate} to [acting]. An open dispute is conceded with weekly
 * probability {@code concession} share^2 / (share^2 + T^2), share being those acting among the members; otherwise it is
 * lost when the share is below {@code lostBelow}. Conceded: arrears x {@code arrearsLeft}, unless they were paid when the demands
 * were granted from outside, settlement 1, the district's issue closed. At the end all stop, and there is a truce of {@code truce} weeks. An open dispute
 * that was ordered to have a committee elects its leaders as below. Then, in a collective of at least
 * {@code smallest} members without a dispute, one opens when at least {@code openNumber} and {@code openShare} of the
 * members act on their own, uncalled. Form: assembly with probability min(1, mean Vic of those acting), else committee,
 * unless one form is imposed. A committee's leaders are the most active {@code leaderShare} of those acting, ties broken
 * by a keyed number, at least one.
 *
 * <p>Reads actions, toughness, sight; writes disputes, truces, actions, arrears, settlements, issues, activity. Draws,
 * S for strikes and A for assemblies: of a collective 0 S, 1 A (conceded), 2 S, 3 A (form); of a worker 4 S, 5 A (rank
 * among equals). Neutral: {@code openShare} above 1 is not allowed; off. Source: ODD 7.9.
 */
public record Disputes(
        @Parameter(
                value = "10",
                unit = "workers",
                min = 1,
                max = 1000000,
                meaning = "smallest collective that can be in dispute")
        int smallest,

        @Parameter(
                value = "5",
                unit = "workers",
                min = 1,
                max = 1000000,
                meaning = "number acting that opens a dispute")
        int openNumber,

        @Parameter(value = "0.1", min = 0, max = 1, meaning = "share acting that opens a dispute")
        double openShare,

        @Parameter(
                value = "0.3",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "probability k of concession to everybody's action",
                calibrated = true)
        double concession,

        @Parameter(value = "0.04", min = 0, max = 1, meaning = "share acting below which a dispute is lost")
        double lostBelow,

        @Parameter(value = "0.2", min = 0, max = 1, meaning = "share of arrears left by a concession")
        double arrearsLeft,

        @Parameter(
                value = "52",
                unit = "weeks",
                min = 0,
                max = 5200,
                meaning = "truce after a dispute",
                calibrated = true)
        int truce,

        @Parameter(value = "0.02", min = 0, max = 1, meaning = "share of those acting who lead a committee")
        double leaderShare,

        @Parameter(
                value = "3",
                min = 0,
                max = 100,
                meaning = "how strongly the share of victimized ties counts for the form")
        double victimGain,

        @Parameter(
                value = "0.05",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which recent activity follows action")
        double activityRate)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        remember(society);
        for (Arena arena : Arena.all()) {
            int[] acting = society.actingByCollective(arena);
            decide(society, arena, acting, draws);
            electWhereOrdered(society, arena, draws);
            open(society, arena, acting, draws);
        }
    }

    private void remember(Society society) {
        Workers workers = society.workers;
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                if (workers.present.get(i)) {
                    workers.activity.relax(i, workers.isActing(i) ? 1 : 0, activityRate);
                }
            }
        });
    }

    private void decide(Society society, Arena arena, int[] acting, Stream draws) {
        double toughness = society.authorities.toughness();
        BitColumn ending = new BitColumn(acting.length);
        for (Dispute dispute : List.copyOf(society.disputes.open())) {
            if (dispute.arena() != arena) {
                continue;
            }
            int k = dispute.collective();
            dispute.countWeek(acting[k]);
            int members = society.collectives(arena).members(k);
            double share = members == 0 ? 0 : acting[k] / (double) members;
            double squared = share * share;
            double conceded = squared == 0 ? 0 : concession * squared / (squared + toughness * toughness);
            if (dispute.isGranted() || draws.uniform(k, arena.ordinal()) < conceded) {
                concede(society, dispute);
                end(society, dispute, Dispute.Outcome.CONCEDED);
                ending.set(k, true);
            } else if (share < lostBelow) {
                end(society, dispute, Dispute.Outcome.LOST);
                ending.set(k, true);
            }
        }
        if (ending.any()) {
            disband(society, arena, ending);
        }
    }

    private void concede(Society society, Dispute dispute) {
        int k = dispute.collective();
        if (dispute.arena() == Arena.STRIKE) {
            if (!dispute.isGranted()) {
                society.enterprises.arrears[k] *= arrearsLeft;
            }
            society.enterprises.settlement[k] = 1;
        } else {
            society.districts.issue[k] = 0;
        }
    }

    private void end(Society society, Dispute dispute, Dispute.Outcome outcome) {
        Collectives collectives = society.collectives(dispute.arena());
        society.disputes.end(dispute, society.week(), outcome);
        collectives.setTruceUntil(dispute.collective(), society.week() + 1 + truce);
    }

    /** All stop; those who took part are put on the roll, and the disputes are taken off their collectives. */
    private void disband(Society society, Arena arena, BitColumn ending) {
        Collectives collectives = society.collectives(arena);
        BitColumn tookPart = society.workers.tookPart(arena);
        BitColumn acting = society.workers.acting(arena);
        for (int i = tookPart.next(0); i >= 0; i = tookPart.next(i + 1)) {
            int k = society.collectiveOf(i, arena);
            Dispute dispute = k < 0 || !ending.get(k) ? null : collectives.dispute(k);
            if (dispute != null) {
                dispute.enrol(i);
                tookPart.set(i, false);
            }
        }
        for (int i = acting.next(0); i >= 0; i = acting.next(i + 1)) {
            int k = society.collectiveOf(i, arena);
            if (k >= 0 && ending.get(k)) {
                acting.set(i, false);
            }
        }
        for (int k = ending.next(0); k >= 0; k = ending.next(k + 1)) {
            collectives.setDispute(k, null);
        }
    }

    /** A committee that never had leaders, because its form was ordered while the dispute went on, elects them now. */
    private void electWhereOrdered(Society society, Arena arena, Stream draws) {
        BitColumn electing = new BitColumn(society.collectives(arena).count());
        List<Dispute> committees = new ArrayList<>();
        for (Dispute dispute : society.disputes.open()) {
            boolean committee = dispute.arena() == arena && dispute.form() == Dispute.Form.COMMITTEE;
            if (committee && dispute.leaders().isEmpty() && dispute.leadersLost() == 0) {
                committees.add(dispute);
                electing.mark(dispute.collective());
            }
        }
        if (committees.isEmpty()) {
            return;
        }
        Map<Integer, List<Integer>> actingUncalled = actingUncalled(society, arena, electing);
        for (Dispute dispute : committees) {
            List<Integer> own = actingUncalled.get(dispute.collective());
            if (own != null) {
                elect(society, dispute, own, draws);
            }
        }
    }

    private void open(Society society, Arena arena, int[] acting, Stream draws) {
        Collectives collectives = society.collectives(arena);
        BitColumn opening = new BitColumn(acting.length);
        for (int k = 0; k < acting.length; k++) {
            int members = collectives.members(k);
            boolean mayOpen = collectives.dispute(k) == null && !collectives.inTruce(k, society.week() + 1);
            opening.set(
                    k, mayOpen && members >= smallest && acting[k] >= openNumber && acting[k] >= openShare * members);
        }
        if (!opening.any()) {
            return;
        }
        Map<Integer, List<Integer>> actingUncalled = actingUncalled(society, arena, opening);
        for (int k = opening.next(0); k >= 0; k = opening.next(k + 1)) {
            List<Integer> own = actingUncalled.getOrDefault(k, List.of());
            int members = collectives.members(k);
            if (own.size() >= openNumber && own.size() >= openShare * members) {
                Dispute dispute =
                        society.disputes.open(arena, k, society.week(), members, form(society, arena, k, own, draws));
                collectives.setDispute(k, dispute);
                own.forEach(i -> society.takePart(i, dispute));
                dispute.countWeek(acting[k]);
                if (dispute.form() == Dispute.Form.COMMITTEE) {
                    elect(society, dispute, own, draws);
                }
            } else {
                opening.set(k, false);
            }
        }
        Spread.mark(society, arena, opening);
    }

    private static Map<Integer, List<Integer>> actingUncalled(Society society, Arena arena, BitColumn opening) {
        Map<Integer, List<Integer>> own = new HashMap<>();
        BitColumn bits = society.workers.acting(arena);
        for (int i = bits.next(0); i >= 0; i = bits.next(i + 1)) {
            int k = society.collectiveOf(i, arena);
            if (k >= 0 && opening.get(k) && !society.workers.isCalled(i, arena)) {
                own.computeIfAbsent(k, none -> new ArrayList<>()).add(i);
            }
        }
        return own;
    }

    private Dispute.Form form(Society society, Arena arena, int k, List<Integer> own, Stream draws) {
        Dispute.Form imposed = society.disputes.imposed();
        if (imposed != null) {
            return imposed;
        }
        Outlook outlook = society.sight.outlook();
        double victims = 0;
        for (int i : own) {
            victims += Math.min(1, victimGain * outlook.at(i).victimShare());
        }
        boolean assembly = draws.uniform(k, 2 + arena.ordinal()) < Math.min(1, victims / own.size());
        return assembly ? Dispute.Form.ASSEMBLY : Dispute.Form.COMMITTEE;
    }

    private void elect(Society society, Dispute dispute, List<Integer> own, Stream draws) {
        int draw = 4 + dispute.arena().ordinal();
        List<Integer> ranked = new ArrayList<>(own);
        ranked.sort(Comparator.<Integer>comparingDouble(i -> -society.workers.activity.get(i))
                .thenComparingDouble(i -> draws.uniform(i, draw))
                .thenComparingInt(i -> i));
        long leaders = Math.max(1, Math.round(leaderShare * own.size()));
        ranked.subList(0, (int) leaders).forEach(dispute::elect);
    }
}
