package atomization.experiment;

import atomization.observation.Column;
import atomization.observation.Observer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The weekly columns of an observer and, after them, those of its survey, which have values in the weeks of a survey alone. */
final class Polls {
    private final Observer observer;
    private final double[] answers;

    Polls(Observer observer) {
        this.observer = observer;
        this.answers = new double[observer.survey().columns().size()];
    }

    /** All columns, those of the survey under {@value Gauge#SURVEY}. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(observer.columns());
        for (Column item : observer.survey().columns()) {
            columns.add(Column.state(Gauge.SURVEY + item.name(), item.unit(), item.meaning()));
        }
        return columns;
    }

    /** Holds the survey if it is due, and fills the end of a row. */
    void hold(int week, double[] row) {
        if (observer.settings().holdsSurvey(week)) {
            observer.survey().hold(answers);
        } else {
            Arrays.fill(answers, Double.NaN);
        }
        System.arraycopy(answers, 0, row, row.length - answers.length, answers.length);
    }
}
