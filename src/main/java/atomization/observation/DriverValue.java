package atomization.observation;

import atomization.society.Driver;

/**
 * A driver in force this week.
 *
 * @param driver the driver
 */
public record DriverValue(Driver driver) implements SocietyIndicator {
    @Override
    public String name() {
        return driver.label();
    }

    @Override
    public String unit() {
        return driver.unit();
    }

    @Override
    public String meaning() {
        return "driver in force: " + driver.meaning();
    }

    @Override
    public Column.Kind kind() {
        return Column.Kind.GIVEN;
    }

    @Override
    public double measure(Snapshot snapshot) {
        return snapshot.society().drivers.get(driver);
    }
}
