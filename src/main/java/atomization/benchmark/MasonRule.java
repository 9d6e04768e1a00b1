package atomization.benchmark;

import sim.engine.Schedule;
import sim.engine.SimState;
import sim.field.network.Network;

/**
 * The rule of {@link RuleStart} as MASON's manual teaches to write a model: every worker an agent on the schedule, ties
 * edges of a {@link Network}. All agents step, then all take over what they have decided.
 */
final class MasonRule extends SimState {
    private static final long serialVersionUID = 1;

    private final transient RuleStart start;
    private final Network ties = new Network(false);
    private final MasonWorker[] workers;

    MasonRule(RuleStart start) {
        super(start.size());
        this.start = start;
        this.workers = new MasonWorker[start.size()];
    }

    @Override
    public void start() {
        super.start();
        ties.clear();
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new MasonWorker(start.fear()[i], start.thresholds()[i], start.acting()[i] != 0);
            ties.addNode(workers[i]);
        }
        for (int i = 0; i < workers.length; i++) {
            for (int tie = start.first()[i]; tie < start.first()[i + 1]; tie++) {
                int alter = start.alters()[tie];
                if (alter > i) {
                    ties.addEdge(workers[i], workers[alter], null);
                }
            }
        }
        for (MasonWorker worker : workers) {
            schedule.scheduleRepeating(Schedule.EPOCH, 0, worker);
        }
        schedule.scheduleRepeating(Schedule.EPOCH, 1, state -> {
            for (MasonWorker worker : workers) {
                worker.takeOver();
            }
        });
    }

    /** Advances everybody by a week. */
    void week() {
        schedule.step(this);
    }

    Network ties() {
        return ties;
    }

    /** The push of the present week. */
    double push() {
        return start.push((int) schedule.getSteps());
    }

    double rate() {
        return start.rate();
    }

    /** Whether worker {@code i} acts. */
    boolean acts(int i) {
        return workers[i].isActing();
    }
}
