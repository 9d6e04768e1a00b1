package atomization.claim;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The effect at one point of the ranges over which a claim varies parameters.
 *
 * @param values the parameters there, by path
 * @param effect mean oriented effect of its replicates; NaN if it is undefined in all of them
 * @param count replicates with a defined effect
 */
public record RangePoint(Map<String, String> values, double effect, int count) {
    /** Keeps a copy of the values. */
    public RangePoint {
        values = new LinkedHashMap<>(values);
    }
}
