package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.plans.PlanVersion.Deed;
import cadence.plans.TreatmentPlan.State;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlannedSession;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the planner proposes: looked at, accepted, refused; sessions pinned (domain.md, "The event-aware plan"). */
@Service
public class ProposalService {

    private static final int REASON = 200;

    private final PlanQuery query;
    private final PlanStore store;
    private final PlanMaker maker;
    private final PlanHistory history;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    ProposalService(
            PlanQuery query,
            PlanStore store,
            PlanMaker maker,
            PlanHistory history,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.query = query;
        this.store = store;
        this.maker = maker;
        this.history = history;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * What the plan would be now; nothing is changed.
     *
     * @throws NotFound if the plan is not the actor's to read, or is over
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public Proposal propose(PlanId id) {
        return proposal(open(id, Operation.READ));
    }

    /**
     * Makes the proposal the plan; a draft becomes active. Past and pinned sessions stay as they are.
     *
     * @param seen what the person looked at
     * @throws Refused if it would be another one by now
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void accept(Proposal seen) {
        TreatmentPlan plan = locked(seen.plan().id());
        Proposal now = proposal(plan);
        if (!now.saysTheSameAs(seen)) {
            throw new Refused("", "plans.proposal.changed-meanwhile");
        }
        write(plan, now);
        boolean first = plan.state() == State.DRAFT;
        if (first && !store.moveOn(plan.id(), plan.version(), State.ACTIVE, "")) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        store.touch(plan.id());
        history.add(plan, first ? Deed.ACCEPTED : Deed.REPLANNED, "");
        written(first ? "plan.accept" : "plan.replan", plan);
    }

    /**
     * Leaves the plan as it is, and does not ask again until the proposal is another one.
     *
     * @throws Refused if it would be another one by now
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void refuse(Proposal seen) {
        TreatmentPlan plan = locked(seen.plan().id());
        if (!proposal(plan).saysTheSameAs(seen)) {
            throw new Refused("", "plans.proposal.changed-meanwhile");
        }
        store.keep(plan.id(), ProposalDigest.of(seen.difference()));
        history.add(plan, Deed.KEPT, "");
        written("plan.keep", plan);
    }

    /**
     * Tells re-planning to leave the session alone; a dropped one comes back.
     *
     * @param reason may be empty, 200 characters at most
     * @throws Refused if the session is over
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void pin(PlanId id, SessionId session, String reason) {
        TreatmentPlan plan = locked(id);
        String why = Typed.line("reason", reason, REASON);
        store.revive(id, session);
        pinned(plan, session, true, why);
    }

    /** @throws Refused if the session is over */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void unpin(PlanId id, SessionId session) {
        pinned(locked(id), session, false, "");
    }

    private void pinned(TreatmentPlan plan, SessionId session, boolean pinned, String why) {
        if (!store.pin(plan.id(), session, pinned, currentUser.id(), why)) {
            throw new Refused("", "plans.session.over");
        }
        store.touch(plan.id());
        history.add(plan, Deed.PINNED, why);
        written(pinned ? "plan.pin" : "plan.unpin", plan);
    }

    private void write(TreatmentPlan plan, Proposal proposal) {
        Map<UUID, TreatmentPlan.Session> own = new HashMap<>();
        plan.standing().forEach(session -> own.put(session.id().value(), session));
        for (Change change : proposal.difference().changes()) {
            PlannedSession before = change.before();
            PlannedSession after = change.after();
            if (change.kind() == Kind.NEW) {
                store.add(plan, Objects.requireNonNull(after));
            } else if (change.kind() == Kind.DROPPED) {
                store.drop(
                        plan,
                        Objects.requireNonNull(
                                own.get(Objects.requireNonNull(before).id())),
                        BecauseJson.write(change.because()));
            } else if (after != null && !after.pinned() && !after.isPast(plan.today())) {
                TreatmentPlan.Session old = Objects.requireNonNull(own.get(after.id()));
                TreatmentPlan.Booking booking = old.booking();
                boolean leaves = booking != null && !after.day().equals(booking.day());
                store.move(plan, old, after, leaves);
            }
        }
    }

    private Proposal proposal(TreatmentPlan plan) {
        return maker.propose(plan, store.kept(plan.id()));
    }

    private TreatmentPlan locked(PlanId id) {
        open(id, Operation.UPDATE);
        store.lock(id);
        return open(id, Operation.UPDATE);
    }

    private TreatmentPlan open(PlanId id, Operation operation) {
        TreatmentPlan plan = query.find(id).orElseThrow(NotFound::new);
        access.require(
                Resource.TREATMENT_PLAN,
                operation,
                plan.client().clinic(),
                plan.client().client());
        if (!plan.state().isOpen()) {
            throw new NotFound();
        }
        return plan;
    }

    private void written(String action, TreatmentPlan plan) {
        audit.clinical(action, plan.client().clinic(), plan.client().client(), plan.id(), "");
    }
}
