package cadence.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The missing notes of a manager's clinics.
 *
 * @param notes by therapist, then oldest first
 * @param running sessions going on now, whose notes are not counted
 * @param clear names of the clinics' therapists who miss none
 * @param signed by therapist, highest share first, of the period
 * @param from first day of the period
 * @param until last day of the period
 * @param zone by which the period's days are reckoned
 * @param now when this was read
 */
public record MissingNotes(
        List<MissingNote> notes,
        int running,
        List<String> clear,
        List<SignedOnTime> signed,
        LocalDate from,
        LocalDate until,
        ZoneId zone,
        Instant now) {}
