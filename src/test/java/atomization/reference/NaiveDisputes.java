package atomization.reference;

import atomization.mechanism.CoOptation;
import atomization.mechanism.Disputes;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import sim.field.network.Edge;

/** Steps 9 and 10: disputes, co-optation. */
final class NaiveDisputes {
    private static final int SPREAD_WEEKS = 8;

    private final NaiveSociety society;
    private final NaiveSight sight;

    NaiveDisputes(NaiveSociety society, NaiveSight sight) {
        this.society = society;
        this.sight = sight;
    }

    void disputes(Disputes rule, Stream draws) {
        for (NaiveWorker worker : society.workers) {
            if (worker.present) {
                worker.activity =
                        Stored.in16(Stored.relaxed(worker.activity, worker.isActing() ? 1 : 0, rule.activityRate()));
            }
        }
        for (Arena arena : Arena.values()) {
            for (NaiveDispute dispute : society.openDisputes()) {
                if (dispute.arena == arena) {
                    decide(rule, dispute, draws);
                }
            }
            for (NaiveDispute dispute : society.openDisputes()) {
                boolean committee = dispute.arena == arena && dispute.form == Dispute.Form.COMMITTEE;
                if (committee && dispute.leaders.isEmpty() && dispute.leadersLost == 0) {
                    elect(rule, dispute, actingUncalled(dispute.collective, arena), draws);
                }
            }
            List<NaiveDispute> opened = new ArrayList<>();
            for (NaiveCollective collective : society.collectives(arena)) {
                open(rule, collective, arena, draws, opened);
            }
            opened.forEach(this::spread);
        }
    }

    private void decide(Disputes rule, NaiveDispute dispute, Stream draws) {
        NaiveCollective collective = dispute.collective;
        List<NaiveWorker> acting = society.actingIn(collective, dispute.arena);
        int members = society.members(collective, dispute.arena).size();
        dispute.countWeek(acting.size());
        double share = members == 0 ? 0 : (double) acting.size() / members;
        double t = society.toughness;
        double conceded = share == 0 ? 0 : rule.concession() * share * share / (share * share + t * t);
        if (dispute.granted || draws.uniform(collective.number, dispute.arena.ordinal()) < conceded) {
            if (collective instanceof NaiveEnterprise enterprise) {
                enterprise.arrears *= dispute.granted ? 1 : rule.arrearsLeft();
                enterprise.settlement = 1;
            } else {
                ((NaiveDistrict) collective).issue = 0;
            }
            society.end(dispute, Dispute.Outcome.CONCEDED);
        } else if (share < rule.lostBelow()) {
            society.end(dispute, Dispute.Outcome.LOST);
        } else {
            return;
        }
        acting.forEach(worker -> worker.acts[dispute.arena.ordinal()] = false);
        collective.truceUntil = society.week + 1 + rule.truce();
        collective.dispute = null;
    }

    private void open(Disputes rule, NaiveCollective collective, Arena arena, Stream draws, List<NaiveDispute> opened) {
        int members = society.members(collective, arena).size();
        List<NaiveWorker> acting = society.actingIn(collective, arena);
        List<NaiveWorker> own = actingUncalled(collective, arena);
        boolean truce = society.week + 1 < collective.truceUntil;
        if (collective.dispute != null
                || truce
                || members < rule.smallest()
                || own.size() < rule.openNumber()
                || own.size() < rule.openShare() * members) {
            return;
        }
        NaiveDispute dispute = new NaiveDispute(
                society.disputes.size(), arena, collective, society.week, form(rule, collective, arena, own, draws));
        society.disputes.add(dispute);
        collective.dispute = dispute;
        own.forEach(worker -> society.takePart(worker, dispute));
        dispute.countWeek(acting.size());
        if (dispute.form == Dispute.Form.COMMITTEE) {
            elect(rule, dispute, own, draws);
        }
        opened.add(dispute);
    }

