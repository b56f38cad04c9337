package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clinics.ClinicRow;
import cadence.clinics.ClinicService;
import cadence.plans.planner.Because;
import cadence.plans.planner.Rule;
import cadence.plans.planner.RuleCheck;
import cadence.plans.planner.SessionFacts;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rules a session breaks, and the reasons given for it (domain.md, "The event-aware plan", last sentence). */
@Service
public class RuleService {

    /** The most characters of a reason. */
    public static final int REASON_LENGTH = 300;

    /** What only a plan says. */
    private static final Set<Rule> OF_PLAN =
            EnumSet.of(Rule.NOT_BETWEEN_STAGES, Rule.STILL_ACUTE, Rule.TOO_SOON, Rule.TOO_SOON_IN_RUN_UP);

    private final SurroundingsQuery surroundings;
    private final RuleExceptions exceptions;
    private final ClinicService clinics;
    private final Access access;
    private final AuditTrail audit;

    RuleService(
            SurroundingsQuery surroundings,
            RuleExceptions exceptions,
            ClinicService clinics,
            Access access,
            AuditTrail audit) {
        this.surroundings = surroundings;
        this.exceptions = exceptions;
        this.clinics = clinics;
        this.access = access;
        this.audit = audit;
    }

    /**
     * The rules that the visit breaks and for which no reason was given yet. Only what the actor may read is asked: a manager
     * hears of events and appointments, never of a plan. Telling what a plan says is in the trail.
     *
     * @throws NotFound if the actor keeps no diary there
     */
    @Transactional
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    public BrokenRules broken(Visit visit) {
        access.require(Resource.APPOINTMENT, Operation.READ, visit.client().clinic());
        ClinicRow clinic = clinics.clinic(visit.client().clinic());
        SessionFacts facts = visit.facts(clinic.zone());
        Optional<TreatmentPlan> plan = surroundings.plan(visit.client(), facts.day());
        List<Because> broken = new ArrayList<>(RuleCheck.broken(facts, surroundings.around(visit, clinic, plan)));
        AppointmentId appointment = visit.appointment();
        if (appointment != null) {
            exceptions.of(appointment).forEach(given -> broken.removeAll(given.rules()));
        }
        if (plan.isPresent() && broken.stream().anyMatch(each -> OF_PLAN.contains(each.rule()))) {
            audit.clinical(
                    "plan.read",
                    visit.client().clinic(),
                    visit.client().client(),
                    plan.get().id(),
                    "a session breaks a rule");
        }
        return new BrokenRules(broken);
    }

    /**
     * Keeps why the rules are broken, with an entry in the trail.
     *
     * @param appointment the visit's, written already
     * @param atNote as the note is signed; otherwise as the session is booked or moved
     * @throws Refused if the reason is missing or longer than {@value #REASON_LENGTH} characters
     * @throws NotFound if the actor keeps no diary there
     */
    @Transactional
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    public void allow(Visit visit, AppointmentId appointment, BrokenRules broken, String reason, boolean atNote) {
        access.require(Resource.APPOINTMENT, Operation.UPDATE, visit.client().clinic());
        String words = Typed.requiredLine("exception", reason, REASON_LENGTH);
        exceptions.add(visit, appointment, broken.rules(), words, atNote);
        audit.clinical("rule.exception", visit.client().clinic(), visit.client().client(), appointment, "");
    }
}
