package cadence.diary;

import java.time.Duration;
import java.time.Instant;

/** A line of a therapist's day. */
public sealed interface DayLine {

    Instant from();

    Instant until();

    default long minutes() {
        return Duration.between(from(), until()).toMinutes();
    }

    record Booked(AppointmentRow row) implements DayLine {

        @Override
        public Instant from() {
            return row.startsAt();
        }

        @Override
        public Instant until() {
            return row.endsAt();
        }
    }

    record Blocked(BlockId id, BlockLabel label, Instant from, Instant until) implements DayLine {}

    /** Approved leave, cut to the day. */
    record OnLeave(LeaveKind kind, Instant from, Instant until) implements DayLine {}

    /** Rostered, and nothing else yet. */
    record Free(Instant from, Instant until) implements DayLine {}
}