    private List<NaiveWorker> actingUncalled(NaiveCollective collective, Arena arena) {
        return society.actingIn(collective, arena).stream()
                .filter(worker -> !worker.isCalled(arena))
                .toList();
    }

    private static void elect(Disputes rule, NaiveDispute dispute, List<NaiveWorker> own, Stream draws) {
        int draw = 4 + dispute.arena.ordinal();
        int leaders = (int) Math.max(1, Math.round(rule.leaderShare() * own.size()));
        own.stream()
                .sorted(Comparator.<NaiveWorker>comparingDouble(worker -> -worker.activity)
                        .thenComparingDouble(worker -> draws.uniform(worker.id, draw))
                        .thenComparingInt(worker -> worker.id))
                .limit(leaders)
                .forEach(dispute.leaders::add);
    }

    private Dispute.Form form(
            Disputes rule, NaiveCollective collective, Arena arena, List<NaiveWorker> own, Stream draws) {
        if (society.decreed != null) {
            return society.decreed;
        }
        double victims = 0;
        for (NaiveWorker worker : own) {
            victims += Math.min(1, rule.victimGain() * sight.share(worker, alter -> alter.seenVictim));
        }
        double probability = Math.min(1, victims / own.size());
        return draws.uniform(collective.number, 2 + arena.ordinal()) < probability
                ? Dispute.Form.ASSEMBLY
                : Dispute.Form.COMMITTEE;
    }

    private void spread(NaiveDispute opened) {
        for (NaiveDispute earlier : society.disputes) {
            boolean recent = earlier.opened < society.week && earlier.opened >= society.week - SPREAD_WEEKS;
            if (recent && earlier.arena == opened.arena && earlier.collective != opened.collective) {
                for (NaiveWorker member : society.members(opened.collective, opened.arena)) {
                    for (Edge tie : society.tiesOf(member)) {
                        earlier.spread |=
                                NaiveSociety.alter(tie, member).collective(opened.arena) == earlier.collective;
                    }
                }
            }
        }
    }

    void coOptation(CoOptation rule, Stream draws) {
        for (NaiveWorker worker : society.workers) {
            if (worker.watchingSince == null || !worker.present) {
                continue;
            }
            if (worker.worstHardship() <= rule.hardship()) {
                worker.watchingSince = null;
            } else if (society.week - worker.watchingSince >= rule.watch()) {
                worker.watchingSince = null;
                worker.efficacy = Stored.single(worker.efficacy * (1 - rule.efficacyLost()));
                for (int a = 0; a < 2; a++) {
                    worker.solidarity[a] = Stored.single(worker.solidarity[a] * (1 - rule.solidarityLost()));
                }
            }
        }
        double probability = rule.rate()
                * society.driver(Driver.ELITE_COMPETITION)
                * (1 - society.driver(Driver.POSITIVE_ALTERNATIVE));
        TreeMap<Integer, NaiveWorker> recruits = new TreeMap<>();
        for (NaiveDispute dispute : society.openDisputes()) {
            if (society.week - dispute.opened > rule.patience()) {
                for (NaiveWorker leader : dispute.leaders) {
                    if (draws.uniform(leader.id, 0) < probability) {
                        recruits.put(leader.id, leader);
                    }
                }
            }
        }
        recruits.values().forEach(leader -> recruit(rule, leader));
    }

    private void recruit(CoOptation rule, NaiveWorker leader) {
        leader.recruited = true;
        leader.acts[0] = false;
        leader.acts[1] = false;
        society.openDisputes().forEach(dispute -> dispute.loseLeader(leader));
        society.count(Flow.RECRUITED);
        for (Edge tie : society.tiesOf(leader)) {
            NaiveWorker alter = NaiveSociety.alter(tie, leader);
            alter.delegation = Stored.in16(Math.max(alter.delegation, rule.trust()));
            if (alter.watchingSince == null) {
                alter.watchingSince = society.week;
            }
        }
    }
}
