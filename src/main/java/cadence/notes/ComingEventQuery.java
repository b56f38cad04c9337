package cadence.notes;

import cadence.shared.ClinicId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which events a therapist's own clients enter. */
@Component
class ComingEventQuery {

    private static final String EVENTS = """
            select ev.name, ed.first_day, ed.last_day, count(*) clients,
                   min(cl.given_name || ' ' || cl.family_name) only_client,
                   count(*) filter (where not exists (select 1 from appointment a
                       where a.client_id = ce.client_id and a.treatment_type = 'PRE_EVENT'
                         and a.outcome not in ('CANCELLED', 'LATE_CANCELLED')
                         and (a.starts_at at time zone c.time_zone)::date between ed.first_day - 1 and ed.first_day))
                       without_pre_event
            from care_relation r
            join client_event ce on ce.client_id = r.client_id and ce.clinic_id = r.clinic_id and ce.withdrawn_on is null
            join event_edition ed on ed.id = ce.edition_id and ed.called_off_on is null
            join event ev on ev.id = ed.event_id
            join clinic c on c.id = ce.clinic_id
            join client cl on cl.id = ce.client_id
            where r.therapist_id = actor_id() and r.ended_at is null and r.clinic_id = any (:clinics)
              and ed.last_day >= :today and ed.first_day < cast(:today as date) + 120
            group by ed.id, ev.name, ed.first_day, ed.last_day
            order by ed.first_day, ev.name, ed.id
            limit :limit
            """;

    private final JdbcClient jdbc;

    ComingEventQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ComingEvent> events(Collection<ClinicId> clinics, LocalDate today, int limit) {
        return jdbc.sql(EVENTS)
                .param("clinics", Rows.values(clinics))
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> new ComingEvent(
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("clients"),
                        row.getInt("clients") == 1 ? row.getString("only_client") : "",
                        row.getInt("without_pre_event")))
                .list();
    }
}
