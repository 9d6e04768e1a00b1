package atomization.reference;

import atomization.event.Arrive;
import atomization.event.Close;
import atomization.event.Dismiss;
import atomization.event.Form;
import atomization.event.Intervention;
import atomization.event.Issue;
import atomization.event.Leave;
import atomization.event.Link;
import atomization.event.Migrate;
import atomization.event.Occasion;
import atomization.event.Order;
import atomization.event.PriceShock;
import atomization.event.Rehouse;
import atomization.event.Settle;
import atomization.event.ShiftThresholds;
import atomization.event.Stop;
import atomization.event.UnionDay;
import atomization.event.Victimize;
import atomization.event.Withhold;
import atomization.random.Stream;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Step 1: events (ODD 7.1); {@code set} is done by the week, which holds the parameters. */
final class NaiveEvents {
    private static final int TRIES = 50;

    private final NaiveSociety society;
    private final NaiveChoices choices;
    private final NaiveMoves moves;

    NaiveEvents(NaiveSociety society) {
        this.society = society;
        this.choices = new NaiveChoices(society);
        this.moves = new NaiveMoves(society, choices, this);
    }

    void happen(Intervention what, Stream draws) {
        if (what instanceof Close close) {
            choices.enterprises(close.enterprises(), draws).forEach(this::close);
        } else if (what instanceof PriceShock shock) {
            society.priceShock = Math.min(1, society.priceShock + shock.size());
        } else if (what instanceof Issue issue) {
            choices.districts(issue.districts(), draws)
                    .forEach(district -> district.issue = Math.max(district.issue, issue.gravity()));
        } else if (what instanceof Victimize victimize) {
            choices.persons(victimize.persons(), draws).forEach(society::victimize);
        } else if (what instanceof Leave leave) {
            choices.persons(leave.persons(), draws).forEach(this::leave);
        } else if (what instanceof Arrive arrive) {
            arrive(arrive, draws);
        } else if (what instanceof Settle settle) {
            for (NaiveEnterprise enterprise : choices.enterprises(settle.enterprises(), draws)) {
                enterprise.arrears *= settle.arrearsLeft();
                enterprise.settlement = 1;
                if (enterprise.dispute != null) {
                    enterprise.dispute.granted = true;
                }
            }
        } else if (what instanceof Stop stop) {
            for (NaiveWorker worker : choices.persons(stop.persons(), draws)) {
                worker.acts[0] = false;
                worker.acts[1] = false;
                if (stop.weeks() > 1) {
                    worker.heldUntil = society.week + stop.weeks() - 1;
                }
            }
        } else if (what instanceof Form form) {
            decree(form.decree());
        } else if (what instanceof Link link) {
            link(link, draws);
        } else if (what instanceof Rehouse rehouse) {
            rehouse(rehouse, draws);
        } else if (what instanceof UnionDay day) {
            for (NaiveWorker worker : society.present()) {
                if (worker.isEmployed() && worker.delegation > day.delegation()) {
                    worker.called = true;
                    society.count(Flow.CALLED);
                }
            }
        } else if (what instanceof Occasion occasion) {
            choices.enterprises(occasion.enterprises(), draws)
                    .forEach(enterprise -> NaiveMoves.occasion(enterprise, occasion.workshops(), draws));
        } else if (what instanceof Withhold withhold) {
            choices.enterprises(withhold.enterprises(), draws)
                    .forEach(enterprise -> enterprise.arrears = Math.max(enterprise.arrears, withhold.arrears()));
        } else if (what instanceof Dismiss dismiss) {
            moves.dismiss(choices.persons(dismiss.persons(), draws));
        } else if (what instanceof Migrate migrate) {
            moves.migrate(migrate, draws);
        } else if (what instanceof Order order) {
            moves.order(order, draws);
        } else if (what instanceof ShiftThresholds shift) {
            society.thresholdShift += shift.by();
        } else {
            throw new IllegalArgumentException("the reference knows no event " + what);
        }
    }

    private void close(NaiveEnterprise enterprise) {
        if (!enterprise.open) {
            return;
        }
        enterprise.open = false;
        society.count(Flow.CLOSURES);
        if (enterprise.dispute != null) {
            society.end(enterprise.dispute, Dispute.Outcome.CLOSED);
        }
        for (NaiveWorker worker : society.present()) {
            if (worker.employer == enterprise) {
                society.loseJob(worker);
            }
        }
        enterprise.dispute = null;
    }

    void leave(NaiveWorker worker) {
        society.loseJob(worker);
        society.leaveDistrict(worker);
        worker.present = false;
        worker.departed = true;
        for (Layer layer : Layer.values()) {
            society.endTies(worker, layer);
        }
    }

