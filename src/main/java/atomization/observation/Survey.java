package atomization.observation;

import atomization.society.Society;
import java.util.ArrayList;
import java.util.List;

/** A survey of all workers present: the share that agrees with each {@link SurveyItem}. */
public final class Survey {
    private static final SurveyItem[] ITEMS = SurveyItem.values();

    private final Society society;

    Survey(Society society) {
        this.society = society;
    }

    /** The columns of a row, in order: one an item. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (SurveyItem item : ITEMS) {
            columns.add(Column.state(item.label(), "1", "share of all present who " + agreeing(item)));
        }
        return List.copyOf(columns);
    }

    private static String agreeing(SurveyItem item) {
        return "count as follows: " + item.meaning() + " (operational definition of this project)";
    }

    /**
     * Asks everybody present.
     *
     * @param row takes the shares, in the order of {@link #columns()}; NaN if nobody is present
     */
    public void hold(double[] row) {
        int present = society.workers.present.count();
        double totalHardship = society.ties.anyComplete() ? totalHardship() : 0;
        double[] agreeing = society.ranges().sums(society.workers.size(), ITEMS.length, (from, to, sums) -> {
            Respondent one = new Respondent(society, totalHardship, present);
            for (int i = from; i < to; i++) {
                if (society.workers.present.get(i)) {
                    one.ask(i);
                    for (int item = 0; item < ITEMS.length; item++) {
                        sums[item] += ITEMS[item].agrees(one) ? 1 : 0;
                    }
                }
            }
        });
        for (int item = 0; item < ITEMS.length; item++) {
            row[item] = Snapshot.share(agreeing[item], present);
        }
    }

    private double totalHardship() {
        return society.ranges()
                .sums(society.workers.size(), 1, (from, to, sums) -> {
                    for (int i = from; i < to; i++) {
                        sums[0] += society.workers.present.get(i) ? society.workers.hardship(i) : 0;
                    }
                })[0];
    }
}
