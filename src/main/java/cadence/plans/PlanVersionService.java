package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.plans.PlanVersion.Content;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a plan was: a version for each change, never changed itself. */
@Service
public class PlanVersionService {

    private final PlanVersionQuery versions;
    private final PlanQuery plans;
    private final Access access;
    private final AuditTrail audit;

    PlanVersionService(PlanVersionQuery versions, PlanQuery plans, Access access, AuditTrail audit) {
        this.versions = versions;
        this.plans = plans;
        this.access = access;
        this.audit = audit;
    }

    /**
     * A version beside the one before it.
     *
     * @param before null for the first
     */
    public record Compared(Content content, @Nullable Content before) {}

    /**
     * The plan's versions, the latest first.
     *
     * @throws NotFound if the plan is not the actor's to read
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public List<PlanVersion> versions(PlanId plan) {
        require(plan);
        return versions.versions(plan);
    }

    /**
     * One of them, as it was, and as it was before; reading it is written to the trail.
     *
     * @throws NotFound if there is none, or the plan is not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public Compared version(PlanId plan, int number) {
        ClientRef client = require(plan);
        Content content = versions.content(plan, number).orElseThrow(NotFound::new);
        audit.clinical("plan.version.read", client.clinic(), client.client(), plan, "");
        return new Compared(content, versions.content(plan, number - 1).orElse(null));
    }

    private ClientRef require(PlanId plan) {
        ClientRef client = plans.client(plan).orElseThrow(NotFound::new);
        access.require(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client());
        return client;
    }
}
