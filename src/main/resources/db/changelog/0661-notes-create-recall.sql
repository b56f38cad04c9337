--liquibase formatted sql

--changeset cadence:0661-notes-create-recall splitStatements:false
-- A client who was called and does not come before a day. Written by who treats the client or manages the clinic, read by both:
-- nothing clinical belongs here.
create table client_recall (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    called_at timestamptz not null,
    called_by uuid not null references account,
    -- The first day on which the client is due back again.
    until date not null,
    words text not null default '' check (length(words) <= 200)
);
create index client_recall_of_client on client_recall (clinic_id, client_id, called_at desc);
alter table client_recall enable row level security;
alter table client_recall force row level security;
create policy reads on client_recall for select to ${appRole} using (
    clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])
    or clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy calls on client_recall for insert to ${appRole} with check (called_by = (select actor_id())
    and exists (select 1 from client_registration r
        where r.client_id = client_recall.client_id and r.clinic_id = client_recall.clinic_id)
    and (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])
        or clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id)));
grant select, insert on client_recall to ${appRole};

-- Clients with an active plan, and the first window since their last visit that is open or past while nothing keeps it; null
-- where none is. Of those the actor treats; a manager learns of the clinic's, and by dates alone: what a plan says stays behind
-- its own policies.
create function plan_window_due(in_clinics uuid[])
    returns table (plan_id uuid, client_id uuid, clinic_id uuid, therapist_id uuid, session_id uuid, earliest date, latest date)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.id, p.client_id, p.clinic_id, p.therapist_id, w.id, w.earliest, w.latest
    from treatment_plan p
    join clinic k on k.id = p.clinic_id
    left join lateral (
        select s.id, s.earliest, s.latest
        from plan_session_standing s
        where s.plan_id = p.id and s.earliest <= (bound_now() at time zone k.time_zone)::date
          and (s.standing = 'MISSED' or s.standing = 'PLANNED' and s.booking_id is null)
          and s.latest >= coalesce((
              select (max(a.starts_at) at time zone k.time_zone)::date from appointment a
              where a.client_id = p.client_id and a.clinic_id = p.clinic_id and a.outcome = 'ATTENDED'), '-infinity')
        order by s.latest, s.id
        limit 1) w on true
    where p.state = 'ACTIVE' and p.clinic_id = any (in_clinics)
      and (p.clinic_id = any (actor_clinics('MANAGER'))
          or p.clinic_id = any (actor_clinics('THERAPIST')) and actor_treats(p.client_id, p.clinic_id))
$$;
revoke execute on function plan_window_due(uuid[]) from public;
grant execute on function plan_window_due(uuid[]) to ${appRole};
--rollback drop function plan_window_due(uuid[]); drop table client_recall;
