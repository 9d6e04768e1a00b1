package atomization.observation;

import atomization.parameter.Parameter;
import java.time.LocalDate;
import java.util.List;

/** How often what is costly to measure is measured, and when pictures are taken. */
public record ObservationSettings(
        @Parameter(
                value = "13",
                unit = "weeks",
                min = 0,
                max = 5200,
                meaning = "weeks from one measurement of the largest component of strong ties to the next; 0 is never")
        int components,

        @Parameter(
                value = "13",
                unit = "weeks",
                min = 0,
                max = 5200,
                meaning = "weeks from one survey of all workers to the next; 0 is never")
        int survey,

        @Parameter(
                value = "[]",
                meaning =
                        "dates at which some workers and the ties between them are noted for pictures of the network, at most"
                                + " 12; none: the first week, the last, and two between them")
        List<LocalDate> pictures) {
    /** Both every 13 weeks, pictures when nothing is chosen. */
    public static final ObservationSettings STANDARD = new ObservationSettings(13, 13);

    /** More make a report too large to be passed on. */
    private static final int MOST_PICTURES = 12;

    /** @throws IllegalArgumentException if there are too many pictures */
    public ObservationSettings {
        pictures = List.copyOf(pictures);
        if (pictures.size() > MOST_PICTURES) {
            throw new IllegalArgumentException("pictures: " + pictures.size() + " dates, but at most " + MOST_PICTURES
                    + " are allowed, so that a report stays small enough to be passed on");
        }
    }

    /** No dates of pictures are chosen. */
    public ObservationSettings(int components, int survey) {
        this(components, survey, List.of());
    }

    /** Whether the largest component is measured in a week. */
    public boolean measuresComponents(int week) {
        return components > 0 && week % components == 0;
    }

    /** Whether a survey is held in a week. */
    public boolean holdsSurvey(int week) {
        return survey > 0 && week % survey == 0;
    }
}
