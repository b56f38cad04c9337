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
import org.jspecify.annotations.Nullable;

/**
 * A session in a therapist's own day, with where its note stands.
 *
 * @param zone the clinic's time zone
 * @param room empty where none is booked
 * @param redFlag whether a red flag holds for the client
 * @param caution whether a caution or a local contraindication holds
 * @param first whether it is the client's first visit to the clinic, as far as the reader may know
 * @param awaited the co-signature that a signed note waits for; null where none is wanting
 * @param deadlineHours the clinic's deadline for notes, in hours after the session's end (clinic setting)
 * @param reminded when the therapist was last reminded of the note; null if never
 */
public record DaySession(
        AppointmentId id,
        ClinicId clinic,
        String clinicName,
        ZoneId zone,
        String room,
        ClientId client,
        String givenName,
        String familyName,
        TreatmentType type,
        @Nullable Purpose purpose,
        String reason,
        Instant startsAt,
        Instant endsAt,
        Outcome outcome,
        NoteState note,
        @Nullable Instant savedAt,
        @Nullable Instant signedAt,
        boolean redFlag,
        boolean caution,
        boolean first,
        @Nullable AwaitedCoSignature awaited,
        int deadlineHours,
        @Nullable Reminder reminded) {

    public String clientName() {
        return givenName + " " + familyName;
    }

    public LocalDate day() {
        return startsAt.atZone(zone).toLocalDate();
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Whether it takes place, as far as is known. */
    public boolean isOn() {
        return !outcome.isCancelled() && outcome != Outcome.NO_SHOW;
    }

    public boolean isNow(Instant now) {
        return isOn() && !now.isBefore(startsAt) && now.isBefore(endsAt);
    }

    public boolean isToCome(Instant now) {
        return isOn() && now.isBefore(startsAt);
    }

    /** Over, and not signed though it took place as far as is known, or not co-signed where that is asked for. */
    public boolean isUnfinished(Instant now) {
        return !now.isBefore(endsAt) && (awaited != null || isOn() && note != NoteState.SIGNED);
    }

    /** Over, and nobody has said whether it took place, nor begun a note (domain.md, "unresolved"). */
    public boolean isUnresolved(Instant now) {
        return isUnfinished(now) && note == NoteState.NOT_STARTED && !outcome.isSettled();
    }

    /** How long ago it ended. */
    public Duration age(Instant now) {
        return Duration.between(endsAt, now);
    }

    public boolean isOverdue(Instant now) {
        return age(now).compareTo(Duration.ofHours(deadlineHours)) > 0;
    }
}
