package cadence.plans;

import cadence.diary.Outcome;
import cadence.plans.planner.Depth;
import cadence.plans.planner.Minutes;
import cadence.plans.planner.Pace;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Treatment;
import cadence.plans.planner.Window;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits that no planned session accounts for: the plan counts from them and leaves them where they are. */
@Component
class UnplannedVisitQuery {

    private static final String VISITS = """
            select a.id, a.treatment_type, a.outcome, (a.starts_at at time zone k.time_zone)::date as day,
                   greatest(1, extract(epoch from a.ends_at - a.starts_at)::integer / 60) length
            from appointment a
            join clinic k on k.id = a.clinic_id
            where a.client_id = :client and a.clinic_id = :clinic and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED')
              and a.starts_at >= cast(:start as date)::timestamp at time zone k.time_zone
              and not exists (select 1 from plan_session_standing s
                  where s.booking_id = a.id and s.plan_id = :plan)
              and (a.outcome = 'ATTENDED'
                  or not exists (select 1 from plan_session s where s.left_appointment_id = a.id and s.plan_id = :plan))
            order by a.starts_at, a.id
            """;

    private final JdbcClient jdbc;

    UnplannedVisitQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their ids are those of the appointments. */
    List<PlannedSession> of(TreatmentPlan plan) {
        return jdbc.sql(VISITS)
                .param("client", plan.client().client().value())
                .param("clinic", plan.client().clinic().value())
                .param("plan", plan.id().value())
                .param("start", plan.startsOn())
                .query((row, number) -> visit(row))
                .list();
    }

    private static PlannedSession visit(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        boolean attended = Outcome.valueOf(row.getString("outcome")) == Outcome.ATTENDED;
        return new PlannedSession(
                row.getObject("id", UUID.class),
                treatment(TreatmentType.valueOf(row.getString("treatment_type")), row.getInt("length")),
                null,
                new Window(day, day, day),
                List.of(),
                attended ? PlannedSession.State.ATTENDED : PlannedSession.State.PLANNED,
                true,
                !attended);
    }

    private static Treatment treatment(TreatmentType type, int minutes) {
        Minutes length = new Minutes(minutes, minutes);
        return switch (type) {
            case PRE_EVENT -> new Treatment(type, Pace.BRISK, Depth.NOT_DEEP, length);
            case POST_EVENT -> new Treatment(type, Pace.SLOW, Depth.GENTLE, length);
            // How deep it will be nobody has said yet: not taken for deep.
            case MAINTENANCE, INJURY_PREVENTION -> new Treatment(type, Pace.VARIED, Depth.NOT_DEEP, length);
        };
    }
}
