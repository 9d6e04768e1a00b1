package atomization.observation;

import atomization.parameter.Parameter;

/** How often what is costly to measure is measured. */
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
        int survey) {
    /** Both every 13 weeks. */
    public static final ObservationSettings STANDARD = new ObservationSettings(13, 13);

    /** Whether the largest component is measured in a week. */
    public boolean measuresComponents(int week) {
        return components > 0 && week % components == 0;
    }

    /** Whether a survey is held in a week. */
    public boolean holdsSurvey(int week) {
        return survey > 0 && week % survey == 0;
    }
}
