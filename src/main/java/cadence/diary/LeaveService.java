package cadence.diary;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leave: a therapist asks for it, a manager of one of their clinics decides or enters it. */
@Service
public class LeaveService {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration BACK = Duration.ofDays(366);
    private static final Duration AHEAD = Duration.ofDays(1100);

    private final LeaveRepository leaves;
    private final LeaveQuery query;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    LeaveService(
            LeaveRepository leaves,
            LeaveQuery query,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.leaves = leaves;
        this.query = query;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Leave of the clinic's therapists that is not over, asked for, approved and refused, in order of time. */
    @Asks(resource = Resource.LEAVE_REQUEST, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<LeaveRow> ofClinic(ClinicId clinic) {
        access.require(Resource.LEAVE_REQUEST, Operation.READ, clinic);
        return query.ofClinic(clinic, clock.instant());
    }

    /** The actor's own leave that is not over. */
    @Asks(resource = Resource.LEAVE_REQUEST, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<LeaveRow> own() {
        access.requireAnywhere(Resource.LEAVE_REQUEST, Operation.READ);
        return query.ofTherapist(currentUser.id(), clock.instant());
    }

    /**
     * Asks for leave for oneself; a manager decides.
     *
     * @throws Refused if the end is not after the start, it is too long, or there is leave already
     */
    @Asks(resource = Resource.LEAVE_REQUEST, operation = Operation.CREATE)
    @Transactional
    public LeaveId request(LeaveKind kind, Instant from, Instant until) {
        if (!access.rights().isTherapist()) {
            throw new NotFound();
        }
        check(currentUser.id(), from, until);
        return leaves.saveAndFlush(new Leave(currentUser.id(), kind, LeaveState.REQUESTED, from, until))
                .id();
    }

    /** Enters leave that needs no decision. @throws Refused as {@link #request} */
    @Asks(resource = Resource.LEAVE_REQUEST, operation = Operation.UPDATE)
    @Transactional
    public LeaveId add(ClinicId clinic, AccountId therapist, LeaveKind kind, Instant from, Instant until) {
        requireManaged(clinic, therapist);
        check(therapist, from, until);
        LeaveId id = leaves.saveAndFlush(new Leave(therapist, kind, LeaveState.APPROVED, from, until))
                .id();
        audit.administrative("leave.added", clinic, null, id);
        return id;
    }

    /** @throws Refused if it was decided already */
    @Asks(resource = Resource.LEAVE_REQUEST, operation = Operation.UPDATE)
    @Transactional
    public void approve(ClinicId clinic, LeaveId leave) {
        decide(clinic, leave, Leave::approve);
        audit.administrative("leave.approved", clinic, null, leave);
    }

    /** Also takes approved leave back. @throws Refused if it was refused already */
    @Asks(resource = Resource.LEAVE_REQUEST, operation = Operation.UPDATE)
    @Transactional
    public void refuse(ClinicId clinic, LeaveId leave) {
        decide(clinic, leave, Leave::refuse);
        audit.administrative("leave.refused", clinic, null, leave);
    }

    private void decide(ClinicId clinic, LeaveId id, Consumer<Leave> decision) {
        access.require(Resource.LEAVE_REQUEST, Operation.UPDATE, clinic);
        Leave leave = leaves.findById(id.value()).orElseThrow(NotFound::new);
        requireManaged(clinic, leave.therapist());
        decision.accept(leave);
        leaves.saveAndFlush(leave);
    }

    private void requireManaged(ClinicId clinic, AccountId therapist) {
        access.require(Resource.LEAVE_REQUEST, Operation.UPDATE, clinic);
        if (!query.isTherapistOf(therapist, clinic)) {
            throw new NotFound();
        }
    }

    private void check(AccountId therapist, Instant from, Instant until) {
        Instant now = clock.instant();
        requireNear("from", from, now);
        requireNear("until", until, now);
        if (!from.isBefore(until)) {
            throw new Refused("until", "diary.leave.order");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new Refused("until", "diary.leave.long");
        }
        if (query.overlaps(therapist, from, until)) {
            throw new Refused("from", "diary.leave.overlap");
        }
    }

    private static void requireNear(String field, Instant at, Instant now) {
        if (at.isBefore(now.minus(BACK)) || at.isAfter(now.plus(AHEAD))) {
            throw new Refused(field, "diary.leave.range");
        }
    }
}
