package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.plans.PlanHistory.Deed;
import cadence.plans.TreatmentPlan.State;
import cadence.plans.TreatmentPlan.Therapist;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to writing plans: drafted, changed, completed or stopped; each step is kept as a version. */
@Service
public class PlanEditService {

    private static final int REASON = 300;
    private static final int END_REASON = 500;

    private final PlanQuery query;
    private final PlanStore store;
    private final PlanPartsStore parts;
    private final PlanHistory history;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    PlanEditService(
            PlanQuery query,
            PlanStore store,
            PlanPartsStore parts,
            PlanHistory history,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.query = query;
        this.store = store;
        this.parts = parts;
        this.history = history;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the actor may write plans for the client there. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public boolean mayWrite(ClientRef client) {
        return access.may(Resource.TREATMENT_PLAN, Operation.UPDATE, client.clinic(), client.client());
    }

    /**
     * A new draft of the actor; it has no sessions until its proposal is accepted.
     *
     * @throws Refused naming the field that is to be mended, or if an open plan is there already
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.CREATE)
    public PlanId draft(ClientRef client, PlanDetails typed) {
        access.require(Resource.TREATMENT_PLAN, Operation.CREATE, client.clinic(), client.client());
        PlanDetails details = fit(typed);
        if (query.plans(client).stream().anyMatch(plan -> plan.state().isOpen())) {
            throw new Refused("", "plans.edit.open-already");
        }
        TreatmentPlan plan = new TreatmentPlan(
                PlanId.next(),
                client,
                new Therapist(currentUser.id(), ""),
                State.DRAFT,
                details,
                List.of(),
                List.of(),
                clock.instant(),
                "",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                0);
        store.insert(plan);
        parts.write(plan, details);
        written(plan, Deed.CREATED, "plan.create", "");
        return plan.id();
    }

    /**
     * Changes what is written in the plan; its sessions stay until a proposal is accepted.
     *
     * @throws Refused naming the field that is to be mended, or if someone else changed the plan meanwhile
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void change(TreatmentPlan seen, PlanDetails typed) {
        TreatmentPlan plan = open(seen);
        PlanDetails details = fit(typed);
        if (!store.change(plan.id(), seen.version(), details)) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        parts.write(plan, details);
        written(plan, Deed.CHANGED, "plan.change", "");
    }

    /**
     * The episode is over and its criteria are met, or the plan came to its end. What is neither booked nor over is dropped.
     *
     * @throws Refused if someone else changed the plan meanwhile
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void complete(TreatmentPlan seen, String words) {
        end(seen, State.COMPLETED, Typed.line("reason", words, END_REASON), Deed.COMPLETED, "plan.complete");
    }

    /**
     * Ends the plan before its time. What is neither booked nor over is dropped.
     *
     * @throws Refused if no reason is given, or someone else changed the plan meanwhile
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void stop(TreatmentPlan seen, String reason) {
        end(seen, State.STOPPED, Typed.requiredLine("reason", reason, END_REASON), Deed.STOPPED, "plan.stop");
    }

    private void end(TreatmentPlan seen, State state, String words, Deed deed, String action) {
        TreatmentPlan plan = open(seen);
        if (!store.moveOn(plan.id(), seen.version(), state, words)) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        store.dropRest(plan.id());
        written(plan, deed, action, words);
    }

    private TreatmentPlan open(TreatmentPlan seen) {
        TreatmentPlan plan = query.find(seen.id()).orElseThrow(NotFound::new);
        ClientRef client = plan.client();
        access.require(Resource.TREATMENT_PLAN, Operation.UPDATE, client.clinic(), client.client());
        return plan;
    }

    private static PlanDetails fit(PlanDetails typed) {
        String reason = Typed.requiredLine("reason", typed.reason(), REASON);
        LocalDate end = typed.endsOn();
        if (end != null && end.isBefore(typed.startsOn())) {
            throw new Refused("endsOn", "plans.edit.ends-before");
        }
        return new PlanDetails(
                reason,
                typed.course(),
                typed.startsOn(),
                end,
                typed.stageSessions(),
                typed.goals(),
                typed.exercises(),
                typed.criteria());
    }

    private void written(TreatmentPlan plan, Deed deed, String action, String words) {
        history.add(plan, deed, words);
        audit.clinical(action, plan.client().clinic(), plan.client().client(), plan.id(), "");
    }
}
