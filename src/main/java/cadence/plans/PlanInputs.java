package cadence.plans;

import cadence.clients.ClientRef;
import cadence.plans.planner.Availability;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.PlannerSettings;
import cadence.plans.planner.Race;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What plans are made from besides themselves, read for many at once. */
record PlanInputs(
        Map<ClientRef, List<Race>> races,
        Map<PlanId, List<PlannedSession>> visits,
        Map<PlanId, Availability> availability,
        Map<ClinicId, PlannerSettings> settings) {

    List<Race> races(TreatmentPlan plan) {
        return races.getOrDefault(plan.client(), List.of());
    }

    List<PlannedSession> visits(TreatmentPlan plan) {
        return visits.getOrDefault(plan.id(), List.of());
    }

    Availability availability(TreatmentPlan plan) {
        return availability.getOrDefault(plan.id(), Availability.UNKNOWN);
    }

    PlannerSettings settings(TreatmentPlan plan) {
        return Objects.requireNonNull(settings.get(plan.client().clinic()));
    }
}
