package atomization.design;

import java.util.ArrayList;
import java.util.List;

/** The scenario as it is, then each level of each factor while all others stay as they are in the scenario. */
public final class OneAtATime implements Points {
    private final List<Factor> factors;
    private final List<int[]> changes = new ArrayList<>();

    public OneAtATime(List<Factor> factors) {
        this.factors = List.copyOf(factors);
        for (int factor = 0; factor < factors.size(); factor++) {
            for (int level = 0; level < factors.get(factor).levels().size(); level++) {
                changes.add(new int[] {factor, level});
            }
        }
    }

    @Override
    public int size() {
        return 1 + changes.size();
    }

    @Override
    public String value(int point, int factor) {
        boolean changed = point > 0 && changes.get(point - 1)[0] == factor;
        return changed ? factors.get(factor).levels().get(changes.get(point - 1)[1]) : OWN;
    }
}
