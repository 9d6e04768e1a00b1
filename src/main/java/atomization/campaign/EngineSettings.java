package atomization.campaign;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How runs are done.
 *
 * @param threads runs done side by side
 * @param timeout how long a run may take; null for any time
 * @param retryFailed whether runs that failed are tried again
 */
public record EngineSettings(int threads, @Nullable Duration timeout, boolean retryFailed) {
    /** @throws IllegalArgumentException if there are no threads or the timeout is not positive */
    public EngineSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        if (timeout != null && (timeout.isZero() || timeout.isNegative())) {
            throw new IllegalArgumentException("a run must be given some time, not " + timeout);
        }
    }
}
