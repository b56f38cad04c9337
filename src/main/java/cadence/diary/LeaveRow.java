package cadence.diary;

import cadence.shared.AccountId;
import java.time.Instant;

/**
 * A stretch of leave.
 *
 * @param appointments how many of the therapist's appointments in the clinic asked for lie in it and are not cancelled
 */
public record LeaveRow(
        LeaveId id,
        AccountId therapist,
        String therapistName,
        LeaveKind kind,
        LeaveState state,
        Instant startsAt,
        Instant endsAt,
        int appointments) {}
