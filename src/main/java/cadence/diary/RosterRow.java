package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shift of someone's roster and how long it holds.
 *
 * @param roomName empty where no room belongs to it
 * @param validUntil the last day, or null while it has no end
 */
public record RosterRow(
        UUID id,
        ClinicId clinic,
        String clinicName,
        AccountId therapist,
        Shift shift,
        String roomName,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
