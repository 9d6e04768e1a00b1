package atomization.calibration;

import atomization.parameter.NumberText;

/** Years in names: the calendar year where the figure is of a year, with the fraction where it is of a time in it. */
final class NameOfYear {
    private NameOfYear() {}

    static String of(double year) {
        return NumberText.of(Math.round(year * 100) / 100.0);
    }
}
