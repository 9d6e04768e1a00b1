package atomization.scenario;

import atomization.event.Course;
import atomization.event.Event;
import atomization.mechanism.Mechanisms;
import atomization.observation.ObservationSettings;
import atomization.parameter.FileReference;
import atomization.parameter.Parameter;
import atomization.population.NetworkSettings;
import atomization.population.OriginGroup;
import atomization.population.SocietySettings;
import atomization.population.WorkerSettings;
import atomization.society.Driver;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** All that a scenario file says: the record from which a run, its hash, its schema and its tables are made. */
public record Scenario(
        @Parameter(meaning = "what the scenario is, in a line")
        String title,

        @Parameter(meaning = "what is simulated and why, what is assumed and what is not") @Nullable
        String about,

        @Parameter(meaning = "the sentence of the essay that the scenario belongs to") @Nullable
        String essay,

        @Parameter(value = "{}", meaning = "length, size and seed of a run")
        RunSettings run,

        @Parameter(value = "{}", meaning = "enterprises, houses, authorities at the start")
        SocietySettings society,

        @Parameter(value = "{}", meaning = "traits and initial values of workers")
        WorkerSettings workers,

        @Parameter(value = "{}", meaning = "the three layers of ties")
        NetworkSettings network,

        @Parameter(value = "{}", meaning = "what changes from outside the model, by driver")
        SortedMap<Driver, Course> drivers,

        @Parameter(value = "[]", meaning = "interventions, in any order")
        List<Event> events,

        @Parameter(value = "{}", meaning = "the mechanisms: parameters, off, or on")
        Mechanisms mechanisms,

        @Parameter(value = "{}", meaning = "how often what is costly to measure is measured")
        ObservationSettings observation,

        @FileReference
        @Parameter(
                meaning =
                        "a CSV file of recorded figures (series, year, value) whose series have the names of indicators;"
                                + " they are shown beside the simulated ones and never drive the model")
        @Nullable
        String record,

        @Parameter(
                value = "[]",
                meaning = "conditions that runs are expected to meet; the command check tells whether they do")
        List<Condition> expect) {
    /** The names of the origin groups. */
    public List<String> originNames() {
        List<OriginGroup> origins = society.origins();
        return origins == null
                ? List.of()
                : origins.stream().map(OriginGroup::name).toList();
    }

    /** The same without expectations: what a run depends on. */
    Scenario withoutExpectations() {
        return new Scenario(
                title,
                about,
                essay,
                run,
                society,
                workers,
                network,
                drivers,
                events,
                mechanisms,
                observation,
                record,
                List.of());
    }
}
