--liquibase formatted sql

--changeset cadence:0600-plans-extend-plan splitStatements:false
-- A plan is one episode of care: an injury with the therapist's course, or "keep running" (domain.md, "The event-aware plan").
alter table treatment_plan
    add column episode text not null default 'KEEP_RUNNING' check (episode in ('KEEP_RUNNING', 'INJURY')),
    add column course_purpose text check (course_purpose in ('PREVENTION', 'TREATMENT')),
    add column course_from date,
    add column course_sessions integer check (course_sessions between 1 and 40),
    add column course_every_days integer check (course_every_days between 1 and 28),
    add column course_minutes_from integer check (course_minutes_from between 30 and 60),
    add column course_minutes_to integer check (course_minutes_to between 30 and 60),
    add column stage_sessions boolean not null default false,
    add column activated_at timestamptz,
    add column ended_at timestamptz,
    -- A proposal that was refused is not offered again until it says something else.
    add column kept_digest text not null default '' check (length(kept_digest) <= 64),
    add column kept_at timestamptz,
    add column end_reason text not null default '' check (length(end_reason) <= 500),
    add check (course_minutes_to >= course_minutes_from),
    add check (num_nonnulls(course_purpose, course_from, course_sessions, course_every_days, course_minutes_from,
        course_minutes_to) = case episode when 'INJURY' then 6 else 0 end);
-- A planner's sessions are counted from each other: two active plans of one client would not know of each other.
create unique index treatment_plan_active_once on treatment_plan (client_id, clinic_id) where state = 'ACTIVE';

-- What is measured is named as the notes name it; without a name the therapist keeps the value by hand.
alter table plan_goal
    add column measure_code text not null default '' check (length(measure_code) <= 40),
    add column subject text not null default '' check (length(subject) <= 80),
    add column side text check (side in ('LEFT', 'RIGHT')),
    add column baseline_on date,
    add column latest_on date;

create table plan_exercise (
    id uuid primary key default uuidv7(),
    plan_id uuid not null references treatment_plan,
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    position integer not null,
    name text not null check (length(name) between 1 and 120),
    dose text not null default '' check (length(dose) <= 120),
    times_a_week integer check (times_a_week between 1 and 28),
    hint text not null default '' check (length(hint) <= 500)
);
create index plan_exercise_of_plan on plan_exercise (plan_id, position);
-- What must hold before the client is discharged from the episode.
create table plan_criterion (
    id uuid primary key default uuidv7(),
    plan_id uuid not null references treatment_plan,
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    position integer not null,
    words text not null check (length(words) between 1 and 200),
    met_on date
);
create index plan_criterion_of_plan on plan_criterion (plan_id, position);
create table plan_review (
    id uuid primary key default uuidv7(),
    plan_id uuid not null references treatment_plan,
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    due_on date not null,
    done_at timestamptz not null,
    done_by uuid not null references account,
    words text not null default '' check (length(words) <= 2000)
);
create index plan_review_of_plan on plan_review (plan_id, done_at);
-- The plan as it was after each change: written once, never changed.
create table plan_version (
    id uuid primary key default uuidv7(),
    plan_id uuid not null references treatment_plan,
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    number integer not null check (number > 0),
    made_at timestamptz not null,
    made_by uuid not null references account,
    deed text not null check (deed in ('CREATED', 'CHANGED', 'ACCEPTED', 'REPLANNED', 'KEPT', 'PINNED', 'REVIEWED', 'COMPLETED', 'STOPPED')),
    words text not null default '' check (length(words) <= 500),
    content jsonb not null,
    unique (plan_id, number)
);
-- When the client cannot come: holidays, work. Known to the planner only from here.
create table client_absence (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    first_day date not null,
    last_day date not null check (last_day between first_day and first_day + 366),
    words text not null default '' check (length(words) <= 120)
);
create index client_absence_of_client on client_absence (clinic_id, client_id, last_day);

