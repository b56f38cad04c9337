package cadence.notes;

import cadence.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who supervises whom in a clinic, by whole days in its time zone.
 *
 * @param leadHere whether the lead is an active therapist of the clinic today
 * @param until the last day; null until further notice
 * @param waiting how many of the therapist's notes wait for a co-signature; 0 for whoever does not keep supervision
 * @param oldest since when the oldest of them waits; null where none does
 */
public record Supervision(
        UUID id,
        AccountId therapist,
        String therapistName,
        AccountId lead,
        String leadName,
        boolean leadHere,
        LocalDate from,
        @Nullable LocalDate until,
        int waiting,
        @Nullable Instant oldest) {

    public boolean hasEnded(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
