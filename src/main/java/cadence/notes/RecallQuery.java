package cadence.notes;

import cadence.notes.DueBack.Call;
import cadence.notes.DueBack.Contact;
import cadence.notes.DueBack.Rule;
import cadence.notes.DueBack.Session;
import cadence.notes.DueBack.Window;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is due back. Row-level security leaves out of each row what is not the actor's to read. */
@Component
class RecallQuery {

    // A regular: three attended visits in the last 180 days, for a therapist those to this therapist.
    // Away for more than 120 days is no regular any more. Who has an active plan is due by it alone.
    // "Last" and "nothing booked" are asked of the client's whole diary in the clinic: a colleague may
    // have stood in.
    private static final String DUE_BACK = """
            with planned as (
                select * from plan_window_due(:clinics)
            ), visits as (
                select a.client_id, a.clinic_id, count(*) seen,
                       (array_agg(a.therapist_id order by a.starts_at desc))[1] therapist_id
                from appointment a
                where (not cast(:own as boolean) or a.therapist_id = actor_id()) and a.clinic_id = any (:clinics) and a.outcome = 'ATTENDED'
                  and a.starts_at > cast(:now as timestamptz) - interval '180 days' and a.starts_at <= :now
                group by a.client_id, a.clinic_id
            ), due as (
                select v.client_id, v.clinic_id, v.therapist_id, l.last_at, null::uuid plan_id, null::uuid session_id,
                       null::date earliest, null::date latest, e.name event,
                       case when e.name is null then 21 else c.run_up_interval_days end from_days,
                       case when e.name is null then 28 else c.run_up_interval_days end to_days
                from visits v
                join clinic c on c.id = v.clinic_id
                cross join lateral (
                    select max(a.starts_at) last_at from appointment a
                    where a.client_id = v.client_id and a.clinic_id = v.clinic_id and a.outcome = 'ATTENDED'
                      and a.starts_at <= :now) l
                left join lateral (
                    select ev.name from client_event ce
                    join event_edition ed on ed.id = ce.edition_id and ed.called_off_on is null
                    join event ev on ev.id = ed.event_id
                    where ce.client_id = v.client_id and ce.clinic_id = v.clinic_id and ce.withdrawn_on is null
                      and ed.first_day between cast(:now as timestamptz)::date
                          and cast(:now as timestamptz)::date + 7 * c.run_up_weeks
                    order by ed.first_day limit 1) e on true
                where v.seen >= 3 and l.last_at > cast(:now as timestamptz) - interval '120 days'
                  and not exists (
                      select 1 from planned p where p.client_id = v.client_id and p.clinic_id = v.clinic_id)
                union all
                select p.client_id, p.clinic_id, p.therapist_id, v.last_at, p.plan_id, p.session_id, p.earliest, p.latest,
                       null, 0, 0
                from planned p
                left join lateral (
                    select max(a.starts_at) last_at from appointment a
                    where a.client_id = p.client_id and a.clinic_id = p.clinic_id and a.outcome = 'ATTENDED') v on true
                where p.session_id is not null and (not cast(:own as boolean) or p.therapist_id = actor_id())
            ), days as (
                select d.*, c.time_zone, (d.last_at at time zone c.time_zone)::date last_visit,
                       (cast(:now as timestamptz) at time zone c.time_zone)::date today
                from due d
                join clinic c on c.id = d.clinic_id
            )
            select d.*, cl.given_name || ' ' || cl.family_name client_name, coalesce(t.full_name, '') therapist,
                   s.treatment_type, s.because, coalesce(tp.episode = 'INJURY', false) injured,
                   coalesce(k.phone, '') phone, coalesce(k.email, '') email,
                   (r.called_at at time zone d.time_zone)::date called_on, r.until, r.words, coalesce(b.full_name, '') called_by
            from days d
            join client cl on cl.id = d.client_id and cl.archived_at is null
            left join account t on t.id = d.therapist_id
            left join plan_session s on s.id = d.session_id
            left join treatment_plan tp on tp.id = d.plan_id
            left join client_contact k on k.client_id = d.client_id
            left join lateral (
                select x.called_at, x.until, x.words, x.called_by from client_recall x
                where x.client_id = d.client_id and x.clinic_id = d.clinic_id order by x.called_at desc, x.id desc limit 1) r
                on true
            left join account b on b.id = r.called_by
            where (d.session_id is not null or d.today - d.last_visit >= d.from_days)
              and not exists (select 1 from appointment n
                  where n.client_id = d.client_id and n.clinic_id = d.clinic_id and n.starts_at > :now
                    and n.outcome not in ('CANCELLED', 'LATE_CANCELLED'))
            order by coalesce(d.today - d.latest, d.today - d.last_visit - d.to_days) desc, d.client_id
            """;

    private final JdbcClient jdbc;

    RecallQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param own only the actor's own clients; all of the clinics otherwise */
    List<DueBack> dueBack(Collection<ClinicId> clinics, boolean own, Instant now) {
        return clinics.isEmpty()
                ? List.of()
                : jdbc.sql(DUE_BACK)
                        .param("clinics", Rows.values(clinics))
                        .param("own", own)
                        .param("now", Rows.utc(now))
                        .query((row, number) -> dueBack(row))
                        .list();
    }

    private static DueBack dueBack(ResultSet row) throws SQLException {
        String event = row.getString("event");
        LocalDate latest = row.getObject("latest", LocalDate.class);
        String type = row.getString("treatment_type");
        return new DueBack(
                new ClientId(Rows.id(row, "client_id")),
                new ClinicId(Rows.id(row, "clinic_id")),
                row.getString("client_name"),
                row.getString("therapist"),
                row.getObject("last_visit", LocalDate.class),
                latest != null ? Rule.PLAN : event == null ? Rule.MAINTENANCE : Rule.RUN_UP,
                row.getInt("to_days"),
                event == null ? "" : event,
                latest == null ? null : new Window(row.getObject("earliest", LocalDate.class), latest),
                type == null ? null : new Session(TreatmentType.valueOf(type), row.getString("because")),
                row.getBoolean("injured"),
                new Contact(row.getString("phone"), row.getString("email")),
                call(row),
                row.getObject("today", LocalDate.class));
    }

    private static @Nullable Call call(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("called_on", LocalDate.class);
        return on == null
                ? null
                : new Call(
                        on,
                        row.getString("called_by"),
                        row.getObject("until", LocalDate.class),
                        row.getString("words"));
    }
}
