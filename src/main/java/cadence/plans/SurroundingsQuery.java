package cadence.plans;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clinics.ClinicRow;
import cadence.plans.planner.PlannerSettings;
import cadence.plans.planner.Surroundings;
import cadence.plans.planner.Surroundings.Other;
import cadence.plans.planner.Surroundings.Running;
import cadence.shared.TreatmentType;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a session is checked against, as much of it as the actor may read (access.md: events, treatment plan). */
@Component
class SurroundingsQuery {

    private static final String OTHERS = """
            select (a.starts_at at time zone k.time_zone)::date as day, a.treatment_type,
                   a.outcome = 'ATTENDED'
                   or (a.starts_at at time zone k.time_zone)::date >= (bound_now() at time zone k.time_zone)::date counted
            from appointment a
            join clinic k on k.id = a.clinic_id
            where a.client_id = :client and a.clinic_id = :clinic and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED')
              and a.id is distinct from :itself
            """;

    private final JdbcClient jdbc;
    private final RaceQuery races;
    private final PlanQuery plans;
    private final Access access;

    SurroundingsQuery(JdbcClient jdbc, RaceQuery races, PlanQuery plans, Access access) {
        this.jdbc = jdbc;
        this.races = races;
        this.plans = plans;
        this.access = access;
    }

    /** @param plan the active plan on that day, where it may be read */
    Surroundings around(Visit visit, ClinicRow clinic, Optional<TreatmentPlan> plan) {
        ClientRef client = visit.client();
        return new Surroundings(
                mayReadEvents(client) ? races.races(client) : null,
                PlannerSettings.of(clinic.settings()),
                jdbc.sql(OTHERS)
                        .param("client", client.client().value())
                        .param("clinic", client.clinic().value())
                        .param(
                                "itself",
                                visit.appointment() == null
                                        ? null
                                        : visit.appointment().value(),
                                Types.OTHER)
                        .query((row, number) -> new Other(
                                row.getObject("day", LocalDate.class),
                                TreatmentType.valueOf(row.getString("treatment_type")),
                                row.getBoolean("counted")))
                        .list(),
                plan.map(each -> new Running(
                                each.startsOn(),
                                each.details().course(),
                                each.details().stageSessions()))
                        .orElse(null));
    }

    /** The rhythm depends on the events, so a plan without them is not asked. */
    Optional<TreatmentPlan> plan(ClientRef client, LocalDate day) {
        if (!mayReadEvents(client)
                || !access.may(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client())) {
            return Optional.empty();
        }
        return plans.plans(client).stream()
                .filter(plan -> plan.state() == TreatmentPlan.State.ACTIVE)
                .filter(plan -> plan.endsOn() == null || !plan.endsOn().isBefore(day))
                .findFirst();
    }

    private boolean mayReadEvents(ClientRef client) {
        return access.may(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client());
    }
}
