package cadence.plans;

import cadence.clinics.ClinicService;
import cadence.plans.planner.Plan;
import cadence.plans.planner.PlanRequest;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Planner;
import cadence.plans.planner.PlannerSettings;
import cadence.shared.ClinicId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what plans are made from, and has them made. */
@Component
class PlanMaker {

    private final RaceQuery races;
    private final UnplannedVisitQuery visits;
    private final AvailabilityQuery availability;
    private final ClinicService clinics;

    PlanMaker(RaceQuery races, UnplannedVisitQuery visits, AvailabilityQuery availability, ClinicService clinics) {
        this.races = races;
        this.visits = visits;
        this.availability = availability;
        this.clinics = clinics;
    }

    Proposal propose(TreatmentPlan plan, String refusedDigest) {
        return propose(plan, inputs(List.of(plan)), refusedDigest);
    }

    /** As many statements for a thousand plans as for one, but for one more a clinic. */
    PlanInputs inputs(Collection<TreatmentPlan> plans) {
        Map<ClinicId, PlannerSettings> settings = new HashMap<>();
        plans.forEach(plan -> settings.computeIfAbsent(
                plan.client().clinic(),
                clinic -> PlannerSettings.of(clinics.clinic(clinic).settings())));
        return new PlanInputs(
                races.races(plans.stream().map(TreatmentPlan::client).toList()),
                visits.of(plans),
                availability.of(plans),
                settings);
    }

    Proposal propose(TreatmentPlan plan, PlanInputs inputs, String refusedDigest) {
        List<PlannedSession> unplanned = inputs.visits(plan);
        List<PlannedSession> sessions = new ArrayList<>(
                plan.standing().stream().map(TreatmentPlan.Session::planned).toList());
        sessions.addAll(unplanned);
        Plan proposed = Planner.plan(new PlanRequest(
                plan.today(),
                plan.startsOn(),
                plan.endsOn(),
                plan.details().course(),
                inputs.races(plan),
                inputs.settings(plan),
                plan.details().stageSessions(),
                inputs.availability(plan),
                sessions));
        return Proposal.of(plan, inputs.races(plan), unplanned, proposed, refusedDigest);
    }
}
