--liquibase formatted sql

--changeset cadence:0611-plans-move-edition splitStatements:false
-- An edition is shared by all clinics. Why any therapist may move it: docs/decisions/0051-editions-are-shared.md
alter table event_edition add column version integer not null default 0;
-- Called off by the organiser: every entry then counts as withdrawn, without touching one.
alter table event_edition add column called_off_on date;
drop policy team_writes on event_edition;
create policy therapist_adds on event_edition for insert to ${appRole}
    with check (cardinality((select actor_clinics('THERAPIST'))) > 0);
create policy therapist_moves on event_edition for update to ${appRole}
    using (cardinality((select actor_clinics('THERAPIST'))) > 0);
grant update (first_day, last_day, called_off_on, version) on event_edition to ${appRole};
create index client_event_of_edition on client_event (edition_id, clinic_id);
create index event_edition_by_day on event_edition (last_day);

create table edition_change (
    id uuid primary key default uuidv7(),
    edition_id uuid not null references event_edition,
    kind text not null check (kind in ('MOVED', 'CALLED_OFF', 'REINSTATED')),
    from_first date not null,
    from_last date not null,
    to_first date not null,
    to_last date not null,
    changed_by uuid,
    changed_at timestamptz not null
);
create index edition_change_of_edition on edition_change (edition_id, changed_at);
alter table edition_change enable row level security;
alter table edition_change force row level security;
create policy care_reads on edition_change for select to ${appRole}
    using (cardinality((select actor_clinics('CARE'))) > 0);
create policy owner_writes on edition_change for insert to current_user with check (true);
-- Read only: the trigger alone writes, so that no edition moves without a trace.
grant select on edition_change to ${appRole};

create function edition_keeps_changes() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (new.first_day, new.last_day) is distinct from (old.first_day, old.last_day) then
        insert into edition_change (edition_id, kind, from_first, from_last, to_first, to_last, changed_by, changed_at)
        values (old.id, 'MOVED', old.first_day, old.last_day, new.first_day, new.last_day, actor_id(), bound_now());
    end if;
    if (new.called_off_on is null) <> (old.called_off_on is null) then
        insert into edition_change (edition_id, kind, from_first, from_last, to_first, to_last, changed_by, changed_at)
        values (old.id, case when new.called_off_on is null then 'REINSTATED' else 'CALLED_OFF' end,
                old.first_day, old.last_day, new.first_day, new.last_day, actor_id(), bound_now());
    end if;
    return new;
end $$;
create trigger edition_keeps_changes after update on event_edition for each row execute function edition_keeps_changes();
--rollback drop trigger edition_keeps_changes on event_edition; drop function edition_keeps_changes(); drop table edition_change; drop index event_edition_by_day; drop index client_event_of_edition; revoke update (first_day, last_day, called_off_on, version) on event_edition from ${appRole}; drop policy therapist_moves on event_edition; drop policy therapist_adds on event_edition; create policy team_writes on event_edition for insert to ${appRole} with check (cardinality((select actor_clinics('CARE'))) > 0); alter table event_edition drop column called_off_on; alter table event_edition drop column version;

--changeset cadence:0611-plans-count-entries splitStatements:false
-- Whom a move reaches. Row-level security shows a therapist the entries of their own clients only; these two, run as the owner,
-- answer with numbers of the actor's own clinics, and with the clinics whose trail is to say that the edition was changed.
create policy owner_counts on client_event for select to current_user using (true);
create function edition_reach(wanted uuid)
    returns table (clinic_id uuid, entered bigint, results bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select e.clinic_id, count(*) filter (where e.withdrawn_on is null), count(*) filter (where e.result <> '')
    from client_event e
    where e.edition_id = wanted and e.clinic_id = any (actor_clinics('CARE'))
    group by e.clinic_id
$$;
create function edition_clinics(wanted uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
as $$
    select distinct e.clinic_id from client_event e
    where e.edition_id = wanted and cardinality(actor_clinics('THERAPIST')) > 0
$$;
revoke execute on function edition_reach(uuid) from public;
revoke execute on function edition_clinics(uuid) from public;
grant execute on function edition_reach(uuid) to ${appRole};
grant execute on function edition_clinics(uuid) to ${appRole};
--rollback drop function edition_clinics(uuid); drop function edition_reach(uuid); drop policy owner_counts on client_event;

--changeset cadence:0611-clients-forget-called-off splitStatements:false
-- As in 0201, without editions that the organiser called off.
create or replace view client_activity with (security_invoker = true) as
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
    join event_edition ed on ed.id = ce.edition_id and ed.called_off_on is null
    join event e on e.id = ed.event_id
    where ce.client_id = r.client_id and ce.clinic_id = r.clinic_id and ce.withdrawn_on is null
      and ed.last_day >= (bound_now() at time zone k.time_zone)::date
    order by ed.first_day, ed.id limit 1) entered on true;
--rollback create or replace view client_activity with (security_invoker = true) as select r.client_id, r.clinic_id, seen.starts_at last_seen, next.starts_at next_start, entered.event_name next_event, entered.first_day next_event_day from client_registration r join clinic k on k.id = r.clinic_id left join lateral (select a.starts_at from appointment a where a.client_id = r.client_id and a.clinic_id = r.clinic_id and a.outcome = 'ATTENDED' order by a.starts_at desc limit 1) seen on true left join lateral (select a.starts_at from appointment a where a.client_id = r.client_id and a.clinic_id = r.clinic_id and a.outcome in ('SCHEDULED', 'ARRIVED') and a.ends_at > bound_now() and a.starts_at > bound_now() - interval '1 day' order by a.starts_at limit 1) next on true left join lateral (select e.name event_name, ed.first_day from client_event ce join event_edition ed on ed.id = ce.edition_id join event e on e.id = ed.event_id where ce.client_id = r.client_id and ce.clinic_id = r.clinic_id and ce.withdrawn_on is null and ed.last_day >= (bound_now() at time zone k.time_zone)::date order by ed.first_day, ed.id limit 1) entered on true;
