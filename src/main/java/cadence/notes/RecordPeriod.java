package cadence.notes;

import cadence.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whole days in the clinic's time zone; both are meant. */
public record RecordPeriod(LocalDate from, LocalDate until) {

    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2200;

    /** @throws Refused naming "from" or "until" when a day is missing, odd, or they stand the wrong way round */
    public static RecordPeriod of(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            throw new Refused("from", "notes.record.day.missing");
        }
        if (until == null) {
            throw new Refused("until", "notes.record.day.missing");
        }
        requireSane("from", from);
        requireSane("until", until);
        if (from.isAfter(until)) {
            throw new Refused("until", "notes.record.until-before-from");
        }
        return new RecordPeriod(from, until);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** As it stands in the trail. */
    @Override
    public String toString() {
        return from + " to " + until;
    }

    private static void requireSane(String field, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new Refused(field, "notes.record.day.odd");
        }
    }
}
