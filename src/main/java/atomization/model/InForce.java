package atomization.model;

import atomization.event.Curve;
import atomization.event.Set;
import atomization.mechanism.Mechanisms;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import atomization.society.Calendar;
import atomization.society.Driver;
import java.util.List;
import java.util.Map;

/**
 * The scenario as the events of a run have left it so far.
 *
 * @param scenario the scenario
 * @param curves the course of every driver that it speaks of
 * @param mechanisms its mechanisms in their order
 */
record InForce(Scenario scenario, Map<Driver, Curve> curves, List<Mechanisms.Named> mechanisms) {
    private InForce(Scenario scenario, Map<Driver, Curve> curves) {
        this(scenario, curves, scenario.mechanisms().inOrder());
    }

    /** What holds before the first event. */
    static InForce atStart(Plan plan) {
        return new InForce(plan.scenario(), plan.curves());
    }

    /** What holds once so many weeks are done. */
    static InForce after(int weeks, Plan plan, Calendar calendar) {
        InForce now = atStart(plan);
        for (Plan.Step step : plan.steps()) {
            int week = calendar.weekOf(step.date());
            if (week >= 0 && week < weeks) {
                now = now.then(step);
            }
        }
        return now;
    }

    /** What holds after an event. */
    InForce then(Plan.Step step) {
        return step.event().what() instanceof Set ? new InForce(step.scenario(), step.curves()) : this;
    }

    /** The value of a driver. */
    double driver(Driver driver, double year) {
        Curve curve = curves.get(driver);
        return curve == null ? driver.standard() : curve.at(year);
    }
}