-- The rule with what it was applied to instead of its words: [{"rule": "RUN_UP", "args": ["London Marathon", 14, 8, …]}].
alter table plan_session add column because jsonb not null default '[]';
update plan_session set because = jsonb_build_array(jsonb_build_object('rule', 'AS_WRITTEN', 'args', jsonb_build_array(rule)));
alter table plan_session
    drop column rule,
    add column entry_id uuid references client_event,
    add column stage integer not null default 0 check (stage between 0 and 60),
    add column pace text not null default 'VARIED' check (pace in ('VARIED', 'BRISK', 'SLOW')),
    add column depth text not null default 'DEEP_ALLOWED' check (depth in ('DEEP_ALLOWED', 'NOT_DEEP', 'GENTLE')),
    add column minutes_from integer not null default 45 check (minutes_from between 5 and 240),
    add column minutes_to integer not null default 60 check (minutes_to between 5 and 240),
    -- A booking that the plan left behind: it stands in the diary until someone moves or cancels it.
    add column left_appointment_id uuid references appointment,
    add column pinned_by uuid references account,
    add column pinned_at timestamptz,
    add column pin_reason text not null default '' check (length(pin_reason) <= 200),
    add check (minutes_to >= minutes_from);
update plan_session set pace = 'BRISK', depth = 'NOT_DEEP', minutes_from = 20, minutes_to = 30 where treatment_type = 'PRE_EVENT';
update plan_session set pace = 'SLOW', depth = 'GENTLE', minutes_from = 30, minutes_to = 45 where treatment_type = 'POST_EVENT';
create index plan_session_of_left_booking on plan_session (left_appointment_id) where left_appointment_id is not null;
create index plan_session_of_booking on plan_session (appointment_id) where appointment_id is not null;

-- A rule that was broken on purpose: which, why, by whom (domain.md: "possible, with a reason, and is audited").
create table rule_exception (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    appointment_id uuid not null references appointment,
    at_note boolean not null,
    because jsonb not null,
    reason text not null check (length(reason) between 1 and 300),
    made_by uuid not null references account,
    made_at timestamptz not null
);
create index rule_exception_of_visit on rule_exception (appointment_id);
create index rule_exception_of_client on rule_exception (clinic_id, client_id);

