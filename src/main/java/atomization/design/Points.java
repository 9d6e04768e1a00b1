package atomization.design;

import java.util.List;

/** The points of a design: for each a value of every factor, or {@link #OWN}. Numbered from 0; the same on every machine. */
public interface Points {
    /** Stands for the value that the scenario itself has. */
    String OWN = "";

    /** The number of points. */
    int size();

    /** The value of a factor at a point. */
    String value(int point, int factor);

    /** Points that are listed. */
    static Points of(List<List<String>> rows) {
        return new Points() {
            @Override
            public int size() {
                return rows.size();
            }

            @Override
            public String value(int point, int factor) {
                return rows.get(point).get(factor);
            }
        };
    }
}
