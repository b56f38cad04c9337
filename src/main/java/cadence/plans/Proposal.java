package cadence.plans;

import cadence.plans.planner.Plan;
import cadence.plans.planner.PlanDifference;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Problem;
import cadence.plans.planner.Race;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the planner proposes for a plan as things are now, beside what stands.
 *
 * @param plan as it stands
 * @param races the client's entries
 * @param visits what the plan counts from and does not own; their ids are those of the appointments
 * @param proposed what the planner made of them
 * @param difference of the plan's own sessions
 * @param refused whether just this was refused already
 */
public record Proposal(
        TreatmentPlan plan,
        List<Race> races,
        List<PlannedSession> visits,
        Plan proposed,
        PlanDifference difference,
        boolean refused) {

    public Proposal {
        races = List.copyOf(races);
        visits = List.copyOf(visits);
    }

    static Proposal of(
            TreatmentPlan plan, List<Race> races, List<PlannedSession> visits, Plan proposed, String refusedDigest) {
        List<PlannedSession> own =
                plan.standing().stream().map(TreatmentPlan.Session::planned).toList();
        Set<UUID> foreign = new HashSet<>();
        visits.forEach(visit -> foreign.add(visit.id()));
        PlanDifference difference = new PlanDifference(PlanDifference.between(own, proposed).changes().stream()
                .filter(change -> change.after() == null
                        || !foreign.contains(change.after().id()))
                .toList());
        return new Proposal(
                plan,
                races,
                visits,
                proposed,
                difference,
                !refusedDigest.isEmpty() && refusedDigest.equals(ProposalDigest.of(difference)));
    }

    /** Where no plan keeps every rule, and which rules collide. */
    public List<Problem> problems() {
        return proposed.problems();
    }

    /** Whether there is something to accept or refuse. */
    public boolean isOpen() {
        return !difference.isEmpty();
    }

    /** The client's events that explain it, as far as the plan's sessions tell. */
    public List<Cause> causes() {
        return Causes.of(this);
    }

    /** The first day for which the plan's sessions of that race were made, null where they do not tell. */
    public @Nullable LocalDate stoodOn(Race race) {
        return Causes.stoodOn(plan, race);
    }

    /** Whether both propose the same, whatever was read when. */
    boolean saysTheSameAs(Proposal other) {
        return difference.equals(other.difference);
    }
}
