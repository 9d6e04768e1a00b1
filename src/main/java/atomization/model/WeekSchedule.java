package atomization.model;

import sim.engine.Schedule;

/** MASON's schedule, one step a week, which can begin at any week. */
final class WeekSchedule extends Schedule {
    private static final long serialVersionUID = 1;

    /** Forgets what was scheduled; so many weeks count as done. */
    void beginAfter(int weeks) {
        reset();
        steps = weeks;
        time = weeks == 0 ? BEFORE_SIMULATION : weeks - 1.0;
    }
}
