package atomization.experiment;

import atomization.model.AtomizationModel;
import atomization.observation.NetworkSample;
import atomization.observation.Observation;
import atomization.observation.ObservationSink;
import atomization.observation.Observer;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.StateVisitor;
import atomization.society.Stateful;
import java.util.function.Function;

/** One model that runs and is observed. */
final class ObservedRun implements Stateful {
    private final AtomizationModel model;
    private final Observation observation;

    /**
     * Starts a run.
     *
     * @param sink makes the place to which the observations go
     */
    ObservedRun(Plan plan, long seed, Ranges ranges, Function<Observer, ObservationSink> sink) {
        model = new AtomizationModel(plan, seed, ranges);
        model.start();
        Observer observer = new Observer(
                model.society(), plan.scenario().observation(), plan.scenario().originNames());
        ObservationSink taker = sink.apply(observer);
        observation = new Observation(observer, taker);
        NetworkSample network =
                new NetworkSample(model.society(), plan.scenario().observation().pictures());
        model.atWeekEnd(() -> {
            tellEvents(taker);
            observation.week();
            network.week(taker);
        });
    }

    /** Hands over what the events of the present week did. */
    private void tellEvents(ObservationSink taker) {
        int week = model.society().week();
        for (AtomizationModel.LoggedEvent event : model.log()) {
            if (event.week() == week) {
                taker.event(week, model.society().calendar().date(week), event.what());
            }
        }
    }

    AtomizationModel model() {
        return model;
    }

    /** Shows the model and what is known of its weeks so far, but not what has been handed over. */
    @Override
    public void visitState(StateVisitor visitor) {
        model.visitState(visitor);
        observation.visitState(visitor);
    }

    /** Hands over what is left to observe, once the run is over. */
    void finish() {
        observation.finish();
    }
}
