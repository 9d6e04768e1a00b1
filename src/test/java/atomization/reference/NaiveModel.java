package atomization.reference;

import atomization.event.Curve;
import atomization.event.Set;
import atomization.mechanism.Mechanisms;
import atomization.parameter.Switchable;
import atomization.random.Stream;
import atomization.scenario.Plan;
import atomization.society.Driver;
import java.util.Map;
import java.util.function.BiConsumer;

/** A week of the model, step by step (ODD section 3). */
final class NaiveModel {
    final NaiveSociety society;
    private final Plan plan;
    private final long seed;
    private final NaiveEvents events;
    private final NaiveLivelihood livelihood;
    private final NaiveSight sight;
    private final NaiveAction action;
    private final NaiveDisputes disputes;
    private final NaiveLearning learning;
    private final NaiveTies ties;
    private final NaiveGenerations generations;
    private Mechanisms rules;
    private Map<Driver, Curve> curves;

    NaiveModel(NaiveSociety society, Plan plan, long seed) {
        this.society = society;
        this.plan = plan;
        this.seed = seed;
        this.events = new NaiveEvents(society);
        this.livelihood = new NaiveLivelihood(society);
        this.sight = new NaiveSight(society);
        this.action = new NaiveAction(society, sight);
        this.disputes = new NaiveDisputes(society, sight);
        this.learning = new NaiveLearning(society, sight);
        this.ties = new NaiveTies(society);
        this.generations =
                new NaiveGenerations(society, learning, plan.scenario().workers());
        this.rules = plan.scenario().mechanisms();
        this.curves = plan.curves();
    }

    void week(int week) {
        begin(week);
        step("issues", rules.issues(), livelihood::issues);
        step("economy", rules.economy(), livelihood::economy);
        step("hardship", rules.hardship(), (rule, draws) -> livelihood.hardship(rule));
        step("exchange", rules.exchange(), livelihood::exchange);
        step("perception", rules.perception(), (rule, draws) -> sight.take(rule));
        step("fear", rules.fear(), (rule, draws) -> action.fear(rule));
        step("mobilization", rules.mobilization(), action::mobilization);
        step("repression", rules.repression(), action::repression);
        step("disputes", rules.disputes(), disputes::disputes);
        step("coOptation", rules.coOptation(), disputes::coOptation);
        step("learning", rules.learning(), learning::learning);
        step("ties", rules.ties(), ties::ties);
        step("authority", rules.authority(), (rule, draws) -> ties.authority(rule));
        step("generations", rules.generations(), generations::generations);
    }

    private void begin(int week) {
        society.week = week;
        society.flows.clear();
        society.endedThisWeek.clear();
        society.workers.forEach(worker -> worker.called = false);
        society.enterprises.forEach(enterprise -> java.util.Arrays.fill(enterprise.incident, false));
        for (Plan.Step step : plan.steps()) {
            if (society.calendar.weekOf(step.event().at()) == week) {
                if (step.event().what() instanceof Set) {
                    Mechanisms before = rules;
                    rules = step.scenario().mechanisms();
                    curves = step.curves();
                    if (before.exchange().on() && !rules.exchange().on()) {
                        livelihood.forgetHelp();
                    }
                    if (before.economy().on() && !rules.economy().on()) {
                        society.enterprises.forEach(enterprise -> java.util.Arrays.fill(enterprise.occasion, false));
                    }
                } else {
                    events.happen(step.event().what(), Stream.of(seed, "event." + step.index(), week));
                }
            }
        }
        for (Driver driver : Driver.values()) {
            Curve curve = curves.get(driver);
            double value = curve == null ? driver.standard() : curve.at(society.calendar.year(week));
            society.drivers.put(driver, value);
        }
    }

    private <R> void step(String name, Switchable<R> rule, BiConsumer<R, Stream> does) {
        if (rule.on()) {
            does.accept(rule.value(), Stream.of(seed, name, society.week));
        }
    }
}
