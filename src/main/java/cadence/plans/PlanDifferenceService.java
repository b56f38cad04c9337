package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.clients.ClientService;
import cadence.clinics.ClinicService;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a plan's difference view: the proposal with all that is shown beside it. */
@Service
public class PlanDifferenceService {

    private final PlanQuery query;
    private final PlanStore store;
    private final PlanMaker maker;
    private final PlanMoves moves;
    private final ClientService clients;
    private final ClinicService clinics;
    private final Access access;
    private final AuditTrail audit;

    PlanDifferenceService(
            PlanQuery query,
            PlanStore store,
            PlanMaker maker,
            PlanMoves moves,
            ClientService clients,
            ClinicService clinics,
            Access access,
            AuditTrail audit) {
        this.query = query;
        this.store = store;
        this.maker = maker;
        this.moves = moves;
        this.clients = clients;
        this.clinics = clinics;
        this.access = access;
        this.audit = audit;
    }

    /**
     * The page of an open plan; reading it is written to the trail.
     *
     * @throws NotFound if there is no such plan, it is not the actor's to read, or it is over
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public DifferencePage open(PlanId id) {
        TreatmentPlan plan = query.find(id).orElseThrow(NotFound::new);
        ClientRef client = plan.client();
        access.require(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client());
        if (!plan.state().isOpen()) {
            throw new NotFound();
        }
        audit.clinical("plan.read", client.clinic(), client.client(), id, "");
        boolean mayChange = may(Resource.TREATMENT_PLAN, Operation.UPDATE, client);
        // Made without the client's events, a proposal would drop every session of a race.
        Proposal proposal =
                may(Resource.CLIENT_EVENT, Operation.READ, client) ? maker.propose(plan, store.kept(id)) : null;
        return new DifferencePage(
                plan,
                clients.summary(client).fullName(),
                clinics.clinic(client.clinic()).zone(),
                proposal,
                mayChange,
                proposal == null || !mayChange ? Map.of() : moves.offers(proposal));
    }

    private boolean may(Resource resource, Operation operation, ClientRef client) {
        return access.may(resource, operation, client.clinic(), client.client());
    }
}
