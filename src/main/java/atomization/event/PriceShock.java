package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Society;

/** Prices leap: adds to price erosion, and fades (7.3). */
@Meaning("prices leap; the shock adds to price erosion and fades")
public record PriceShock(
        @Parameter(min = 0, max = 1, meaning = "share of the real wage that is lost at once")
        double size) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        society.drivers.setPriceShock(Math.min(1, society.drivers.priceShock() + size));
        return "prices rose: " + size + " of the real wage lost";
    }
}
