package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to treatment plans (access.md, row "treatment plan"). */
@Service
public class PlanService {

    private final PlanQuery query;
    private final Access access;
    private final AuditTrail audit;

    PlanService(PlanQuery query, Access access, AuditTrail audit) {
        this.query = query;
        this.access = access;
        this.audit = audit;
    }

    /** Whether the actor may read this client's plans there. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public boolean mayRead(ClientRef client) {
        return access.may(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client());
    }

    /** Whether the actor manages the clinic and so may know states and counts. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public boolean mayCount(ClientRef client) {
        return access.rights().managerAt().contains(client.clinic());
    }

    /**
     * The client's plans there, the latest first; reading them is written to the trail.
     *
     * @throws NotFound if they are not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public List<TreatmentPlan> plansOf(ClientRef client) {
        access.require(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client());
        List<TreatmentPlan> plans = query.plans(client);
        plans.forEach(plan -> audit.clinical("plan.read", client.clinic(), client.client(), plan.id(), ""));
        return plans;
    }

    /**
     * One plan; reading it is written to the trail.
     *
     * @throws NotFound if there is none, or it is not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public TreatmentPlan plan(PlanId id) {
        TreatmentPlan plan = query.find(id).orElseThrow(NotFound::new);
        ClientRef client = plan.client();
        access.require(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client());
        audit.clinical("plan.read", client.clinic(), client.client(), id, "");
        return plan;
    }

    /**
     * States and counts of the client's plans, for a manager of the clinic.
     *
     * @throws NotFound for anyone else
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public List<PlanCounts> countsOf(ClientRef client) {
        if (!mayCount(client)) {
            throw new NotFound();
        }
        return query.counts(client);
    }
}
