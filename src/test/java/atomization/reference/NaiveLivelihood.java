package atomization.reference;

import atomization.mechanism.Economy;
import atomization.mechanism.Exchange;
import atomization.mechanism.Hardship;
import atomization.mechanism.Issues;
import atomization.random.Stream;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.List;
import sim.field.network.Edge;

/** Steps 1 to 4: issues, economy, hardship, exchange. */
final class NaiveLivelihood {
    private final NaiveSociety society;

    NaiveLivelihood(NaiveSociety society) {
        this.society = society;
    }

    void issues(Issues rule, Stream draws) {
        for (NaiveDistrict district : society.districts) {
            if (district.issue > 0) {
                district.issue *= 1 - rule.fade();
                if (district.issue < rule.forgotten()) {
                    district.issue = 0;
                }
            } else if (draws.uniform(district.number, 0) < society.driver(Driver.DISTRICT_ISSUES)) {
                district.issue = rule.gravity();
            }
        }
    }

    void economy(Economy rule, Stream draws) {
        double pressed = 1 + rule.pressure() * (society.toughness - 0.5);
        List<NaiveEnterprise> closing = new ArrayList<>();
        for (NaiveEnterprise enterprise : society.enterprises) {
            if (enterprise.open && draws.uniform(enterprise.number, 0) < society.driver(Driver.CLOSURE_RATE)) {
                closing.add(enterprise);
                enterprise.open = false;
                society.count(Flow.CLOSURES);
                if (enterprise.dispute != null) {
                    society.end(enterprise.dispute, Dispute.Outcome.CLOSED);
                }
            }
        }
        int[] members = new int[society.enterprises.size()];
        int[] redundant = new int[society.enterprises.size()];
        for (NaiveEnterprise enterprise : society.enterprises) {
            members[enterprise.number] = society.members(enterprise, atomization.society.Arena.STRIKE)
                    .size();
        }
        double redundancy = society.driver(Driver.REDUNDANCY_RATE) * pressed;
        for (NaiveWorker worker : society.present()) {
            NaiveEnterprise employer = worker.employer;
            if (employer != null && closing.contains(employer)) {
                society.loseJob(worker);
            } else if (employer != null) {
                if (draws.uniform(worker.id, 3) < redundancy) {
                    society.loseJob(worker);
                    redundant[employer.number]++;
                    society.count(Flow.REDUNDANCIES);
                }
            } else if (worker.outside) {
                if (draws.uniform(worker.id, 7) < rule.outsideEnd()) {
                    worker.outside = false;
                }
            } else if (!worker.wasVictimizedWithin(rule.blacklist(), society.week)
                    && draws.uniform(worker.id, 4) < society.driver(Driver.HIRING_RATE)) {
                findWork(worker, rule, draws);
            }
        }
        closing.forEach(enterprise -> enterprise.dispute = null);
        for (NaiveEnterprise enterprise : society.enterprises) {
            int k = enterprise.number;
            if (enterprise.open) {
                boolean hit = draws.uniform(k, 1) < society.driver(Driver.ARREARS_RATE) * pressed;
                enterprise.arrears = hit
                        ? enterprise.arrears + rule.arrearsStep() * (rule.arrearsCeiling() - enterprise.arrears)
                        : enterprise.arrears * (1 - rule.arrearsRepaid());
                double lost = members[k] == 0 ? 0 : (double) redundant[k] / members[k];
                enterprise.cuts = Stored.relaxed(enterprise.cuts, Math.min(1, 52 * lost), rule.cutsRate());
            }
            double elites = 1 + rule.eliteOccasions() * society.driver(Driver.ELITE_COMPETITION);
            for (int w = 0; w < enterprise.workshops; w++) {
                enterprise.occasion[w] = draws.uniform(enterprise.firstWorkshop + w, 2) < rule.occasion() * elites;
            }
        }
    }

