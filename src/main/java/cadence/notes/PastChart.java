package cadence.notes;

import cadence.shared.AppointmentId;
import cadence.shared.NoteId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The chart of an earlier, signed note.
 *
 * @param startsAt when the session began
 * @param zone the clinic's time zone
 */
public record PastChart(NoteId note, AppointmentId appointment, Instant startsAt, ZoneId zone, BodyChart chart) {}
