package cadence.notes;

import cadence.diary.Outcome;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session that is over and whose note is not signed, or not co-signed where that is asked for: who and when, and nothing of what a note says (access.md).
 *
 * @param zone the clinic's time zone
 * @param savedAt when its draft was last saved; null while there is none
 * @param awaited the co-signature that the signed note waits for; null while it is not signed
 * @param reminded when its therapist was last reminded of it; null if never
 * @param deadlineHours the clinic's deadline in hours after the session's end (clinic setting)
 */
public record MissingNote(
        AppointmentId appointment,
        String clinicName,
        ZoneId zone,
        AccountId therapist,
        String therapistName,
        String clientName,
        Instant startsAt,
        Instant endsAt,
        Outcome outcome,
        @Nullable Instant savedAt,
        @Nullable AwaitedCoSignature awaited,
        @Nullable Reminder reminded,
        int deadlineHours) {

    /** How soon a deadline counts as near. */
    public static final Duration SOON = Duration.ofHours(6);

    /** Why the note is missing; there is one filter each. */
    public enum State {
        NOT_STARTED,
        DRAFT,
        /** Signed, and waiting for its author's lead: nothing that its author could do. */
        AWAITING,
        /** Nobody has said yet whether the session took place: never taken for attended (domain.md, "unresolved"). */
        NO_OUTCOME
    }

    public State state() {
        if (awaited != null) {
            return State.AWAITING;
        }
        if (savedAt != null) {
            return State.DRAFT;
        }
        return outcome.isSettled() ? State.NOT_STARTED : State.NO_OUTCOME;
    }

    public LocalDate day() {
        return startsAt.atZone(zone).toLocalDate();
    }

    public Duration age(Instant now) {
        return Duration.between(endsAt, now);
    }

    /** Time until the deadline; negative when it is past. */
    public Duration left(Instant now) {
        return Duration.ofHours(deadlineHours).minus(age(now));
    }

    public boolean isOverdue(Instant now) {
        return left(now).isNegative();
    }

    public boolean isDueSoon(Instant now) {
        return !isOverdue(now) && left(now).compareTo(SOON) <= 0;
    }
}