    private void decree(Form.Decree decree) {
        society.decreed = switch (decree) {
            case ORDER_COMMITTEE, FORBID_ASSEMBLY -> Dispute.Form.COMMITTEE;
            case ORDER_ASSEMBLY, FORBID_COMMITTEE -> Dispute.Form.ASSEMBLY;
            case FREE -> null;
        };
        if (society.decreed != null) {
            for (NaiveDispute dispute : society.openDisputes()) {
                dispute.form = society.decreed;
                if (dispute.form == Dispute.Form.ASSEMBLY) {
                    dispute.leaders.clear();
                }
            }
        }
    }

    private void rehouse(Rehouse rehouse, Stream draws) {
        List<NaiveWorker> movers = society.present().stream()
                .filter(worker -> draws.uniform(worker.id, 0) < rehouse.share())
                .toList();
        List<Integer> homes =
                new ArrayList<>(movers.stream().map(worker -> worker.block).toList());
        for (int rank = homes.size() - 1; rank > 0; rank--) {
            java.util.Collections.swap(homes, rank, draws.below(rank + 1, rank, 1));
        }
        for (int rank = 0; rank < movers.size(); rank++) {
            NaiveWorker worker = movers.get(rank);
            if (society.districts.get(homes.get(rank) / society.blocksPerDistrict) != worker.district) {
                society.leaveDistrict(worker);
            }
            society.house(worker, homes.get(rank));
        }
    }

    private void link(Link link, Stream draws) {
        List<NaiveEnterprise> from = choices.enterprises(link.from(), draws);
        List<NaiveEnterprise> to = choices.enterprises(link.to(), draws, NaiveChoices.SECOND_SHARE);
        List<NaiveWorker> ours = those(worker -> worker.employer != null && from.contains(worker.employer));
        List<NaiveWorker> theirs = those(worker -> worker.employer != null && to.contains(worker.employer));
        for (int tie = 0; tie < link.ties() && !ours.isEmpty() && !theirs.isEmpty(); tie++) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                NaiveWorker i = ours.get(draws.below(ours.size(), tie, 2 * attempt + 1));
                NaiveWorker j = theirs.get(draws.below(theirs.size(), tie, 2 * attempt + 2));
                if (society.tie(i, j, link.layer(), link.strength())) {
                    break;
                }
            }
        }
    }

    List<NaiveWorker> those(Predicate<NaiveWorker> like) {
        return society.present().stream().filter(like).toList();
    }

    private void arrive(Arrive arrive, Stream draws) {
        List<NaiveWorker> arriving = society.workers.stream()
                .filter(worker -> !worker.present && !worker.departed)
                .limit(arrive.number())
                .toList();
        List<NaiveEnterprise> enterprises =
                arrive.enterprise() == null ? List.of() : choices.enterprises(arrive.enterprise(), draws);
        List<Integer> blocks = new ArrayList<>();
        for (int block = 0; block < society.blocks; block++) {
            NaiveDistrict district = society.districts.get(block / society.blocksPerDistrict);
            if (arrive.district() == null
                    || choices.districts(arrive.district(), draws, NaiveChoices.SECOND_SHARE)
                            .contains(district)) {
                blocks.add(block);
            }
        }
        for (int rank = 0; rank < arriving.size(); rank++) {
            NaiveWorker worker = arriving.get(rank);
            worker.present = true;
            int home = arrive.district() == null
                    ? draws.below(blocks.size(), worker.id, 1)
                    : rank * blocks.size() / arriving.size();
            society.house(worker, blocks.get(home));
            if (!enterprises.isEmpty()) {
                NaiveEnterprise enterprise = enterprises.get(draws.below(enterprises.size(), worker.id, 2));
                society.hire(
                        worker, enterprise, enterprise.firstWorkshop + draws.below(enterprise.workshops, worker.id, 3));
            }
            if (arrive.origin() != null) {
                worker.origin = arrive.origin();
            }
        }
        for (NaiveWorker worker : arriving) {
            if (worker.isEmployed()) {
                meet(worker, Layer.WORKPLACE, those(other -> other.workshop == worker.workshop), arrive.fresh(), draws);
            }
            meet(worker, Layer.RESIDENCE, those(other -> other.block == worker.block), arrive.fresh(), draws);
            for (int tie = 0; tie < arrive.companions(); tie++) {
                NaiveWorker other = arriving.get(draws.below(arriving.size(), worker.id, 4 + tie));
                society.tie(worker, other, Layer.ACQUAINTANCE, arrive.strength());
            }
            society.noteTiesAsInitial(worker);
        }
    }

    void meet(NaiveWorker worker, Layer layer, List<NaiveWorker> around, double fresh, Stream draws) {
        int k = layer.ordinal();
        double meanDegree = society.workers.stream()
                .mapToInt(other -> other.initialDegree[k])
                .filter(degree -> degree > 0)
                .average()
                .orElse(0);
        for (int tie = 0; tie < Math.round(meanDegree); tie++) {
            NaiveWorker other = around.get(draws.below(around.size(), worker.id, 1000 * (k + 1) + tie));
            society.tie(worker, other, layer, fresh);
        }
    }
}
