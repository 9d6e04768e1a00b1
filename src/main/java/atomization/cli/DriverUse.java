package atomization.cli;

import atomization.society.Driver;
import java.util.List;

/** Which mechanisms read which driver; a test holds this against the code of the mechanisms. */
final class DriverUse {
    private DriverUse() {}

    /** The names of the mechanisms that read a driver. */
    static List<String> mechanisms(Driver driver) {
        return switch (driver) {
            case MARKETIZATION -> List.of("exchange", "learning");
            case PRICE_EROSION -> List.of("hardship");
            case ARREARS_RATE, CLOSURE_RATE, REDUNDANCY_RATE, HIRING_RATE, OUTSIDE_SHARE -> List.of("economy");
            case PATERNALISM -> List.of("learning");
            case SURVEILLANCE -> List.of("ties");
            case TOUGHNESS_FLOOR -> List.of("authority");
            case ELITE_COMPETITION -> List.of("coOptation", "economy");
            case POSITIVE_ALTERNATIVE -> List.of("coOptation");
            case BLAME -> List.of("mobilization");
            case DISTRICT_ISSUES -> List.of("issues");
            case COHORT_MEMORY -> List.of("generations");
        };
    }
}
