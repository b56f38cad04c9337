package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.plans.planner.PlanDifference;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which active plans would be others by now, after an event moved, a session was missed, or the clinic changed a setting
 * (decision 0054). A therapist learns it of the own plans; a manager learns how many plans the settings shape, and nothing of
 * any of them.
 */
@Service
public class ReplanService {

    private final ActivePlanQuery query;
    private final PlanMaker maker;
    private final Access access;
    private final CurrentUser currentUser;

    ReplanService(ActivePlanQuery query, PlanMaker maker, Access access, CurrentUser currentUser) {
        this.query = query;
        this.maker = maker;
        this.access = access;
        this.currentUser = currentUser;
    }

    /**
     * The actor's own active plans with a proposal that nobody has refused, by the client's name. The number of statements does
     * not grow with the plans. Says which clients, not what the plans are: no entry in the trail.
     *
     * @param scope the clinics to look at; those where the actor is no therapist are left out
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public List<WaitingPlan> waiting(Set<ClinicId> scope) {
        Set<ClinicId> therapistAt = access.rights().therapistAt();
        List<ClinicId> clinics = scope.stream().filter(therapistAt::contains).toList();
        List<ActivePlanQuery.Active> active = query.of(currentUser.id(), clinics);
        PlanInputs inputs =
                maker.inputs(active.stream().map(ActivePlanQuery.Active::plan).toList());
        List<WaitingPlan> waiting = new ArrayList<>();
        for (ActivePlanQuery.Active one : active) {
            Proposal proposal = maker.propose(one.plan(), inputs, one.refused());
            if (proposal.isOpen() && !proposal.refused()) {
                waiting.add(new WaitingPlan(
                        one.plan().id(),
                        one.plan().client(),
                        one.clientName(),
                        changes(proposal.difference()),
                        !proposal.problems().isEmpty()));
            }
        }
        return waiting;
    }

    /**
     * How many active plans a change of the clinic's settings can change, for its manager.
     *
     * @throws NotFound for anyone else
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLINIC, operation = Operation.READ)
    public PlansShaped shaped(ClinicId clinic) {
        if (!access.rights().managerAt().contains(clinic)) {
            throw new NotFound();
        }
        return query.shaped(clinic);
    }

    private static int changes(PlanDifference difference) {
        return (int) difference.changes().stream()
                .filter(change -> change.kind() != PlanDifference.Kind.KEPT || change.changesWindow())
                .count();
    }
}
