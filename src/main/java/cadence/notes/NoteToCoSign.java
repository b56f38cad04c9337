package cadence.notes;

import cadence.shared.AppointmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A note that waits for the reader's co-signature: whose and since when, and nothing of what it says.
 *
 * @param zone the clinic's time zone
 * @param sessionAt when the session began
 * @param addendum whether the lead asked for an addendum, and whether one came
 */
public record NoteToCoSign(
        AppointmentId appointment,
        String clinicName,
        ZoneId zone,
        String clientName,
        String author,
        Instant sessionAt,
        Instant askedAt,
        Asked addendum) {

    /** Where a wanted addendum stands. */
    public enum Asked {
        NO,
        WAITING,
        ADDED
    }

    /** How long it has waited. */
    public Duration age(Instant now) {
        return Duration.between(askedAt, now);
    }
}
