package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanVersion.Deed;
import cadence.plans.TreatmentPlan.State;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to reviewing a plan: what is said of it, and where its goals are (decision 0052). */
@Service
public class PlanReviewService {

    public static final int WORDS = 2000;

    private final PlanQuery query;
    private final PlanStore store;
    private final PlanPartsStore parts;
    private final PlanHistory history;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    PlanReviewService(
            PlanQuery query,
            PlanStore store,
            PlanPartsStore parts,
            PlanHistory history,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.query = query;
        this.store = store;
        this.parts = parts;
        this.history = history;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Writes the review of today, with the values that were taken for it; a review that was due, or soon will be, is held by it.
     *
     * @param taken values by the goal's index; goals that are not named keep theirs
     * @throws Refused naming the field that is to be mended ({@code words}, {@code goals.0.latest}), or if someone else changed
     *     the plan meanwhile
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void hold(TreatmentPlan seen, String typed, Map<Integer, BigDecimal> taken) {
        TreatmentPlan plan = query.find(seen.id()).orElseThrow(NotFound::new);
        ClientRef client = plan.client();
        access.require(Resource.TREATMENT_PLAN, Operation.UPDATE, client.clinic(), client.client());
        String words = Typed.lines("words", typed, WORDS);
        if (words.isEmpty()) {
            throw new Refused("words", "shared.typed.required");
        }
        PlanDetails details = PlanRules.fit(PlanInput.of(withValues(seen, plan, taken)), plan.today());
        if (plan.state() != State.ACTIVE || !store.change(plan.id(), seen.version(), details)) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        parts.write(plan, details);
        parts.review(plan, PlanReviews.heldFor(plan), currentUser.id(), words);
        history.add(plan, Deed.REVIEWED, "");
        audit.clinical("plan.review", client.clinic(), client.client(), plan.id(), "");
    }

    private static PlanDetails withValues(TreatmentPlan seen, TreatmentPlan plan, Map<Integer, BigDecimal> taken) {
        List<Goal> goals = new ArrayList<>(seen.goals());
        taken.forEach((index, value) -> goals.set(index, goals.get(index).now(value, plan.today())));
        PlanDetails details = seen.details();
        return new PlanDetails(
                details.reason(),
                details.course(),
                details.startsOn(),
                details.endsOn(),
                details.stageSessions(),
                goals,
                details.exercises(),
                details.criteria());
    }
}
