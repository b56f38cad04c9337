package cadence.notes;

import cadence.diary.Outcome;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Purpose;
import cadence.shared.TreatmentType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The session a note is written for.
 *
 * @param zone the clinic's time zone
 * @param room empty where none is booked
 * @param birthDate null where it is not known
 * @param deadlineHours hours after the session's end until its note is due (clinic setting)
 * @param own whether it lies in the reader's own diary
 * @param type as booked
 * @param reason as booked
 * @param event the client's next event, empty where there is none
 * @param eventOn its first day, null where there is none
 */
public record NoteSession(
        AppointmentId appointment,
        ClinicId clinic,
        String clinicName,
        ZoneId zone,
        String room,
        ClientId client,
        String clientName,
        @Nullable LocalDate birthDate,
        Instant startsAt,
        Instant endsAt,
        Outcome outcome,
        int deadlineHours,
        boolean own,
        @Nullable TreatmentType type,
        @Nullable Purpose purpose,
        String reason,
        String event,
        @Nullable LocalDate eventOn) {

    /** When its note is due, by today's setting. */
    public Deadline deadline() {
        return Deadline.after(endsAt, deadlineHours);
    }

    /** How long it is booked for. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /** What a new draft begins with: what the booking already says. */
    DraftContent asBooked() {
        return new DraftContent(
                type,
                purpose,
                reason,
                Map.of(),
                null,
                minutes(),
                null,
                null,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                Screening.NOT_ASKED);
    }
}
