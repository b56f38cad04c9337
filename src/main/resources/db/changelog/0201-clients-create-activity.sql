--liquibase formatted sql

--changeset cadence:0201-clients-create-activity splitStatements:false
-- For search: how many letters differ. Trusted: the owner of the database may create it.
create extension if not exists fuzzystrmatch;

-- How far a typed word is from the nearest part of a name, both folded: 0 begins a part, 1 stands inside the name, 2 one letter
-- differs or two are swapped, 3 two letters differ; null: no match. Up to three letters must be exact, up to five forgive one
-- slip. A word still being typed is held against the beginnings of the parts.
create function name_distance(word text, name text) returns integer
    language plpgsql immutable parallel safe strict as $$
declare
    size constant integer := length(word);
    part text;
    nearest integer := 3;
begin
    if starts_with(name, word) or strpos(name, ' ' || word) > 0 or strpos(name, '-' || word) > 0 then
        return 0;
    elsif strpos(name, word) > 0 then
        return 1;
    elsif size <= 3 or size > 40 then
        return null;
    end if;
    foreach part in array string_to_array(translate(name, '-', ' '), ' ') loop
        if length(part) >= size - 2 then
            nearest := least(nearest, levenshtein_less_equal(word, left(part, size), 2),
                levenshtein_less_equal(word, left(part, size + 1), 2), levenshtein_less_equal(word, left(part, size - 1), 2));
            if nearest = 2 and size <= 5 then
                for i in 1 .. size - 1 loop
                    if overlay(word placing reverse(substr(word, i, 2)) from i for 2) = left(part, size) then
                        nearest := 1;
                    end if;
                end loop;
            end if;
        end if;
    end loop;
    return case when nearest <= case when size <= 5 then 1 else 2 end then nearest + 1 end;
end $$;

-- The list names who treats a client, also to colleagues of the same clinic (design.md, "clients").
create policy team_reads on care_relation for select to ${appRole}
    using (clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));

-- What the list shows of a client's visits and events, clinic by clinic. The room "clients" knows no table of the rooms
-- above it, only this view. With the rights of who asks: what row-level security hides is null here.
-- Why: docs/decisions/0020-client-list-reads-a-view.md
create view client_activity with (security_invoker = true) as
select r.client_id, r.clinic_id, seen.starts_at last_seen, next.starts_at next_start, entered.event_name next_event,
       entered.first_day next_event_day
from client_registration r
join clinic k on k.id = r.clinic_id
left join lateral (
    select a.starts_at from appointment a
    where a.client_id = r.client_id and a.clinic_id = r.clinic_id and a.outcome = 'ATTENDED'
    order by a.starts_at desc limit 1) seen on true
left join lateral (
    select a.starts_at from appointment a
    where a.client_id = r.client_id and a.clinic_id = r.clinic_id and a.outcome in ('SCHEDULED', 'ARRIVED')
      and a.ends_at > bound_now() and a.starts_at > bound_now() - interval '1 day'
    order by a.starts_at limit 1) next on true
left join lateral (
    select e.name event_name, ed.first_day
    from client_event ce
    join event_edition ed on ed.id = ce.edition_id
    join event e on e.id = ed.event_id
    where ce.client_id = r.client_id and ce.clinic_id = r.clinic_id and ce.withdrawn_on is null
      and ed.last_day >= (bound_now() at time zone k.time_zone)::date
    order by ed.first_day, ed.id limit 1) entered on true;
create policy treating_inserts on client_contact for insert to ${appRole} with check (exists (
    select 1 from care_relation r where r.client_id = client_contact.client_id
        and r.therapist_id = (select actor_id()) and r.ended_at is null));
grant select on client_activity to ${appRole};
create index appointment_last_seen on appointment (clinic_id, client_id, starts_at) where outcome = 'ATTENDED';
create index appointment_next_booked on appointment (clinic_id, client_id, starts_at) where outcome in ('SCHEDULED', 'ARRIVED');
--rollback drop index appointment_next_booked; drop index appointment_last_seen; drop view client_activity; drop policy treating_inserts on client_contact; drop policy team_reads on care_relation; drop function name_distance(text, text); drop extension fuzzystrmatch;
