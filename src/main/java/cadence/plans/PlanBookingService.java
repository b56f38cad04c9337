package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.diary.AppointmentRow;
import cadence.diary.AppointmentService;
import cadence.plans.TreatmentPlan.Booking;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door between a plan's sessions and the diary: what keeps a session, and what a session left behind. */
@Service
public class PlanBookingService {

    private final PlanQuery query;
    private final PlanStore store;
    private final ProposalService proposals;
    private final AppointmentService appointments;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    PlanBookingService(
            PlanQuery query,
            PlanStore store,
            ProposalService proposals,
            AppointmentService appointments,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.query = query;
        this.store = store;
        this.proposals = proposals;
        this.appointments = appointments;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Makes the proposal the plan and moves the appointments of sessions that it moves: all of it, or nothing.
     *
     * @param moves when those appointments are to be
     * @throws Refused if the proposal would be another one by now, or an appointment cannot be moved there
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void accept(Proposal seen, Map<SessionId, Instant> moves) {
        proposals.accept(seen);
        PlanId id = seen.plan().id();
        TreatmentPlan plan = open(id, Operation.UPDATE);
        moves.forEach((session, start) -> {
            Booking left = session(plan, session).left();
            if (left == null) {
                throw new Refused("", "plans.proposal.changed-meanwhile");
            }
            appointments.moveAsPlanned(left.id(), left.startsAt(), start);
            keep(open(id, Operation.UPDATE), session, left.id());
        });
    }

    /**
     * Says that an appointment, just made or moved, is meant for the session. It keeps the session if type and day are right.
     *
     * @return whether it does; if not, the plan counts from it like from any other visit
     * @throws NotFound if plan, session or appointment is not the actor's to see, or it is another client's
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public boolean keeps(PlanId id, SessionId session, AppointmentId appointment) {
        open(id, Operation.UPDATE);
        store.lock(id);
        return keep(open(id, Operation.UPDATE), session, appointment);
    }

    /** Appointments to come that the plan left behind and nobody has moved or cancelled. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public List<LeftBooking> left(TreatmentPlan plan) {
        ClientRef client = plan.client();
        if (plan.sessions().stream().allMatch(session -> session.left() == null)
                || !access.may(Resource.TREATMENT_PLAN, Operation.UPDATE, client.clinic(), client.client())) {
            return List.of();
        }
        List<AppointmentRow> rows = appointments.ofClient(client.client(), client.clinic());
        return plan.sessions().stream()
                .flatMap(session -> rows.stream()
                        .filter(row -> session.left() != null
                                && row.id().equals(session.left().id()))
                        .map(row -> new LeftBooking(session, row, isMine(row))))
                .toList();
    }

    private boolean isMine(AppointmentRow row) {
        return access.rights().managerAt().contains(row.clinic())
                || row.therapist().equals(currentUser.id());
    }

    private boolean keep(TreatmentPlan plan, SessionId id, AppointmentId appointment) {
        Session session = session(plan, id);
        AppointmentRow row = appointments.appointment(appointment);
        if (!row.client().equals(plan.client().client())
                || !row.clinic().equals(plan.client().clinic())) {
            throw new NotFound();
        }
        boolean fits = session.state() == SessionState.PLANNED
                && (session.booking() == null || session.booking().id().equals(appointment))
                && session.type() == row.type()
                && session.window().holds(row.startsAt().atZone(row.zone()).toLocalDate());
        if (fits) {
            store.link(plan.id(), id, appointment);
        } else if (session.left() != null && session.left().id().equals(appointment)) {
            store.settleLeft(plan.id(), id);
        }
        audit.clinical(
                fits ? "plan.book" : "plan.book-outside",
                plan.client().clinic(),
                plan.client().client(),
                plan.id(),
                "");
        return fits;
    }

    private static Session session(TreatmentPlan plan, SessionId id) {
        return plan.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private TreatmentPlan open(PlanId id, Operation operation) {
        TreatmentPlan plan = query.find(id).orElseThrow(NotFound::new);
        ClientRef client = plan.client();
        access.require(Resource.TREATMENT_PLAN, operation, client.clinic(), client.client());
        if (!plan.state().isOpen()) {
            throw new NotFound();
        }
        return plan;
    }
}
