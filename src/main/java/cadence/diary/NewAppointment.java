package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Purpose;
import cadence.shared.RoomId;
import cadence.shared.TreatmentType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when booking.
 *
 * @param room null where none is needed
 * @param purpose only for injury prevention, where it is required (domain.md, "Treatment types")
 * @param reason why the client comes; required, at most 300 characters
 * @param minutes how long, 5 to 240
 */
public record NewAppointment(
        ClinicId clinic,
        AccountId therapist,
        ClientId client,
        @Nullable RoomId room,
        TreatmentType type,
        @Nullable Purpose purpose,
        String reason,
        Instant start,
        int minutes) {}
