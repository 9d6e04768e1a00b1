package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Flow;
import atomization.society.Society;

/** A protest day called from above: workers who rely on their organizations act for a week, because they are called. */
@Meaning("a protest day called from above: workers who rely on their organizations act for a " + "week")
public record UnionDay(
        @Parameter(value = "0.5", min = 0, max = 1, meaning = "delegation above which a worker follows the call")
        double delegation)
        implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        int called = 0;
        for (int i = 0; i < society.workers.size(); i++) {
            if (society.workers.isEmployed(i) && society.workers.delegation.get(i) > delegation) {
                society.workers.called.set(i, true);
                called++;
            }
        }
        society.flows.add(Flow.CALLED, called);
        return Described.workers(called) + " called to a protest day";
    }
}
