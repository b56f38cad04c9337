package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Purpose;
import cadence.shared.RoomId;
import cadence.shared.TreatmentType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as lists and other rooms see it.
 *
 * @param zone the clinic's time zone
 * @param roomName empty where no room is booked
 * @param purpose only for injury prevention
 * @param outcomeAt when the outcome was recorded; null while scheduled
 */
public record AppointmentRow(
        AppointmentId id,
        ClinicId clinic,
        String clinicName,
        ZoneId zone,
        AccountId therapist,
        String therapistName,
        ClientId client,
        String clientName,
        @Nullable RoomId room,
        String roomName,
        TreatmentType type,
        @Nullable Purpose purpose,
        String reason,
        Instant startsAt,
        Instant endsAt,
        Outcome outcome,
        @Nullable Instant outcomeAt,
        String cancelReason) {

    /** Past and without an outcome (domain.md, "Utilisation": unresolved). */
    public boolean unresolved(Instant now) {
        return !outcome.isSettled() && endsAt.isBefore(now);
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }
}
