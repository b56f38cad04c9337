package cadence.plans;

import cadence.diary.Outcome;
import cadence.plans.planner.Depth;
import cadence.plans.planner.Minutes;
import cadence.plans.planner.Pace;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Treatment;
import cadence.plans.planner.Window;
import cadence.shared.AppointmentId;
import cadence.shared.PlanId;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits that no planned session accounts for: the plan counts from them and leaves them where they are. */
@Component
class UnplannedVisitQuery {

    private static final String VISITS = """
            select p.id plan_id, a.id, a.treatment_type, a.outcome, (a.starts_at at time zone k.time_zone)::date as day,
                   greatest(1, extract(epoch from a.ends_at - a.starts_at)::integer / 60) length
            from treatment_plan p
            join clinic k on k.id = p.clinic_id
            join appointment a on a.client_id = p.client_id and a.clinic_id = p.clinic_id
                and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED')
                and a.starts_at >= p.starts_on::timestamp at time zone k.time_zone
            where p.id = any (:plans)
              and (a.outcome = 'ATTENDED'
                  or not exists (select 1 from plan_session s where s.left_appointment_id = a.id and s.plan_id = p.id))
            order by a.starts_at, a.id
            """;

    private final JdbcClient jdbc;

    UnplannedVisitQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their ids are those of the appointments. */
    List<PlannedSession> of(TreatmentPlan plan) {
        return of(List.of(plan)).getOrDefault(plan.id(), List.of());
    }

    /** The same of many plans in one statement; those without such a visit are not among them. */
    Map<PlanId, List<PlannedSession>> of(Collection<TreatmentPlan> plans) {
        Map<PlanId, Set<UUID>> kept = new HashMap<>();
        plans.forEach(plan -> kept.put(plan.id(), bookings(plan)));
        Map<PlanId, List<PlannedSession>> visits = new HashMap<>();
        jdbc.sql(VISITS)
                .param("plans", plans.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    PlanId plan = new PlanId(row.getObject("plan_id", UUID.class));
                    if (!kept.getOrDefault(plan, Set.of()).contains(row.getObject("id", UUID.class))) {
                        visits.computeIfAbsent(plan, one -> new ArrayList<>()).add(visit(row));
                    }
                });
        return visits;
    }

    /** The appointments that keep a session of the plan: they are sessions, not visits beside them. */
    private static Set<UUID> bookings(TreatmentPlan plan) {
        return plan.sessions().stream()
                .map(TreatmentPlan.Session::appointment)
                .filter(Objects::nonNull)
                .map(AppointmentId::value)
                .collect(Collectors.toSet());
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
