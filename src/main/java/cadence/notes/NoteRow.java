package cadence.notes;

import cadence.shared.AppointmentId;
import cadence.shared.NoteId;
import cadence.shared.Purpose;
import cadence.shared.TreatmentType;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A note in the list of a client's notes: signed, or the reader's own draft.
 *
 * @param startsAt when the session began
 * @param zone the clinic's time zone
 * @param excerpt the beginning of what was written, at most 400 characters
 * @param addenda how many
 * @param late whether it was signed after it was due
 * @param lead who is to co-sign it, or did; empty where none is asked
 * @param coSignedAt null while it waits, or where none is asked
 */
public record NoteRow(
        NoteId id,
        AppointmentId appointment,
        NoteState state,
        Instant startsAt,
        ZoneId zone,
        Instant savedAt,
        @Nullable Instant signedAt,
        String author,
        @Nullable TreatmentType type,
        @Nullable Purpose purpose,
        String reason,
        String excerpt,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        int addenda,
        boolean late,
        String lead,
        @Nullable Instant coSignedAt) {

    /** Whether the lead's co-signature is wanted and not there. */
    public boolean isAwaited() {
        return !lead.isEmpty() && coSignedAt == null;
    }
}