    private void findWork(NaiveWorker worker, Economy rule, Stream draws) {
        if (draws.uniform(worker.id, 5) < society.driver(Driver.OUTSIDE_SHARE)) {
            worker.outside = true;
            society.count(Flow.HIRES);
            return;
        }
        int places =
                society.enterprises.stream().mapToInt(each -> each.initialSize).sum();
        for (int attempt = 0; attempt < rule.attempts(); attempt++) {
            int place = (int) (draws.uniform(worker.id, 8 + attempt) * places);
            for (NaiveEnterprise enterprise : society.enterprises) {
                if (place >= 0 && place < enterprise.initialSize && enterprise.open) {
                    int workshop = enterprise.firstWorkshop + draws.below(enterprise.workshops, worker.id, 6);
                    society.hire(worker, enterprise, workshop);
                    society.count(Flow.HIRES);
                    return;
                }
                place -= enterprise.initialSize;
            }
        }
    }

    void hardship(Hardship rule) {
        double erosion = society.erosion();
        for (NaiveWorker worker : society.present()) {
            double target = worker.isJobless() ? rule.unemployed() : erosion;
            if (worker.employer != null) {
                double lost = 1 - (1 - worker.employer.arrears) * (1 - erosion);
                target = lost * (1 - rule.settled() * worker.employer.settlement);
            }
            double relief = 1 - (worker.helped ? rule.help() : 0) - rule.plot() * worker.subsistence;
            target = Math.max(0, Math.min(1, target * worker.hardshipFactor * relief));
            worker.hardship[0] = Stored.in16(Stored.relaxed(worker.hardship[0], target, rule.rate()));
            worker.hardship[1] = Stored.in16(Stored.relaxed(worker.hardship[1], worker.district.issue, rule.rate()));
        }
        society.enterprises.forEach(enterprise -> enterprise.settlement *= 1 - rule.settlementFade());
        society.priceShock *= 1 - rule.shockFade();
    }

    void exchange(Exchange rule, Stream draws) {
        forgetHelp();
        for (NaiveWorker worker : society.present()) {
            boolean served = isServed(worker, draws);
            double target = served ? 0 : Math.min(1, rule.needed() * worker.worstHardship());
            worker.subsistence = Stored.in16(Stored.relaxed(worker.subsistence, target, rule.rate()));
        }
    }

    void forgetHelp() {
        for (NaiveWorker worker : society.workers) {
            worker.helped = false;
            worker.gift[0] = false;
            worker.gift[1] = false;
        }
    }

    private boolean isServed(NaiveWorker ego, Stream draws) {
        double market = society.driver(Driver.MARKETIZATION);
        double total = 0;
        for (Edge tie : society.tiesOf(ego)) {
            total += tie.getWeight();
        }
        double sells = 0;
        if (total > 0) {
            Layer layer = Layer.WORKPLACE;
            Edge asked = null;
            double left = draws.uniform(ego.id, 0) * total;
            for (Layer each : Layer.values()) {
                for (Edge tie : society.tiesOf(ego, each)) {
                    if (left >= 0) {
                        asked = tie;
                        layer = each;
                        left -= tie.getWeight();
                    }
                }
            }
            NaiveWorker alter = NaiveSociety.alter(java.util.Objects.requireNonNull(asked), ego);
            double gives = Math.sqrt(asked.getWeight()) * alter.solidarityIn(layer) * (1 - market * alter.commercial);
            if (draws.uniform(ego.id, 1) < gives) {
                for (NaiveWorker each : List.of(ego, alter)) {
                    each.helped = true;
                    if (layer != Layer.ACQUAINTANCE) {
                        each.gift[layer == Layer.WORKPLACE ? 0 : 1] = true;
                    }
                }
                society.count(Flow.GIFTS);
                return true;
            }
            sells = market * alter.commercial;
        }
        double means = ego.employer != null ? 1 - ego.employer.arrears : ego.outside ? 1 : 0;
        if (draws.uniform(ego.id, 2) < means) {
            if (draws.uniform(ego.id, 3) < sells) {
                society.count(Flow.PAID_FAVOURS);
                return true;
            }
            if (draws.uniform(ego.id, 4) < market) {
                society.count(Flow.BOUGHT);
                return true;
            }
        }
        society.count(Flow.SELF_PROVIDED);
        return false;
    }
}
