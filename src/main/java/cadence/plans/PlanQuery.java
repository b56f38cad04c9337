package cadence.plans;

import cadence.clients.ClientRef;
import cadence.plans.TreatmentPlan.State;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads plans: six statements, however many plans the client has. */
@Component
class PlanQuery {

    private static final String PLANS = """
            select p.*, coalesce(a.full_name, '') therapist, (bound_now() at time zone k.time_zone)::date today
            from treatment_plan p
            join clinic k on k.id = p.clinic_id
            left join account a on a.id = p.therapist_id
            where p.client_id = :client and p.clinic_id = :clinic
            order by case p.state when 'ACTIVE' then 0 when 'DRAFT' then 1 else 2 end, p.starts_on desc, p.id
            """;

    private static final String SESSIONS = """
            select s.*, coalesce(b.full_name, '') pinned_by_name, l.id left_id, l.starts_at left_starts_at,
                   l.outcome left_outcome, (l.starts_at at time zone k.time_zone)::date left_day
            from plan_session_standing s
            join clinic k on k.id = s.clinic_id
            left join account b on b.id = s.pinned_by
            left join appointment l on l.id = s.left_appointment_id and l.outcome in ('SCHEDULED', 'ARRIVED')
            where s.client_id = :client and s.clinic_id = :clinic
            order by s.plan_id, coalesce(s.booked_day, s.suggested), s.id
            """;

    private static final String GOALS =
            "select * from plan_goal where client_id = :client and clinic_id = :clinic order by plan_id, position, id";

    private static final String EXERCISES =
            "select * from plan_exercise where client_id = :client and clinic_id = :clinic order by plan_id, position, id";

    private static final String CRITERIA =
            "select * from plan_criterion where client_id = :client and clinic_id = :clinic order by plan_id, position, id";

    private static final String REVIEWS = """
            select r.*, coalesce(a.full_name, '') done_by_name
            from plan_review r
            left join account a on a.id = r.done_by
            where r.client_id = :client and r.clinic_id = :clinic
            order by r.done_at desc, r.id
            """;

    private static final String CLIENT = "select client_id, clinic_id from treatment_plan where id = :plan";

    private static final String TODAY =
            "select (bound_now() at time zone time_zone)::date from clinic where id = :clinic";

    private static final String COUNTS = "select * from plan_counts(:client, :clinic)";

    private final JdbcClient jdbc;

    PlanQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads one row's meaning. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The one that runs first, then drafts, then what is over, the latest first. */
    List<TreatmentPlan> plans(ClientRef client) {
        Map<UUID, List<PlanDetails.Goal>> goals = byPlan(GOALS, client, PlanRows::goal);
        Map<UUID, List<PlanDetails.Exercise>> exercises = byPlan(EXERCISES, client, PlanRows::exercise);
        Map<UUID, List<PlanDetails.Criterion>> criteria = byPlan(CRITERIA, client, PlanRows::criterion);
        Map<UUID, List<TreatmentPlan.Session>> sessions = byPlan(SESSIONS, client, PlanRows::session);
        Map<UUID, List<TreatmentPlan.Review>> reviews = byPlan(REVIEWS, client, PlanRows::review);
        return about(PLANS, client)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return PlanRows.plan(
                            row,
                            goals.getOrDefault(id, List.of()),
                            exercises.getOrDefault(id, List.of()),
                            criteria.getOrDefault(id, List.of()),
                            sessions.getOrDefault(id, List.of()),
                            reviews.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Empty for one that does not exist, or is not the actor's to see. */
    Optional<TreatmentPlan> find(PlanId plan) {
        return client(plan)
                .flatMap(client -> plans(client).stream()
                        .filter(each -> each.id().equals(plan))
                        .findFirst());
    }

    Optional<ClientRef> client(PlanId plan) {
        return jdbc.sql(CLIENT)
                .param("plan", plan.value())
                .query((row, number) -> PlanRows.client(row))
                .optional();
    }

    /** The day it is in the clinic's zone. */
    LocalDate today(ClinicId clinic) {
        return jdbc.sql(TODAY)
                .param("clinic", clinic.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .single();
    }

    List<PlanCounts> counts(ClientRef client) {
        return about(COUNTS, client)
                .query((row, number) -> new PlanCounts(
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        State.valueOf(row.getString("state")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getLong("goals"),
                        row.getLong("planned"),
                        row.getLong("attended"),
                        row.getLong("missed")))
                .list();
    }

    private <T> Map<UUID, List<T>> byPlan(String sql, ClientRef client, Reading<T> reading) {
        Map<UUID, List<T>> found = new HashMap<>();
        jdbc.sql(sql)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .query(row -> {
                    found.computeIfAbsent(row.getObject("plan_id", UUID.class), key -> new ArrayList<>())
                            .add(reading.of(row));
                });
        return found;
    }

    private StatementSpec about(String sql, ClientRef client) {
        return jdbc.sql(sql)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value());
    }
}
