package atomization.results;

import atomization.observation.Observation;
import atomization.observation.ObservationSettings;
import atomization.observation.Observer;
import atomization.observation.TinySociety;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Society;
import java.util.Map;

/** A replicate of a few weeks whose figures depend on its number. */
final class SampleRun {
    static final int WEEKS = 60;
    static final Map<String, Object> MANIFEST = Map.of("scenario", "sample");

    private final Society society = TinySociety.of(12, 1);
    private final ReplicateRecorder recorder;
    private final Observation observation;

    SampleRun(RunWriter writer, int replicate) {
        for (int i = 0; i < 10; i++) {
            society.join(i, i % 2);
        }
        Observer observer = new Observer(society, new ObservationSettings(26, 26));
        recorder = writer.replicate(replicate, observer);
        observation = new Observation(observer, recorder);
    }

    /** Observes the weeks {@code from} to {@code to - 1}. */
    SampleRun weeks(int from, int to) {
        live(from, to, observation::week);
        return this;
    }

    /** Lives the same weeks without a record; what would have been recorded is lost. */
    void unobserved(int from, int to) {
        live(from, to, () -> society.disputes.drainFinal(false));
    }

    private void live(int from, int to, Runnable observed) {
        for (int week = from; week < to; week++) {
            if (week > 0) {
                society.beginWeek(week);
            }
            society.workers.fear.fill((week + 1) / (3.0 + week + recorder.replicate()));
            if (week % 9 == 4) {
                Dispute dispute = TinySociety.dispute(society, Arena.STRIKE, 1);
                society.act(1, Arena.STRIKE);
                dispute.countWeek(1);
            } else if (week % 9 == 7) {
                society.stop(1, Arena.STRIKE);
                Dispute dispute = society.disputeOf(1, Arena.STRIKE);
                if (dispute != null) {
                    society.disputes.end(dispute, week, Dispute.Outcome.LOST);
                    society.collectives(Arena.STRIKE).setDispute(1, null);
                    society.workers.tookPart(Arena.STRIKE).clear();
                }
            }
            observed.run();
        }
    }

    void finish() {
        observation.finish();
    }

    Observation observation() {
        return observation;
    }

    ReplicateRecorder recorder() {
        return recorder;
    }
}
