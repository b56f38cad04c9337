package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A therapist's leave; only what is asked for can be decided, and what was approved can be taken back. */
@Entity
@Table(name = "therapist_leave")
class Leave {

    @Id
    private UUID id;

    private UUID therapistId;

    @Enumerated(EnumType.STRING)
    private LeaveKind kind;

    @Enumerated(EnumType.STRING)
    private LeaveState state;

    private Instant startsAt;
    private Instant endsAt;

    @Version
    private int version;

    protected Leave() {}

    Leave(AccountId therapist, LeaveKind kind, LeaveState state, Instant startsAt, Instant endsAt) {
        if (!startsAt.isBefore(endsAt)) {
            throw new Refused("until", "diary.leave.order");
        }
        this.id = LeaveId.next().value();
        this.therapistId = therapist.value();
        this.kind = kind;
        this.state = state;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    void approve() {
        if (state != LeaveState.REQUESTED) {
            throw new Refused("", "diary.leave.decided");
        }
        state = LeaveState.APPROVED;
    }

    /** Also takes back what was approved. */
    void refuse() {
        if (state == LeaveState.REFUSED) {
            throw new Refused("", "diary.leave.decided");
        }
        state = LeaveState.REFUSED;
    }

    LeaveId id() {
        return new LeaveId(id);
    }

    AccountId therapist() {
        return new AccountId(therapistId);
    }
}
