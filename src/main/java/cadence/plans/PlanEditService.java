package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.plans.PlanVersion.Deed;
import cadence.plans.TreatmentPlan.State;
import cadence.plans.TreatmentPlan.Therapist;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to writing plans: drafted, changed, completed or stopped; each step is kept as a version. */
@Service
public class PlanEditService {

    private static final int END_REASON = 500;

    private final PlanQuery query;
    private final RaceQuery races;
    private final PlanStore store;
    private final PlanPartsStore parts;
    private final PlanHistory history;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    PlanEditService(
            PlanQuery query,
            RaceQuery races,
            PlanStore store,
            PlanPartsStore parts,
            PlanHistory history,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.query = query;
        this.races = races;
        this.store = store;
        this.parts = parts;
        this.history = history;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the actor may write plans for the client there. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public boolean mayWrite(ClientRef client) {
        return access.may(Resource.TREATMENT_PLAN, Operation.UPDATE, client.clinic(), client.client());
    }

    /**
     * What a plan's form asks of the client and the day.
     *
     * @param today in the clinic's zone
     * @param stageRace whether the client means to start a race of several days
     */
    public record Writing(LocalDate today, boolean stageRace) {}

    /** @throws NotFound unless the actor may write plans for the client there */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public Writing writing(ClientRef client) {
        access.require(Resource.TREATMENT_PLAN, Operation.UPDATE, client.clinic(), client.client());
        LocalDate today = query.today(client.clinic());
        return new Writing(
                today,
                races.races(client).stream()
                        .anyMatch(race -> !race.withdrawn()
                                && race.lastDay().isAfter(race.firstDay())
                                && !race.lastDay().isBefore(today)));
    }

    /** {@link #draft(ClientRef, PlanInput)} of details. */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.CREATE)
    public PlanId draft(ClientRef client, PlanDetails details) {
        return draft(client, PlanInput.of(details));
    }

    /**
     * A new draft of the actor; it has no sessions until its proposal is accepted.
     *
     * @throws Refused naming the field that is to be mended, or if an open plan is there already
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.CREATE)
    public PlanId draft(ClientRef client, PlanInput typed) {
        access.require(Resource.TREATMENT_PLAN, Operation.CREATE, client.clinic(), client.client());
        PlanDetails details = PlanRules.fit(typed, query.today(client.clinic()));
        if (query.plans(client).stream().anyMatch(plan -> plan.state().isOpen())) {
            throw new Refused("", "plans.edit.open-already");
        }
        TreatmentPlan plan = new TreatmentPlan(
                PlanId.next(),
                client,
                new Therapist(currentUser.id(), ""),
                State.DRAFT,
                details,
                List.of(),
                List.of(),
                clock.instant(),
                "",
                query.today(client.clinic()),
                0);
        store.insert(plan);
        parts.write(plan, details);
        written(plan, Deed.CREATED, "plan.create", "");
        return plan.id();
    }

    /** {@link #change(TreatmentPlan, PlanInput)} to details. */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void change(TreatmentPlan seen, PlanDetails details) {
        change(seen, PlanInput.of(details));
    }

    /**
     * Changes what is written in the plan; its sessions stay until a proposal is accepted.
     *
     * @throws Refused naming the field that is to be mended, or if someone else changed the plan meanwhile
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void change(TreatmentPlan seen, PlanInput typed) {
        TreatmentPlan plan = open(seen);
        PlanDetails details = PlanRules.fit(typed, plan.today());
        if (!store.change(plan.id(), seen.version(), details)) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        parts.write(plan, details);
        written(plan, Deed.CHANGED, "plan.change", "");
    }

    /**
     * The episode is over and its criteria are met, or the plan came to its end. What is neither booked nor over is dropped.
     *
     * @throws Refused if someone else changed the plan meanwhile
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void complete(TreatmentPlan seen, String words) {
        end(seen, State.ACTIVE, State.COMPLETED, Typed.line("reason", words, END_REASON), "plan.complete");
    }

    /**
     * Ends the plan before its time. What is neither booked nor over is dropped.
     *
     * @throws Refused if no reason is given, or someone else changed the plan meanwhile
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void stop(TreatmentPlan seen, String reason) {
        end(seen, State.ACTIVE, State.STOPPED, Typed.requiredLine("reason", reason, END_REASON), "plan.stop");
    }

    /**
     * Takes a draft away: it is kept as stopped without a reason, since nothing that was written of a client is lost.
     *
     * @throws Refused if someone else changed or accepted it meanwhile
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.UPDATE)
    public void discard(TreatmentPlan seen) {
        end(seen, State.DRAFT, State.STOPPED, "", "plan.discard");
    }

    private void end(TreatmentPlan seen, State from, State to, String words, String action) {
        TreatmentPlan plan = open(seen);
        if (plan.state() != from || !store.moveOn(plan.id(), seen.version(), to, words)) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        store.dropRest(plan.id());
        written(plan, to == State.COMPLETED ? Deed.COMPLETED : Deed.STOPPED, action, words);
    }

    private TreatmentPlan open(TreatmentPlan seen) {
        TreatmentPlan plan = query.find(seen.id()).orElseThrow(NotFound::new);
        ClientRef client = plan.client();
        access.require(Resource.TREATMENT_PLAN, Operation.UPDATE, client.clinic(), client.client());
        return plan;
    }

    private void written(TreatmentPlan plan, Deed deed, String action, String words) {
        history.add(plan, deed, words);
        audit.clinical(action, plan.client().clinic(), plan.client().client(), plan.id(), "");
    }
}
