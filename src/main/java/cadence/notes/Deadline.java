package cadence.notes;

import java.time.Duration;
import java.time.Instant;

/**
 * When a note is due: so many hours after the session's end, as the clinic sets them (domain.md, "note on time"). Hours that
 * pass: on the day the clocks change they are as long as on any other.
 *
 * @param at a note signed later is a late entry
 * @param hours the clinic's setting, 1 to 336
 */
public record Deadline(Instant at, int hours) {

    public static Deadline after(Instant sessionEnd, int hours) {
        return new Deadline(sessionEnd.plus(Duration.ofHours(hours)), hours);
    }

    public Instant sessionEnd() {
        return at.minus(Duration.ofHours(hours));
    }

    public boolean isMissed(Instant signed) {
        return signed.isAfter(at);
    }

    /** How long after the session's end something was signed. */
    public Duration age(Instant signed) {
        return Duration.between(sessionEnd(), signed);
    }
}
