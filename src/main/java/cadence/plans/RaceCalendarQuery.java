package cadence.plans;

import cadence.clients.ClientRef;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RaceCalendarQuery {

    // Of several sessions one that was held counts: HELD is after BOOKED.
    // A manager sees the clinic's entries, a therapist those of the clients they treat (access.md, "events of a
    // client").
    private static final String ENTRIES = """
            select ed.id edition_id, ed.first_day, ed.last_day, ed.label, ed.called_off_on, ed.version edition_version,
                   e.name, e.place, e.distance_km,
                   ce.id, ce.client_id, ce.clinic_id, ce.goal, ce.result, ce.withdrawn_on, ce.version,
                   cl.given_name || ' ' || cl.family_name client, k.name clinic, treated.by_actor writable,
                   array(select t.full_name
                         from (select r.assigned_therapist_id id, 0 rank from client_registration r
                               where r.client_id = ce.client_id and r.clinic_id = ce.clinic_id
                               union all
                               select care.therapist_id, 1 from care_relation care
                               where care.client_id = ce.client_id and care.clinic_id = ce.clinic_id
                                 and care.ended_at is null) who
                         join account t on t.id = who.id
                         group by t.id order by min(who.rank), t.full_name, t.id) therapists,
                   coalesce(held.before, 'NONE') before, coalesce(held.after, 'NONE') after
            from client_event ce
            join event_edition ed on ed.id = ce.edition_id and ed.last_day >= :since
            join event e on e.id = ed.event_id
            join clinic k on k.id = ce.clinic_id
            join client cl on cl.id = ce.client_id and cl.archived_at is null
            join lateral (
                select ce.clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[])
                       and actor_treats(ce.client_id, ce.clinic_id) by_actor) treated on true
            left join lateral (
                select max(case when a.outcome = 'ATTENDED' then 'HELD' else 'BOOKED' end)
                           filter (where a.treatment_type = 'PRE_EVENT' and v.day between ed.first_day - 1 and ed.first_day) before,
                       max(case when a.outcome = 'ATTENDED' then 'HELD' else 'BOOKED' end)
                           filter (where a.treatment_type = 'POST_EVENT' and v.day between ed.last_day and ed.last_day + 2) after
                from appointment a
                join lateral (select (a.starts_at at time zone k.time_zone)::date as day) v on true
                where a.client_id = ce.client_id and a.clinic_id = ce.clinic_id
                  and a.outcome not in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW')
                  and a.starts_at >= (ed.first_day - 1)::timestamp at time zone k.time_zone
                  and a.starts_at < (ed.last_day + 3)::timestamp at time zone k.time_zone) held on true
            where ce.clinic_id = any (:clinics)
              and (ce.clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]) or treated.by_actor)
            order by ed.first_day, e.name, ed.id, cl.family_name, cl.given_name, ce.id
            """;

    private static final String TODAY = """
            select (bound_now() at time zone k.time_zone)::date from clinic k where k.id = any (:clinics) order by k.name, k.id limit 1
            """;

    private final JdbcClient jdbc;

    RaceCalendarQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day it is in the first of the clinics, or that one where there is none. */
    LocalDate today(Collection<ClinicId> clinics, LocalDate otherwise) {
        return jdbc.sql(TODAY)
                .param("clinics", values(clinics))
                .query(LocalDate.class)
                .optional()
                .orElse(otherwise);
    }

    List<EditionEntries> entries(Collection<ClinicId> clinics, LocalDate since) {
        Map<Edition, List<Entrant>> entrants = new LinkedHashMap<>();
        Map<Edition, BigDecimal> distances = new LinkedHashMap<>();
        jdbc.sql(ENTRIES)
                .param("clinics", values(clinics))
                .param("since", since)
                .query(row -> {
                    Edition edition = EventQuery.edition(row);
                    entrants.computeIfAbsent(edition, key -> new ArrayList<>()).add(entrant(row, edition));
                    BigDecimal km = row.getBigDecimal("distance_km");
                    if (km != null) {
                        distances.put(edition, km);
                    }
                });
        return entrants.entrySet().stream()
                .map(each -> new EditionEntries(each.getKey(), distances.get(each.getKey()), each.getValue()))
                .toList();
    }

    private static Entrant entrant(ResultSet row, Edition edition) throws SQLException {
        ClientRef client = new ClientRef(
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)));
        return new Entrant(
                new EventEntry(
                        new EntryId(row.getObject("id", UUID.class)),
                        client,
                        edition,
                        row.getString("goal"),
                        row.getString("result"),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getInt("version")),
                row.getString("client"),
                row.getString("clinic"),
                names(row.getArray("therapists")),
                RaceSession.valueOf(row.getString("before")),
                RaceSession.valueOf(row.getString("after")),
                row.getBoolean("writable"));
    }

    private static List<String> names(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private static UUID[] values(Collection<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).toArray(UUID[]::new);
    }
}
