package cadence.diary;

import java.util.EnumSet;
import java.util.Set;

/** What became of an appointment. A past one that is still {@link #SCHEDULED} is unresolved, never taken for attended. */
public enum Outcome {
    SCHEDULED,
    ARRIVED,
    ATTENDED,
    NO_SHOW,
    /** Cancelled before the clinic's notice period began. */
    CANCELLED,
    /** Cancelled inside the clinic's notice period (clinic setting), or afterwards. */
    LATE_CANCELLED;

    /** Whether it leaves the time free. */
    public boolean isCancelled() {
        return this == CANCELLED || this == LATE_CANCELLED;
    }

    /** Whether nothing more is expected of anyone. */
    public boolean isSettled() {
        return this != SCHEDULED && this != ARRIVED;
    }

    /** What can follow, leaving the clock aside. Back to {@link #SCHEDULED} mends a slip. */
    public Set<Outcome> next() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(ARRIVED, ATTENDED, NO_SHOW, CANCELLED);
            case ARRIVED -> EnumSet.of(SCHEDULED, ATTENDED, NO_SHOW, CANCELLED);
            case ATTENDED -> EnumSet.of(SCHEDULED, NO_SHOW);
            case NO_SHOW -> EnumSet.of(SCHEDULED, ATTENDED);
            case CANCELLED, LATE_CANCELLED -> EnumSet.of(SCHEDULED);
        };
    }
}
