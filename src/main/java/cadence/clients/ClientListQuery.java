package cadence.clients;

import cadence.access.Rights;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The list of clients: one statement for a page of rows, one for what the filters count. */
@Component
class ClientListQuery {

    /** The maintenance window of "every 3–4 weeks" closes after this many days (domain.md, "Treatment types"). */
    static final int WINDOW_DAYS = 28;

    /** Days ahead in which an event is near. */
    static final int EVENT_DAYS = 14;

    /** Clients of the clinics asked for, those who match what was typed, and what the list shows of them. */
    private static final String FACTS = """
            with people as (
                select c.id, c.given_name, c.family_name, c.earlier_name, c.birth_date, c.search_name,
                       coalesce(bool_or(care.therapist_id is not null), false) treats,
                       coalesce(bool_or(care.therapist_id is not null or r.clinic_id = any (cast(:managed as uuid[]))), false) open,
                       (array_agg(r.clinic_id order by care.therapist_id is null, r.clinic_id))[1] clinic_id
                from client_registration r
                join client c on c.id = r.client_id and c.archived_at is null
                left join care_relation care on care.client_id = r.client_id and care.clinic_id = r.clinic_id
                    and care.therapist_id = :actor and care.ended_at is null and r.clinic_id = any (cast(:treating as uuid[]))
                where r.clinic_id = any (cast(:clinics as uuid[])) and r.ended_on is null
                group by c.id),
            found as (
                select p.*, name.distance, contact.email, contact.phone,
                       coalesce(length(:digits) > 0 and strpos(contact.phone_digits, :digits) > 0, false) by_phone,
                       coalesce(length(:email) > 0 and strpos(lower(contact.email), :email) > 0, false) by_email,
                       coalesce(p.birth_date = cast(:birthDate as date), false) by_birth
                from people p
                left join client_contact contact on contact.client_id = p.id and p.open and (:digits <> '' or :email <> '')
                left join lateral (
                    select case when count(*) = count(d) then sum(d) end distance
                    from unnest(cast(:words as text[])) word,
                         name_distance(fold(word), case when p.open or p.earlier_name = '' then p.search_name
                                                          else fold(p.given_name || ' ' || p.family_name) end) d
                    ) name on true
                where not :searching or name.distance is not null
                    or (length(:digits) > 0 and strpos(contact.phone_digits, :digits) > 0)
                    or (length(:email) > 0 and strpos(lower(contact.email), :email) > 0)
                    or p.birth_date = cast(:birthDate as date)),
            facts as (
                select f.*, act.*, alert.*, (bound_now() at time zone k.time_zone)::date today, k.time_zone
                from found f
                join clinic k on k.id = f.clinic_id
                left join lateral (
                    select max(a.last_seen) last_seen, min(a.next_start) next_start, min(a.next_event_day) next_event_day,
                           (array_agg(a.next_event order by a.next_event_day nulls last))[1] next_event
                    from client_activity a
                    where f.open and a.client_id = f.id and a.clinic_id = any (cast(:clinics as uuid[]))) act on true
                left join lateral (
                    select a.kind alert_kind, a.text alert_text, a.region alert_region, a.cleared_on is not null alert_cleared,
                           count(*) over () - 1 alert_others,
                           bool_or(a.kind = 'CAUTION' and a.cleared_on is null) over () clearance_missing
                    from client_alert a
                    where a.client_id = f.id and a.clinic_id = any (cast(:clinics as uuid[])) and a.resolved_at is null
                    order by case a.kind when 'RED_FLAG' then 0 when 'CAUTION' then 1 else 2 end, a.cleared_on is not null,
                             a.recorded_at desc, a.id
                    limit 1) alert on true),
            grouped as (
                select f.*,
                       open and last_seen < bound_now() - make_interval(days => :window) and next_start is null due_back,
                       open and next_start is null nothing_booked,
                       open and next_event_day <= today + :eventDays event_soon
                from facts f)
            """;

    private static final String PAGE = FACTS + """
            , page as (
                select * from grouped
                where :group = 'CLINICS'
                   or (:group = 'TREATED' and treats)
                   or (:group = 'DUE_BACK' and due_back)
                   or (:group = 'NOTHING_BOOKED' and nothing_booked)
                   or (:group = 'EVENT_SOON' and event_soon)
                   or (:group = 'ALERT' and alert_kind is not null)
                   or (:group = 'CLEARANCE_MISSING' and clearance_missing)
                order by distance nulls last, open desc, last_seen desc nulls last, family_name, given_name, id
                limit :limit offset :offset)
            select page.*, array(
                select a.full_name
                from (select r.assigned_therapist_id id, 0 rank from client_registration r
                      where r.client_id = page.id and r.clinic_id = any (cast(:clinics as uuid[]))
                      union all
                      select care.therapist_id, 1 from care_relation care
                      where care.client_id = page.id and care.clinic_id = any (cast(:clinics as uuid[])) and care.ended_at is null) t
                join account a on a.id = t.id
                group by a.id order by min(t.rank), a.full_name, a.id) therapists
            from page
            order by distance nulls last, open desc, last_seen desc nulls last, family_name, given_name, id
            """;

    private static final String COUNTS = FACTS + """
            select count(*) clinics, count(*) filter (where treats) treated, count(*) filter (where due_back) due_back,
                   count(*) filter (where nothing_booked) nothing_booked, count(*) filter (where event_soon) event_soon,
                   count(*) filter (where alert_kind is not null) alert, count(*) filter (where clearance_missing) clearance_missing
            from grouped
            """;

    private final JdbcClient jdbc;

    ClientListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClientRow> page(ClientFilter filter, AccountId actor, Rights rights, int offset, int limit) {
        ClientRowReader reader = new ClientRowReader(filter);
        return bind(PAGE, filter, actor, rights)
                .param("group", filter.group().name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> reader.read(row))
                .list();
    }

    Map<ClientFilter.Group, Long> counts(ClientFilter filter, AccountId actor, Rights rights) {
        return bind(COUNTS, filter, actor, rights)
                .query((row, number) -> {
                    Map<ClientFilter.Group, Long> counts = new EnumMap<>(ClientFilter.Group.class);
                    for (ClientFilter.Group group : ClientFilter.Group.values()) {
                        counts.put(group, row.getLong(group.name()));
                    }
                    return counts;
                })
                .single();
    }

    private StatementSpec bind(String sql, ClientFilter filter, AccountId actor, Rights rights) {
        SearchText text = SearchText.of(filter.text());
        return jdbc.sql(sql)
                .param("actor", actor.value())
                .param("clinics", ClientQuery.values(filter.clinics()))
                .param("managed", ClientQuery.values(both(rights.managerAt(), filter.clinics())))
                .param("treating", ClientQuery.values(both(rights.therapistAt(), filter.clinics())))
                .param("searching", !text.words().isEmpty())
                .param("words", text.words().toArray(String[]::new))
                .param("digits", text.digits())
                .param("email", text.email())
                .param("birthDate", text.birthDate())
                .param("window", WINDOW_DAYS)
                .param("eventDays", EVENT_DAYS);
    }

    private static Set<ClinicId> both(Set<ClinicId> one, Set<ClinicId> other) {
        return Set.copyOf(one.stream().filter(other::contains).toList());
    }
}
