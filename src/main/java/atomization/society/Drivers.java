package atomization.society;

import java.util.EnumMap;
import java.util.Map;

/** The value of every driver in the present week, and what is left of price shocks. */
public final class Drivers {
    private final Map<Driver, Double> values = new EnumMap<>(Driver.class);

    @StateVariable(meaning = "what is left of price shocks")
    private double priceShock;

    /** All drivers at their standard values. */
    public Drivers() {
        for (Driver driver : Driver.values()) {
            values.put(driver, driver.standard());
        }
    }

    /** The present value of a driver. */
    public double get(Driver driver) {
        return values.getOrDefault(driver, driver.standard());
    }

    /** Sets the present value of a driver. */
    public void set(Driver driver, double value) {
        values.put(driver, value);
    }

    /** What is left of price shocks, as a share of the real wage. */
    public double priceShock() {
        return priceShock;
    }

    /** Sets what is left of price shocks. */
    public void setPriceShock(double shock) {
        priceShock = shock;
    }

    /** Price erosion and what is left of price shocks together, at most 1. */
    public double erosion() {
        return Math.min(1, get(Driver.PRICE_EROSION) + priceShock);
    }

    void visitState(StateVisitor visitor) {
        for (Driver driver : Driver.values()) {
            set(driver, visitor.value(driver.label(), get(driver)));
        }
        priceShock = visitor.value("priceShock", priceShock);
    }
}
