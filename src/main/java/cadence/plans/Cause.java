package cadence.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in the client's events that changes a plan.
 *
 * @param race the event's name
 * @param from the first day the plan's sessions were made for, null where there was none
 * @param to the first day now, null where the client does not start
 */
public record Cause(
        Kind kind,
        String race,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What happened to the event. */
    public enum Kind {
        MOVED,
        ENTERED,
        WITHDRAWN
    }
}
