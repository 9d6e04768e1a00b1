package atomization.display;

import atomization.figure.NetworkFrame;
import atomization.figure.NetworkLayout;
import atomization.figure.NetworkStyle;
import atomization.figure.Timeline;
import java.time.LocalDate;
import java.util.List;

/**
 * What the window shows of one week; nothing in it is shared with the running model.
 *
 * @param week weeks done
 * @param date first day of the last week
 * @param openDisputes the disputes that are open
 */
record Stage(
        NetworkFrame frame,
        NetworkLayout layout,
        NetworkStyle style,
        SceneSettings settings,
        int week,
        LocalDate date,
        List<Timeline.Span> openDisputes) {
    Stage {
        openDisputes = List.copyOf(openDisputes);
    }
}
