package atomization.calibration;

import atomization.parameter.Parameter;
import org.jspecify.annotations.Nullable;

/** Recorded figures to which runs are compared: those of one series, in some years. */
public record Target(
        @Parameter(
                meaning = "a series of the record: the name of an indicator that has figures by year, such as"
                        + " involved.strike, or of an item of the survey, such as crisis")
        String series,

        @Parameter(meaning = "first calendar year; absent: the first that is recorded") @Nullable
        Integer from,

        @Parameter(meaning = "last calendar year; absent: the last that is recorded") @Nullable
        Integer to,

        @Parameter(
                min = 1e-9,
                meaning =
                        "standard error of each figure: of the figure itself, or of its natural logarithm where the scale"
                                + " is log; absent: half the range that was recorded")
        @Nullable
        Double error,

        @Parameter(value = "linear", meaning = "whether figures are compared, or their logarithms")
        Scale scale,

        @Parameter(
                value = "0",
                min = 0,
                meaning = "what is added to figures before their logarithm is taken: far below it all are alike")
        double floor,

        @Parameter(value = "1", min = 0, meaning = "weight of each figure in the distance")
        double weight,

        @Parameter(value = "true", meaning = "whether parameters are fitted to it; false: it is shown as a check alone")
        boolean fitted) {
    /** How figures are compared. */
    public enum Scale {
        /** By their difference. */
        LINEAR,
        /** By the difference of their logarithms. */
        LOG
    }
}
