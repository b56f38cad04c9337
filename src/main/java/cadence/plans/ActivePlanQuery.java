package cadence.plans;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all active plans of a therapist in two statements, without what the planner does not ask for. */
@Component
class ActivePlanQuery {

    private static final String PLANS = """
            select p.*, '' therapist, (bound_now() at time zone k.time_zone)::date today,
                   c.given_name || ' ' || c.family_name client_name
            from treatment_plan p
            join clinic k on k.id = p.clinic_id
            join client c on c.id = p.client_id
            where p.therapist_id = :therapist and p.clinic_id = any (:clinics) and p.state = 'ACTIVE'
            order by c.family_name, c.given_name, p.id
            """;

    private static final String SESSIONS = """
            select s.*, '' pinned_by_name, null::uuid left_id
            from plan_session_standing s
            where s.plan_id = any (:plans)
            order by s.plan_id, coalesce(s.booked_day, s.suggested), s.id
            """;

    private static final String COUNTS = "select active, with_event from plans_shaped(:clinic)";

    private final JdbcClient jdbc;

    ActivePlanQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A plan with the client's name.
     *
     * @param refused the digest of the proposal that was refused, empty for none
     */
    record Active(TreatmentPlan plan, String clientName, String refused) {}

    List<Active> of(AccountId therapist, Collection<ClinicId> clinics) {
        List<Active> bare = jdbc.sql(PLANS)
                .param("therapist", therapist.value())
                .param("clinics", clinics.stream().map(ClinicId::value).toArray(UUID[]::new))
                .query((row, number) -> active(row))
                .list();
        Map<UUID, List<TreatmentPlan.Session>> sessions = new HashMap<>();
        jdbc.sql(SESSIONS)
                .param(
                        "plans",
                        bare.stream().map(one -> one.plan().id().value()).toArray(UUID[]::new))
                .query(row -> {
                    sessions.computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new ArrayList<>())
                            .add(PlanRows.session(row));
                });
        return bare.stream()
                .map(one -> new Active(
                        with(one.plan(), sessions.getOrDefault(one.plan().id().value(), List.of())),
                        one.clientName(),
                        one.refused()))
                .toList();
    }

    /** How many active plans the clinic's settings shape; nothing for who does not manage it. */
    PlansShaped shaped(ClinicId clinic) {
        return jdbc.sql(COUNTS)
                .param("clinic", clinic.value())
                .query((row, number) -> new PlansShaped(row.getLong("active"), row.getLong("with_event")))
                .single();
    }

    private static Active active(ResultSet row) throws SQLException {
        return new Active(
                PlanRows.plan(row, List.of(), List.of(), List.of(), List.of(), List.of()),
                row.getString("client_name"),
                row.getString("kept_digest"));
    }

    private static TreatmentPlan with(TreatmentPlan plan, List<TreatmentPlan.Session> sessions) {
        return new TreatmentPlan(
                plan.id(),
                plan.client(),
                plan.therapist(),
                plan.state(),
                plan.details(),
                sessions,
                plan.reviews(),
                plan.madeAt(),
                plan.endReason(),
                plan.today(),
                plan.version());
    }
}
