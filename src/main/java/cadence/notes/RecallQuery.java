package cadence.notes;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of a therapist's own clients is due back, and which events they enter. */
@Component
class RecallQuery {

    // A regular: three attended visits to this therapist in the last 180 days. Away for more than 120 days is no
    // regular any
    // more. The visits of the last 180 days decide; "nothing booked" is asked of the client's whole diary in the
    // clinic.
    private static final String DUE_BACK = """
            with visits as (
                select a.client_id, a.clinic_id, max(a.starts_at) last_at
                from appointment a
                where a.therapist_id = actor_id() and a.clinic_id = any (:clinics) and a.outcome = 'ATTENDED'
                  and a.starts_at > cast(:now as timestamptz) - interval '180 days' and a.starts_at <= :now
                group by a.client_id, a.clinic_id
                having count(*) >= 3
            ), due as (
                select v.client_id, v.clinic_id, (v.last_at at time zone c.time_zone)::date last_visit,
                       (cast(:now as timestamptz) at time zone c.time_zone)::date today,
                       e.name event, case when e.name is null then 21 else c.run_up_interval_days end earliest,
                       case when e.name is null then 28 else c.run_up_interval_days end latest
                from visits v
                join clinic c on c.id = v.clinic_id
                left join lateral (
                    select ev.name from client_event ce
                    join event_edition ed on ed.id = ce.edition_id and ed.called_off_on is null
                    join event ev on ev.id = ed.event_id
                    where ce.client_id = v.client_id and ce.clinic_id = v.clinic_id and ce.withdrawn_on is null
                      and ed.first_day between cast(:now as timestamptz)::date
                          and cast(:now as timestamptz)::date + 7 * c.run_up_weeks
                    order by ed.first_day limit 1) e on true
                where v.last_at > cast(:now as timestamptz) - interval '120 days'
                  and not exists (select 1 from appointment b
                      where b.client_id = v.client_id and b.clinic_id = v.clinic_id and b.starts_at > :now
                        and b.outcome not in ('CANCELLED', 'LATE_CANCELLED'))
            )
            select d.*, cl.given_name || ' ' || cl.family_name client_name
            from due d join client cl on cl.id = d.client_id and cl.archived_at is null
            where d.today - d.last_visit >= d.earliest
            order by (d.today - d.last_visit) - d.latest desc, d.client_id
            limit :limit
            """;

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

    RecallQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DueBack> dueBack(Collection<ClinicId> clinics, Instant now, int limit) {
        return jdbc.sql(DUE_BACK)
                .param("clinics", Rows.values(clinics))
                .param("now", Rows.utc(now))
                .param("limit", limit)
                .query((row, number) -> {
                    String event = row.getString("event");
                    return new DueBack(
                            new ClientId(Rows.id(row, "client_id")),
                            new ClinicId(Rows.id(row, "clinic_id")),
                            row.getString("client_name"),
                            row.getObject("last_visit", LocalDate.class),
                            event == null ? DueBack.Rule.MAINTENANCE : DueBack.Rule.RUN_UP,
                            row.getInt("latest"),
                            event == null ? "" : event);
                })
                .list();
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
