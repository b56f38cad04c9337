package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.plans.GoalMeasures.Course;
import cadence.plans.GoalMeasures.What;
import cadence.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a plan goes (access.md, rows "treatment plan" and, for the values, "measurements"). */
@Service
public class PlanProgressService {

    private final GoalMeasures measures;
    private final DoneQuery query;
    private final Access access;

    PlanProgressService(GoalMeasures measures, DoneQuery query, Access access) {
        this.measures = measures;
        this.query = query;
        this.access = access;
    }

    /**
     * What the plan's goals and sessions came to by now; the values of measures are those of signed notes the actor may read.
     *
     * @throws NotFound if the plan is not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public PlanProgress of(TreatmentPlan plan) {
        ClientRef client = plan.client();
        access.require(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client());
        List<What> wanted = plan.goals().stream().map(What::of).distinct().toList();
        Map<What, Course> courses = measures.courses(client, wanted);
        List<GoalProgress> goals = plan.goals().stream()
                .map(goal -> GoalProgress.of(
                        goal,
                        plan.startsOn(),
                        plan.state().isOpen() ? null : plan.endsOn(),
                        courses.getOrDefault(What.of(goal), Course.EMPTY)))
                .toList();
        return new PlanProgress(goals, PlanDone.of(plan, query.minutes(plan.id())));
    }
}
