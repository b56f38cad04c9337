package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.SignedIn;
import cadence.audit.AuditTrail;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the print of a plan for its client; each print is in the trail. */
@Service
public class PlanPrintService {

    /** A page's width holds no more. */
    private static final int MOST_MONTHS = 12;

    private static final String WHOSE = """
            select c.given_name || ' ' || c.family_name client, k.name clinic, coalesce(k.phone, '') phone, k.time_zone
            from client c, clinic k
            where c.id = :client and k.id = :clinic
            """;

    private final PlanQuery plans;
    private final StoryService stories;
    private final JdbcClient jdbc;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    PlanPrintService(
            PlanQuery plans,
            StoryService stories,
            JdbcClient jdbc,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.stories = stories;
        this.jdbc = jdbc;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The plan in the client's words.
     *
     * @param withPain whether pain before and after each session is wanted too
     * @throws Refused if it is a draft: nothing of it is agreed yet
     * @throws NotFound if there is no such plan, or it is not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
    public PlanPrint print(PlanId id, boolean withPain) {
        TreatmentPlan plan = plans.find(id).orElseThrow(NotFound::new);
        access.require(
                Resource.TREATMENT_PLAN,
                Operation.READ,
                plan.client().clinic(),
                plan.client().client());
        if (plan.state() == TreatmentPlan.State.DRAFT) {
            throw new Refused("", "plans.print.draft");
        }
        audit.clinical("plan.print", plan.client().clinic(), plan.client().client(), plan.id(), "");
        Story story = stories.story(plan.client(), months(plan));
        String by = currentUser.get().map(SignedIn::fullName).orElseThrow(NotFound::new);
        return jdbc.sql(WHOSE)
                .param("client", plan.client().client().value())
                .param("clinic", plan.client().clinic().value())
                .query((row, number) -> new PlanPrint(
                        plan,
                        row.getString("client"),
                        row.getString("clinic"),
                        row.getString("phone"),
                        ZoneId.of(row.getString("time_zone")),
                        withPain ? story : story.withoutPain(),
                        by,
                        clock.instant()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** From the month before this one, or the plan's first, to the plan's last. */
    private static Story.Period months(TreatmentPlan plan) {
        LocalDate last = plan.endsOn() == null
                ? plan.standing().stream()
                        .map(TreatmentPlan.Session::latest)
                        .max(LocalDate::compareTo)
                        .orElse(plan.today())
                : plan.endsOn();
        YearMonth first = YearMonth.from(List.of(plan.startsOn(), plan.today().minusMonths(1)).stream()
                .max(LocalDate::compareTo)
                .orElseThrow());
        long months = first.until(YearMonth.from(last), ChronoUnit.MONTHS) + 1;
        return new Story.Period(first, (int) Math.clamp(months, 3, MOST_MONTHS));
    }
}
