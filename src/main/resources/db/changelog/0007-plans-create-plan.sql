--liquibase formatted sql

--changeset cadence:0007-plans-create-plan splitStatements:false
-- The catalogue holds no dates: an edition does (domain.md, "Events").
create table event (
    id uuid primary key default uuidv7(),
    name text not null unique check (length(name) between 1 and 120),
    place text not null default '' check (length(place) <= 120),
    distance_km numeric(7, 3) check (distance_km > 0),
    days integer not null default 1 check (days between 1 and 60)
);
create table event_edition (
    id uuid primary key default uuidv7(),
    event_id uuid not null references event,
    first_day date not null,
    last_day date not null,
    label text not null default '' check (length(label) <= 120),
    check (last_day >= first_day),
    unique (event_id, first_day)
);
create table client_event (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    edition_id uuid not null references event_edition,
    goal text not null default '' check (length(goal) <= 200),
    result text not null default '' check (length(result) <= 200),
    withdrawn_on date,
    version integer not null default 0,
    unique (client_id, clinic_id, edition_id)
);
create index client_event_of_client on client_event (clinic_id, client_id);

create table treatment_plan (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    therapist_id uuid not null references account,
    reason text not null check (length(reason) between 1 and 300),
    state text not null check (state in ('DRAFT', 'ACTIVE', 'COMPLETED', 'STOPPED')),
    starts_on date not null,
    ends_on date check (ends_on is null or ends_on >= starts_on),
    created_at timestamptz not null,
    version integer not null default 0
);
create index treatment_plan_of_client on treatment_plan (clinic_id, client_id);
create table plan_goal (
    id uuid primary key default uuidv7(),
    plan_id uuid not null references treatment_plan,
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    position integer not null,
    measure text not null check (length(measure) between 1 and 120),
    unit text not null default '' check (length(unit) <= 20),
    baseline numeric(8, 2),
    latest numeric(8, 2),
    target numeric(8, 2)
);
create index plan_goal_of_plan on plan_goal (plan_id, position);
create table plan_session (
    id uuid primary key default uuidv7(),
    plan_id uuid not null references treatment_plan,
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    treatment_type text not null check (treatment_type in ('MAINTENANCE', 'PRE_EVENT', 'POST_EVENT', 'INJURY_PREVENTION')),
    earliest date not null,
    latest date not null check (latest >= earliest),
    suggested date not null,
    rule text not null check (length(rule) between 1 and 300),
    state text not null check (state in ('PLANNED', 'ATTENDED', 'MISSED', 'DROPPED')),
    appointment_id uuid references appointment,
    pinned boolean not null default false
);
create index plan_session_of_plan on plan_session (plan_id, suggested);
create index plan_session_of_clinic on plan_session (clinic_id, latest);
create index plan_session_of_client on plan_session (client_id, suggested);

create function plan_begins_care() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into care_relation (therapist_id, client_id, clinic_id, since)
    values (new.therapist_id, new.client_id, new.clinic_id, new.created_at)
    on conflict do nothing;
    return new;
end $$;
create trigger plan_begins_care after insert on treatment_plan for each row execute function plan_begins_care();

alter table event enable row level security;
alter table event force row level security;
create policy signed_in_reads on event for select to ${appRole} using ((select actor_id()) is not null);
create policy team_writes on event for insert to ${appRole} with check (cardinality((select actor_clinics('CARE'))) > 0);
grant select, insert on event to ${appRole};
alter table event_edition enable row level security;
alter table event_edition force row level security;
create policy signed_in_reads on event_edition for select to ${appRole} using ((select actor_id()) is not null);
create policy team_writes on event_edition for insert to ${appRole} with check (cardinality((select actor_clinics('CARE'))) > 0);
grant select, insert on event_edition to ${appRole};

alter table client_event enable row level security;
alter table client_event force row level security;
create policy manager_reads on client_event for select to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy treating_all on client_event to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
grant select, insert, update on client_event to ${appRole};

-- Whose notes and plans the clinic opens to its whole team of therapists (clinic setting).
create function actor_team_clinics() returns uuid[]
    language sql stable parallel safe security definer set search_path = public, pg_temp
    return (select coalesce(array_agg(c.id), '{}') from clinic c
            where c.notes_readable_by = 'TEAM' and c.id = any (actor_clinics('THERAPIST')));

alter table treatment_plan enable row level security;
alter table treatment_plan force row level security;
create policy treating_all on treatment_plan to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads on treatment_plan for select to ${appRole} using (clinic_id = any ((select actor_team_clinics())::uuid[]));
grant select, insert, update on treatment_plan to ${appRole};
alter table plan_goal enable row level security;
alter table plan_goal force row level security;
create policy treating_all on plan_goal to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads on plan_goal for select to ${appRole} using (clinic_id = any ((select actor_team_clinics())::uuid[]));
grant select, insert, update, delete on plan_goal to ${appRole};
alter table plan_session enable row level security;
alter table plan_session force row level security;
create policy treating_all on plan_session to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads on plan_session for select to ${appRole} using (clinic_id = any ((select actor_team_clinics())::uuid[]));
create policy owner_reads on plan_session for select to current_user using (true);
grant select, insert, update, delete on plan_session to ${appRole};
--rollback drop table plan_session; drop table plan_goal; drop table treatment_plan; drop function plan_begins_care(); drop table client_event; drop table event_edition; drop table event; drop function actor_team_clinics();
