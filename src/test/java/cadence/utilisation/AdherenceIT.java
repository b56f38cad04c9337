package cadence.utilisation;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.plans.PlanDone;
import cadence.plans.PlanProgressService;
import cadence.plans.PlanService;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Kept;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import cadence.testing.As;
import cadence.testing.Fixtures;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Random plans and diaries: a plan's own adherence is the figure that utilisation counts (domain.md, "plan adherence %"). */
class AdherenceIT extends PostgresIT {

    private static final int PLANS = 40;
    private static final List<String> TYPES = List.of("MAINTENANCE", "PRE_EVENT", "POST_EVENT");
    private static final List<String> OUTCOMES =
            List.of("ATTENDED", "ATTENDED", "NO_SHOW", "CANCELLED", "LATE_CANCELLED", "SCHEDULED");
    private static final String ROWS = """
            select client_id, count(*) due, count(*) filter (where attended) kept
            from utilisation_planned_rows(:clinic, '2020-01-01', '2030-01-01', null) group by client_id
            """;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanProgressService progress;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_plans_adherence_is_what_utilisation_counts_and_its_parts_add_up() {
        // Far enough apart that "today" differs from UTC's, and a night with a clock change in between.
        for (String zone : List.of("Europe/London", "Pacific/Auckland", "America/Los_Angeles")) {
            ClinicId clinic = fixtures.clinic(zone);
            AccountId elise = fixtures.therapist(clinic);
            Map<UUID, Kept> own = new HashMap<>();
            Random random = new Random(zone.hashCode());
            for (int i = 0; i < PLANS; i++) {
                ClientRef client = new ClientRef(fixtures.client(clinic), clinic);
                fill(random, client, elise, ZoneId.of(zone));
                As.person(elise);
                TreatmentPlan plan = plans.plansOf(client).getFirst();
                if (plan.kept().due() > 0) {
                    own.put(client.client().value(), plan.kept());
                }
                addsUp(progress.of(plan).done(), plan);
            }
            As.person(fixtures.manager(clinic));
            assertThat(counted(clinic)).as(zone).isEqualTo(own).hasSizeGreaterThan(PLANS / 2);
        }
    }

    private static void addsUp(PlanDone done, TreatmentPlan plan) {
        assertThat(done.inWindow() + done.outside() + done.missed() + done.noOutcome() + done.toCome())
                .isEqualTo(done.planned());
        assertThat(done.planned() + done.dropped()).isEqualTo(plan.sessions().size());
        assertThat(done.inWindow()).isGreaterThanOrEqualTo(done.kept().attended());
    }

    private Map<UUID, Kept> counted(ClinicId clinic) {
        Map<UUID, Kept> counted = new HashMap<>();
        transaction.executeWithoutResult(status -> jdbc.sql(ROWS)
                .param("clinic", clinic.value())
                .query(row -> {
                    counted.put(
                            row.getObject("client_id", UUID.class), new Kept(row.getLong("kept"), row.getLong("due")));
                }));
        return counted;
    }

    private void fill(Random random, ClientRef client, AccountId therapist, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(TestClock.START, zone);
        List<AppointmentId> visits = new ArrayList<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            LocalDate day = today.minusDays(random.nextInt(120) - 20);
            String outcome = day.isBefore(today) ? OUTCOMES.get(random.nextInt(OUTCOMES.size())) : "SCHEDULED";
            AppointmentId visit = fixtures.appointment(
                    client.clinic(),
                    fixtures.therapist(client.clinic()),
                    client.client(),
                    day.atTime(LocalTime.of(random.nextInt(22), 0)).atZone(zone).toInstant(),
                    45,
                    outcome);
            fixtures.jdbc()
                    .sql("update appointment set treatment_type = ? where id = ?")
                    .params(TYPES.get(random.nextInt(TYPES.size())), visit.value())
                    .update();
            visits.add(visit);
        }
        PlanId plan = plan(client, therapist);
        for (int i = random.nextInt(12); i > 0; i--) {
            LocalDate earliest = today.minusDays(random.nextInt(130) - 20);
            LocalDate latest = earliest.plusDays(random.nextInt(9));
            AppointmentId link =
                    visits.isEmpty() || random.nextInt(3) > 0 ? null : visits.remove(random.nextInt(visits.size()));
            session(
                    plan,
                    client,
                    TYPES.get(random.nextInt(TYPES.size())),
                    earliest,
                    latest,
                    random.nextInt(8) == 0,
                    link);
        }
    }

    private PlanId plan(ClientRef client, AccountId therapist) {
        PlanId id = PlanId.next();
        fixtures.jdbc()
                .sql(
                        "insert into treatment_plan (id, client_id, clinic_id, therapist_id, reason, state, starts_on, created_at)"
                                + " values (?, ?, ?, ?, 'Keep running', 'ACTIVE', '2026-01-01', ?)")
                .params(
                        id.value(),
                        client.client().value(),
                        client.clinic().value(),
                        therapist.value(),
                        Fixtures.utc(TestClock.START))
                .update();
        return id;
    }

    private void session(
            PlanId plan,
            ClientRef client,
            String type,
            LocalDate earliest,
            LocalDate latest,
            boolean dropped,
            @Nullable AppointmentId link) {
        fixtures.jdbc()
                .sql(
                        "insert into plan_session (plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested,"
                                + " state, appointment_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        plan.value(),
                        client.client().value(),
                        client.clinic().value(),
                        type,
                        earliest,
                        latest,
                        earliest,
                        dropped ? "DROPPED" : "PLANNED",
                        link == null ? null : link.value())
                .update();
    }
}
