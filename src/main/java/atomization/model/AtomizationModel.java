package atomization.model;

import atomization.event.Curve;
import atomization.mechanism.Mechanisms;
import atomization.parallel.Ranges;
import atomization.population.Population;
import atomization.random.Stream;
import atomization.scenario.Plan;
import atomization.scenario.RunSettings;
import atomization.scenario.Scenario;
import atomization.society.Arena;
import atomization.society.Calendar;
import atomization.society.Driver;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The model as MASON runs it: {@link #start} populates the society and schedules what happens in a week, in order;
 * each step of the schedule is a week.
 *
 * <p>All chance comes from {@link Stream}, keyed by the seed; MASON's own generator is not used.
 */
public final class AtomizationModel extends SimState {
    private static final long serialVersionUID = 1;

    private final transient Plan plan;
    private final transient Ranges ranges;
    private final long runSeed;
    private transient @Nullable Society society;
    private transient Scenario inForce;
    private transient Map<Driver, Curve> curves;
    private transient List<Mechanisms.Named> mechanisms;
    private transient @Nullable StillnessWatch stillness;
    private transient Runnable atWeekEnd = () -> {};
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
        this.inForce = plan.scenario();
        this.curves = plan.curves();
        this.mechanisms = inForce.mechanisms().inOrder();
    }

    /** What is done at the end of every week: observation, display. */
    public void atWeekEnd(Runnable action) {
        atWeekEnd = action;
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
        inForce = plan.scenario();
        curves = plan.curves();
        mechanisms = inForce.mechanisms().inOrder();
        log.clear();
    }

    private void begin(Society populated) {
        society = populated;
        stillness = inForce.run().stop() == RunSettings.Stop.UNCHANGED ? new StillnessWatch(populated) : null;
        int order = 0;
        repeat(order++, this::begin);
        for (int k = 0; k < mechanisms.size(); k++) {
            int place = k;
            repeat(order++, () -> advance(mechanisms.get(place)));
        }
        repeat(order, () -> atWeekEnd.run());
    }

    private void repeat(int order, Runnable process) {
        schedule.scheduleRepeating(Schedule.EPOCH, order, (Steppable) state -> process.run());
    }

    private Society populate() {
        RunSettings run = inForce.run();
        Population population = new Population(run.workers(), inForce.society(), inForce.workers(), inForce.network());
        Calendar calendar = new Calendar(run.start(), run.weeks());
        double year = calendar.year(0);
        try {
            Society made =
                    population.populate(calendar, runSeed, driver(Driver.SURVEILLANCE, year), plan.edges(), ranges);
            setDrivers(made, year);
            Double toughness = inForce.society().toughness();
            double floor = driver(Driver.TOUGHNESS_FLOOR, year);
            made.authorities.setToughness(
                    toughness != null
                            ? toughness
                            : inForce.mechanisms().authority().value().target(floor, 0));
            return made;
        } catch (IllegalArgumentException refused) {
            throw plan.problem("", String.valueOf(refused.getMessage()));
        }
    }

    /** The society; there is none before {@link #start}. */
    public Society society() {
        return Objects.requireNonNull(society, "the model has not been started");
    }

    /** The scenario as the events so far have left it. */
    public Scenario inForce() {
        return inForce;
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
        boolean still = stillness != null && stillness.isStill() && !eventsToCome();
        return weeksDone() >= inForce.run().weeks() || still;
    }

    private boolean eventsToCome() {
        Calendar calendar = society().calendar();
        return plan.steps().stream()
                .anyMatch(step -> calendar.weekOf(step.event().at()) >= weeksDone());
    }

    private void begin() {
        int week = weeksDone();
        Society now = society();
        now.beginWeek(week);
        now.workers.called.clear();
        for (Plan.Step step : plan.steps()) {
            if (now.calendar().weekOf(step.event().at()) == week) {
                happen(step);
            }
        }
        setDrivers(now, now.calendar().year(week));
        if (stillness != null) {
            stillness.look();
        }
    }

    private void happen(Plan.Step step) {
        int week = weeksDone();
        if (step.event().what() instanceof atomization.event.Set) {
            inForce = step.scenario();
            curves = step.curves();
            mechanisms = inForce.mechanisms().inOrder();
            if (!inForce.mechanisms().exchange().on()) {
                forgetExchange();
            }
        }
        try {
            String done = step.event().what().apply(society(), Stream.of(runSeed, "event." + step.index(), week));
            log.add(new LoggedEvent(week, done));
        } catch (IllegalArgumentException refused) {
            throw plan.problem("events[" + step.index() + "]", String.valueOf(refused.getMessage()));
        }
    }

    /** A mechanism that is off has no flows: nobody is helped any more. */
    private void forgetExchange() {
        society().workers.helped.clear();
        for (Arena arena : Arena.all()) {
            society().workers.gift(arena).clear();
        }
    }

    private void setDrivers(Society now, double year) {
        for (Driver driver : Driver.values()) {
            now.drivers.set(driver, driver(driver, year));
        }
    }

    private double driver(Driver driver, double year) {
        Curve curve = curves.get(driver);
        return curve == null ? driver.standard() : curve.at(year);
    }

    private void advance(Mechanisms.Named mechanism) {
        if (mechanism.on()) {
            Stream draws = Stream.of(runSeed, mechanism.name(), society().week());
            mechanism.mechanism().advance(society(), draws);
        }
    }
}
