package cadence.diary;

import cadence.shared.RoomId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A weekly shift, in the clinic's local time.
 *
 * @param room where, or null
 */
public record Shift(
        DayOfWeek weekday,
        LocalTime starts,
        LocalTime ends,
        @Nullable RoomId room) {

    /** By the clock on the wall. */
    public long minutes() {
        return Duration.between(starts, ends).toMinutes();
    }

    boolean overlaps(Shift other) {
        return weekday == other.weekday && starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