alter table plan_exercise enable row level security;
alter table plan_exercise force row level security;
create policy treating_all on plan_exercise to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads on plan_exercise for select to ${appRole} using (clinic_id = any ((select actor_team_clinics())::uuid[]));
grant select, insert, update, delete on plan_exercise to ${appRole};
alter table plan_criterion enable row level security;
alter table plan_criterion force row level security;
create policy treating_all on plan_criterion to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads on plan_criterion for select to ${appRole} using (clinic_id = any ((select actor_team_clinics())::uuid[]));
grant select, insert, update, delete on plan_criterion to ${appRole};
alter table plan_review enable row level security;
alter table plan_review force row level security;
create policy treating_all on plan_review to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id))
    with check (done_by = (select actor_id())
        and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads on plan_review for select to ${appRole} using (clinic_id = any ((select actor_team_clinics())::uuid[]));
grant select, insert on plan_review to ${appRole};
alter table plan_version enable row level security;
alter table plan_version force row level security;
create policy treating_all on plan_version to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id))
    with check (made_by = (select actor_id())
        and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads on plan_version for select to ${appRole} using (clinic_id = any ((select actor_team_clinics())::uuid[]));
grant select, insert on plan_version to ${appRole};
alter table client_absence enable row level security;
alter table client_absence force row level security;
create policy manager_reads on client_absence for select to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy treating_all on client_absence to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
grant select, insert, update, delete on client_absence to ${appRole};
-- The reason may say something clinical: read by those who treat the client, written by whoever books or notes the session.
alter table rule_exception enable row level security;
alter table rule_exception force row level security;
create policy treating_reads on rule_exception for select to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy own_reads on rule_exception for select to ${appRole} using (made_by = (select actor_id())
    and clinic_id = any ((select actor_clinics('CARE'))::uuid[]));
create policy books on rule_exception for insert to ${appRole} with check (made_by = (select actor_id())
    and exists (select 1 from appointment a where a.id = appointment_id and a.client_id = rule_exception.client_id
        and a.clinic_id = rule_exception.clinic_id));
grant select, insert on rule_exception to ${appRole};

-- Where each planned session stands: by the booking that keeps it, or the one that falls into its window. Nothing is counted
-- by hand: whoever changes an appointment's outcome changes what this view says.
create view plan_session_standing with (security_invoker = true) as
select s.id, s.plan_id, s.client_id, s.clinic_id, s.treatment_type, s.earliest, s.latest, s.suggested, s.because, s.entry_id,
       s.stage, s.pace, s.depth, s.minutes_from, s.minutes_to, s.pinned, s.pinned_by, s.pinned_at, s.pin_reason,
       s.left_appointment_id, v.id booking_id, v.starts_at, v.ends_at, v.outcome, v.therapist_id booked_with, v.day booked_day,
       case when s.state = 'DROPPED' then 'DROPPED'
            when v.outcome = 'ATTENDED' then 'ATTENDED'
            when v.outcome = 'NO_SHOW' then 'MISSED'
            when v.id is null and s.latest < (bound_now() at time zone k.time_zone)::date then 'MISSED'
            else 'PLANNED' end standing
from plan_session s
join clinic k on k.id = s.clinic_id
left join appointment linked on linked.id = s.appointment_id and linked.outcome not in ('CANCELLED', 'LATE_CANCELLED')
left join lateral (
    select a.id, a.starts_at, a.ends_at, a.outcome, a.therapist_id, (a.starts_at at time zone k.time_zone)::date as day
    from (
        select l.* from appointment l where l.id = linked.id
        union all
        select f.* from appointment f
        where linked.id is null and f.client_id = s.client_id and f.clinic_id = s.clinic_id
          and f.treatment_type = s.treatment_type and f.outcome not in ('CANCELLED', 'LATE_CANCELLED')
          and f.starts_at >= s.earliest::timestamp at time zone k.time_zone
          and f.starts_at < (s.latest + 1)::timestamp at time zone k.time_zone
          and not exists (select 1 from plan_session o where o.appointment_id = f.id and o.state <> 'DROPPED')
          and not exists (
              select 1 from plan_session o
              where o.client_id = s.client_id and o.clinic_id = s.clinic_id and o.id <> s.id and o.state <> 'DROPPED'
                and o.treatment_type = s.treatment_type and o.appointment_id is null
                and (f.starts_at at time zone k.time_zone)::date between o.earliest and o.latest
                and (abs((f.starts_at at time zone k.time_zone)::date - o.suggested), o.id)
                    < (abs((f.starts_at at time zone k.time_zone)::date - s.suggested), s.id))) a
    where s.state <> 'DROPPED'
    order by a.outcome = 'ATTENDED' desc, a.outcome = 'NO_SHOW', a.starts_at, a.id
    limit 1) v on true;
grant select on plan_session_standing to ${appRole};

create or replace function plan_counts(wanted_client uuid, wanted_clinic uuid)
    returns table (plan_id uuid, state text, starts_on date, ends_on date, goals bigint, planned bigint, attended bigint, missed bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.id, p.state, p.starts_on, p.ends_on,
           (select count(*) from plan_goal g where g.plan_id = p.id),
           count(s.id) filter (where s.standing = 'PLANNED'),
           count(s.id) filter (where s.standing = 'ATTENDED'),
           count(s.id) filter (where s.standing = 'MISSED')
    from treatment_plan p
    left join plan_session_standing s on s.plan_id = p.id
    where p.client_id = wanted_client and p.clinic_id = wanted_clinic
      and p.clinic_id = any (actor_clinics('MANAGER'))
    group by p.id
    order by p.starts_on desc, p.id
$$;

-- Planned sessions whose window ended in the period (and has ended by now); dropped ones are planned no more.
create or replace function utilisation_planned(in_clinic uuid, first_day date, last_day date)
    returns table (plan_session_id uuid, therapist_id uuid, client_id uuid, earliest date, latest date, week date, attended boolean)
    language sql stable as $$
    select s.id, coalesce(s.booked_with, p.therapist_id), s.client_id, s.earliest, s.latest,
           date_trunc('week', s.latest::timestamp)::date,
           coalesce(s.standing = 'ATTENDED' and s.booked_day between s.earliest and s.latest, false)
    from clinic c
    join plan_session_standing s on s.clinic_id = c.id and s.latest between first_day and last_day
    join treatment_plan p on p.id = s.plan_id
    where c.id = in_clinic and s.standing <> 'DROPPED' and s.latest < (bound_now() at time zone c.time_zone)::date
    $$;
--rollback drop view plan_session_standing; alter table plan_session add column rule text not null default 'see the plan', drop column because; drop table rule_exception; drop table client_absence; drop table plan_version; drop table plan_review; drop table plan_criterion; drop table plan_exercise;
