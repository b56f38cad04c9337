package cadence.plans;

import cadence.clients.ClientRef;
import cadence.plans.TreatmentPlan.Goal;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.plans.TreatmentPlan.State;
import cadence.shared.AppointmentId;
import cadence.shared.PlanId;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads plans: three statements, however many plans there are. */
@Component
class PlanQuery {

    private static final String PLANS = """
            select p.id, p.reason, p.state, p.starts_on, p.ends_on, coalesce(a.full_name, '') therapist
            from treatment_plan p
            left join account a on a.id = p.therapist_id
            where p.client_id = :client and p.clinic_id = :clinic
            order by case p.state when 'ACTIVE' then 0 when 'DRAFT' then 1 else 2 end, p.starts_on desc, p.id
            """;

    private static final String GOALS = """
            select g.plan_id, g.measure, g.unit, g.baseline, g.latest, g.target
            from plan_goal g
            where g.client_id = :client and g.clinic_id = :clinic
            order by g.plan_id, g.position, g.id
            """;

    private static final String SESSIONS = """
            select s.plan_id, s.treatment_type, s.earliest, s.latest, s.suggested, s.rule, s.state, s.appointment_id, s.pinned
            from plan_session s
            where s.client_id = :client and s.clinic_id = :clinic
            order by s.plan_id, s.suggested, s.id
            """;

    private static final String COUNTS = "select * from plan_counts(:client, :clinic)";

    private final JdbcClient jdbc;

    PlanQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TreatmentPlan> plans(ClientRef client) {
        Map<UUID, List<Goal>> goals = new HashMap<>();
        about(GOALS, client).query(row -> {
            of(goals, row).add(goal(row));
        });
        Map<UUID, List<Session>> sessions = new HashMap<>();
        about(SESSIONS, client).query(row -> {
            of(sessions, row).add(session(row));
        });
        return about(PLANS, client)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new TreatmentPlan(
                            new PlanId(id),
                            row.getString("therapist"),
                            row.getString("reason"),
                            State.valueOf(row.getString("state")),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class),
                            List.copyOf(goals.getOrDefault(id, List.of())),
                            List.copyOf(sessions.getOrDefault(id, List.of())));
                })
                .list();
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

    private StatementSpec about(String sql, ClientRef client) {
        return jdbc.sql(sql)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value());
    }

    private static <T> List<T> of(Map<UUID, List<T>> byPlan, ResultSet row) throws SQLException {
        return byPlan.computeIfAbsent(row.getObject("plan_id", UUID.class), key -> new ArrayList<>());
    }

    private static Goal goal(ResultSet row) throws SQLException {
        return new Goal(
                row.getString("measure"),
                row.getString("unit"),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("latest"),
                row.getBigDecimal("target"));
    }

    private static Session session(ResultSet row) throws SQLException {
        UUID appointment = row.getObject("appointment_id", UUID.class);
        return new Session(
                TreatmentType.valueOf(row.getString("treatment_type")),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                row.getObject("suggested", LocalDate.class),
                row.getString("rule"),
                SessionState.valueOf(row.getString("state")),
                appointment == null ? null : new AppointmentId(appointment),
                row.getBoolean("pinned"));
    }
}
