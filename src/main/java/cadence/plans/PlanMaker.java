package cadence.plans;

import cadence.clinics.ClinicService;
import cadence.plans.planner.Course;
import cadence.plans.planner.Plan;
import cadence.plans.planner.PlanRequest;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Planner;
import cadence.plans.planner.PlannerSettings;
import cadence.plans.planner.Race;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what a plan is made from, and has it made. */
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
        List<Race> entered = races.races(plan.client());
        List<PlannedSession> unplanned = visits.of(plan);
        List<PlannedSession> sessions = new ArrayList<>(
                plan.standing().stream().map(TreatmentPlan.Session::planned).toList());
        sessions.addAll(unplanned);
        Course course = plan.details().course();
        Plan proposed = Planner.plan(new PlanRequest(
                plan.today(),
                plan.startsOn(),
                plan.endsOn(),
                course,
                entered,
                PlannerSettings.of(clinics.clinic(plan.client().clinic()).settings()),
                plan.details().stageSessions(),
                availability.of(plan),
                sessions));
        return Proposal.of(plan, entered, unplanned, proposed, refusedDigest);
    }
}
