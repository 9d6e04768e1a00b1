package atomization.model;

import atomization.event.Curve;
import atomization.mechanism.Mechanisms;
import atomization.parallel.Ranges;
import atomization.population.Population;
import atomization.random.Stream;
import atomization.scenario.Plan;
import atomization.scenario.RunSettings;
import atomization.scenario.Scenario;
import atomization.society.Calendar;
import atomization.society.Driver;
import atomization.society.Society;
import atomization.society.StateVisitor;
import atomization.society.Stateful;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The model as MASON runs it: {@link #start} populates the society and schedules what happens in a week, in order;
 * each step of the schedule is a week.
 *
 * <p>All chance comes from {@link Stream}, keyed by the seed; MASON's own generator is not used.
 */
public final class AtomizationModel extends SimState implements Stateful {
    private static final long serialVersionUID = 1;

    private transient Plan plan;
    private final transient Ranges ranges;
    private final long runSeed;
    private transient @Nullable Society society;
    private final transient WeekSchedule weeks = new WeekSchedule();
    private transient InForce inForce;
    private transient @Nullable StillnessWatch stillness;
    private transient Runnable atWeekEnd = () -> {};
    private transient Runnable afterEvents = () -> {};
    private final transient List<LoggedEvent> log = new ArrayList<>();

    /** An event that has happened: its week and a sentence on what was done. */
    public record LoggedEvent(int week, String what) {}

    /**
     * @param seed seed of this run, which keys all its random numbers
     * @param ranges how the work of a week is shared among threads
     */
    public AtomizationModel(Plan plan, long seed, Ranges ranges) {
        super(seed);
        this.plan = plan;
        this.ranges = ranges;
        this.runSeed = seed;
        this.inForce = InForce.atStart(plan);
        this.schedule = weeks;
    }

    /** What is done at the end of every week: observation, display. */
    public void atWeekEnd(Runnable action) {
        atWeekEnd = action;
    }

    /** What is done at the beginning of every week, once its events have happened and before any mechanism acts. */
    public void afterEvents(Runnable action) {
        afterEvents = action;
    }

    /**
     * Populates the society and schedules the first week.
     *
     * @throws atomization.scenario.InvalidInput if the scenario's parts do not fit together
     */
    @Override
    public void start() {
        reset();
        begin(populate());
    }

    /**
     * Schedules the first week of a society that was populated otherwise: put together by hand, with ties that no
     * generator makes. It has to be in its first week, and as large as the scenario says.
     */
    public void start(Society given) {
        reset();
        begin(given);
    }

    private void reset() {
        super.start();
        inForce = InForce.atStart(plan);
        log.clear();
    }

    private void begin(Society populated) {
        society = populated;
        stillness = plan.scenario().run().stop() == RunSettings.Stop.UNCHANGED ? new StillnessWatch(populated) : null;
        schedule(0);
    }

    private void schedule(int week) {
        weeks.beginAfter(week);
        int order = 0;
        repeat(week, order++, this::begin);
        for (int k = 0; k < inForce.mechanisms().size(); k++) {
            int place = k;
            repeat(week, order++, () -> advance(inForce.mechanisms().get(place)));
        }
        repeat(week, order, () -> atWeekEnd.run());
    }

    private void repeat(int week, int order, Runnable process) {
        schedule.scheduleRepeating((double) week, order, (Steppable) state -> process.run());
    }

    /**
     * Shows the state of the model between two weeks. It is restored into a model of the same scenario and seed that has
     * been started, which then goes on as the one that was saved.
     */
    @Override
    public void visitState(StateVisitor visitor) {
        int done = visitor.bounded(
                "weeksDone", weeksDone(), 0, plan.scenario().run().weeks());
        society().visitState(visitor);
        int events = visitor.bounded("events", log.size(), 0, plan.steps().size());
        if (visitor.isRestoring()) {
            log.clear();
        }
        for (int k = 0; k < events; k++) {
            LoggedEvent event = visitor.isRestoring() ? new LoggedEvent(0, "") : log.get(k);
            int week = visitor.value("eventWeek", event.week());
            String what = visitor.value("event", event.what());
            if (visitor.isRestoring()) {
                log.add(new LoggedEvent(week, what));
            }
        }
        if (stillness != null) {
            stillness.visitState(visitor);
        }
        if (visitor.isRestoring()) {
            inForce = InForce.after(done, plan, society().calendar());
            schedule(done);
        }
    }

    private Society populate() {
        Scenario scenario = plan.scenario();
        RunSettings run = scenario.run();
        Population population =
                new Population(run.workers(), scenario.society(), scenario.workers(), scenario.network());
        Calendar calendar = new Calendar(run.start(), run.weeks());
        double year = calendar.year(0);
        try {
            Society made = population.populate(
                    calendar, runSeed, inForce.driver(Driver.SURVEILLANCE, year), plan.edges(), ranges);
            setDrivers(made, year);
            Double toughness = scenario.society().toughness();
            double floor = inForce.driver(Driver.TOUGHNESS_FLOOR, year);
            made.authorities.setToughness(
                    toughness != null
                            ? toughness
                            : scenario.mechanisms().authority().value().target(floor, 0));
            return made;
        } catch (IllegalArgumentException refused) {
            throw plan.problem("", String.valueOf(refused.getMessage()));
        }
    }

    /** The society; there is none before {@link #start}. */
    public Society society() {
        return Objects.requireNonNull(society, "the model has not been started");
    }

    /** The scenario that is run, with all its events. */
    public Plan plan() {
        return plan;
    }

    /**
     * Goes on by the same scenario with more events, which were added at the end of the list and are all still to come: a
     * run of that scenario from its start gives the same.
     *
     * @throws IllegalArgumentException if the events so far are not those of the longer scenario
     */
    public void goOnWith(Plan longer) {
        List<Plan.Step> past = past(plan);
        List<Plan.Step> longerPast = past(longer);
        boolean same = past.size() == longerPast.size();
        for (int k = 0; same && k < past.size(); k++) {
            same = past.get(k).index() == longerPast.get(k).index()
                    && past.get(k).date().equals(longerPast.get(k).date());
        }
        if (!same) {
            throw new IllegalArgumentException("an event of the longer scenario would have happened already");
        }
        plan = longer;
    }

    private List<Plan.Step> past(Plan of) {
        Calendar calendar = society().calendar();
        return of.steps().stream()
                .filter(step -> calendar.weekOf(step.date()) < weeksDone())
                .toList();
    }

    /** The scenario as the events so far have left it. */
    public Scenario inForce() {
        return inForce.scenario();
    }

    /** The events that have happened so far. */
    public List<LoggedEvent> log() {
        return log;
    }

    /** The number of weeks that have been simulated. */
    public int weeksDone() {
        return (int) schedule.getSteps();
    }

    /** Simulates a week, unless the run is over. */
    public void step() {
        if (!isOver()) {
            schedule.step(this);
        }
    }

    /** Whether the run is over: its last week is done, or nothing can change any more. */
    public boolean isOver() {
        boolean still = stillness != null && stillness.isStill() && !eventsToCome() && isBlameSettled();
        return weeksDone() >= plan.scenario().run().weeks() || still;
    }

    /** Blame is the one driver that reaches decisions at once when no mechanism with chance is on. */
    private boolean isBlameSettled() {
        Curve blame = inForce.curves().get(Driver.BLAME);
        return blame == null || blame.isConstantFrom(society().calendar().year(weeksDone() - 1));
    }

    private boolean eventsToCome() {
        Calendar calendar = society().calendar();
        return plan.steps().stream().anyMatch(step -> calendar.weekOf(step.date()) >= weeksDone());
    }

    private void begin() {
        int week = weeksDone();
        Society now = society();
        now.beginWeek(week);
        now.workers.called.clear();
        boolean disturbed = false;
        for (Plan.Step step : plan.steps()) {
            if (now.calendar().weekOf(step.date()) == week) {
                happen(step);
                disturbed = true;
            }
        }
        setDrivers(now, now.calendar().year(week));
        afterEvents.run();
        if (stillness != null) {
            stillness.look(disturbed);
        }
    }

    private void happen(Plan.Step step) {
        int week = weeksDone();
        change(inForce.then(step));
        try {
            String done = step.event().what().apply(society(), Stream.of(runSeed, "event." + step.index(), week));
            log.add(new LoggedEvent(week, done));
        } catch (IllegalArgumentException refused) {
            throw plan.problem("events[" + step.index() + "]", String.valueOf(refused.getMessage()));
        }
    }

    private void change(InForce changed) {
        for (int k = 0; k < changed.mechanisms().size(); k++) {
            Mechanisms.Named before = inForce.mechanisms().get(k);
            if (before.on() && !changed.mechanisms().get(k).on()) {
                before.mechanism().cease(society());
            }
        }
        inForce = changed;
    }

    private void setDrivers(Society now, double year) {
        for (Driver driver : Driver.values()) {
            now.drivers.set(driver, inForce.driver(driver, year));
        }
    }

    private void advance(Mechanisms.Named mechanism) {
        if (mechanism.on()) {
            Stream draws = Stream.of(runSeed, mechanism.name(), society().week());
            mechanism.mechanism().advance(society(), draws);
        }
    }
}
