package atomization.display;

import atomization.model.AtomizationModel;
import atomization.observation.Observation;
import atomization.observation.Observer;
import atomization.parallel.Ranges;
import atomization.population.OriginGroup;
import atomization.scenario.Canonical;
import atomization.scenario.InvalidInput;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import atomization.society.Society;
import atomization.society.StateVisitor;
import atomization.society.Stateful;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A run that can be looked at and interfered with. What the user does becomes an event of the scenario, dated with the
 * week that begins next: the scenario that is saved at any time gives, run without a window, the same run.
 *
 * <p>{@link #step} and {@link #start} belong to one thread at a time; the user's wishes may come from any other.
 */
public final class LiveRun implements Stateful {
    private final Ranges ranges;
    private final Plan given;
    private final Map<String, String> pendingValues = new LinkedHashMap<>();
    private final List<String> pendingEvents = new ArrayList<>();
    private AtomizationModel model;
    private Observation observation;
    private Chronicle chronicle;
    private Consumer<String> refusals = message -> {};

    /** A run of a scenario, with its seed, that has been started. */
    public LiveRun(Plan plan, Ranges ranges) {
        this.ranges = ranges;
        this.given = plan;
        this.model = newModel(plan);
        model.start();
        Observer observer = observer(model);
        this.chronicle = new Chronicle(model.society(), observer.columns());
        this.observation = new Observation(observer, chronicle);
        model.atWeekEnd(observation::week);
    }

    private AtomizationModel newModel(Plan plan) {
        return new AtomizationModel(plan, plan.scenario().run().seed(), ranges);
    }

    /** The model of a run of the scenario as it was given, to be started; wishes are forgotten. {@link #begin} follows. */
    AtomizationModel renew() {
        return renew(given);
    }

    private AtomizationModel renew(Plan plan) {
        synchronized (pendingValues) {
            pendingValues.clear();
            pendingEvents.clear();
        }
        model = newModel(plan);
        return model;
    }

    /** Observes the model, which has just been started. */
    void begin() {
        Observer observer = observer(model);
        chronicle = new Chronicle(model.society(), observer.columns());
        observation = new Observation(observer, chronicle);
        model.atWeekEnd(observation::week);
    }

    /** Saves the present moment: the scenario with all that has been done, and the state. */
    public void save(SavedMoment moment) {
        moment.write(this);
    }

    /**
     * Goes back, or forward, to a moment that was saved; charts keep what they know of the time before it.
     *
     * @throws InvalidInput if the moment's scenario cannot be read
     * @throws atomization.results.ResultException if its state is not one of this version of the model
     */
    public void restore(SavedMoment moment) {
        Plan plan = moment.plan();
        AtomizationModel before = model;
        Chronicle known = chronicle;
        Observation observed = observation;
        try {
            renew(plan).start();
            begin();
            moment.read(this);
            chronicle.backTo(known, model.weeksDone(), model.log().size());
        } catch (RuntimeException refused) {
            model = before;
            chronicle = known;
            observation = observed;
            throw refused;
        }
    }

    private static Observer observer(AtomizationModel of) {
        Scenario scenario = of.plan().scenario();
        List<OriginGroup> origins = scenario.society().origins();
        List<String> names = origins == null
                ? List.of()
                : origins.stream().map(OriginGroup::name).toList();
        return new Observer(of.society(), scenario.observation(), names);
    }

    /** Who is told why something that the user wished was not done. */
    public void onRefusal(Consumer<String> listener) {
        refusals = listener;
    }

    /** Simulates a week, with what the user has asked for at its beginning; false if the run is over. */
    public boolean step() {
        if (model.isOver()) {
            return false;
        }
        takeUpWishes();
        model.step();
        chronicle.events(model.log());
        return true;
    }

    /** The same before MASON's schedule simulates the week. */
    void beforeWeek() {
        takeUpWishes();
    }

    /** The same after MASON's schedule has simulated the week. */
    void afterWeek() {
        chronicle.events(model.log());
    }

    private void takeUpWishes() {
        List<String> wishes;
        synchronized (pendingValues) {
            wishes = new ArrayList<>(pendingEvents);
            if (!pendingValues.isEmpty()) {
                StringBuilder set = new StringBuilder();
                pendingValues.forEach((path, value) -> set.append(set.isEmpty() ? "set: {" : ", ")
                        .append(path)
                        .append(": ")
                        .append(value));
                wishes.add(0, set.append('}').toString());
            }
            pendingValues.clear();
            pendingEvents.clear();
        }
        LocalDate next = nextWeek();
        for (String wish : wishes) {
            try {
                model.goOnWith(model.plan().with(next, wish, "wish"));
            } catch (InvalidInput refused) {
                refusals.accept(String.valueOf(refused.getMessage()));
            }
        }
    }

    /** The first day of the week that is simulated next. */
    public LocalDate nextWeek() {
        return society().calendar().date(model.weeksDone());
    }

    /**
     * Wishes a parameter of a mechanism to have another value from the next week on; of several wishes in one week the last
     * holds.
     */
    public void set(String path, String value) {
        synchronized (pendingValues) {
            pendingValues.put(path, value);
        }
    }

    /**
     * Wishes an intervention at the beginning of the next week.
     *
     * @param intervention as in a scenario's list of events, without its date: {@code close: {enterprises: {number: 3}}}
     */
    public void intervene(String intervention) {
        synchronized (pendingValues) {
            pendingEvents.add(intervention);
        }
    }

    /** Whether something is to be done at the beginning of the next week. */
    public boolean hasWishes() {
        synchronized (pendingValues) {
            return !pendingValues.isEmpty() || !pendingEvents.isEmpty();
        }
    }

    /** The scenario as it was given, before any wish. */
    public Plan given() {
        return given;
    }

    /** The scenario with all that has been done so far. */
    public Plan plan() {
        return model.plan();
    }

    /**
     * The scenario with all that has been done so far, as a file that gives the same run.
     *
     * @param file where it is to stand
     * @throws IllegalArgumentException with a message for the user if the scenario names files and {@code file} is outside
     *     the folder of the scenarios, out of which no path may lead
     */
    public String scenarioText(Path file) {
        Path root = plan().loaded().root();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        boolean within = folder.startsWith(root);
        if (!within && !Canonical.files(plan().scenario()).isEmpty()) {
            throw new IllegalArgumentException("The scenario names files of the folder " + root
                    + " and can only be saved there or in a folder inside it.");
        }
        Path inside = within ? root.relativize(folder) : Path.of("");
        return Canonical.yaml(plan().scenario(), inside);
    }

    public AtomizationModel model() {
        return model;
    }

    public Society society() {
        return model.society();
    }

    /** What has happened so far, for charts. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** The values of all indicators in the week that was simulated last. */
    public double[] indicators() {
        return observation.latest();
    }

    /** Shows the state of the model and what is known of its weeks so far, to save and to restore a moment. */
    @Override
    public void visitState(StateVisitor visitor) {
        model.visitState(visitor);
        observation.visitState(visitor);
    }
}
