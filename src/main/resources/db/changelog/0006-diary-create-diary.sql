--liquibase formatted sql

--changeset cadence:0006-diary-create-diary splitStatements:false
-- A weekly shift in the clinic's local time; weekday 1 is Monday (ISO). A change of pattern ends the old row and starts a new one.
create table roster_shift (
    id uuid primary key default uuidv7(),
    clinic_id uuid not null references clinic,
    therapist_id uuid not null references account,
    room_id uuid references room,
    weekday integer not null check (weekday between 1 and 7),
    starts time not null,
    ends time not null,
    valid_from date not null,
    valid_until date,
    check (ends > starts),
    check (valid_until is null or valid_until >= valid_from)
);
create index roster_shift_of_clinic on roster_shift (clinic_id, therapist_id, weekday);

create table therapist_leave (
    id uuid primary key default uuidv7(),
    therapist_id uuid not null references account,
    kind text not null check (kind in ('HOLIDAY', 'SICK', 'OTHER')),
    state text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    version integer not null default 0
);
create index therapist_leave_by_time on therapist_leave (therapist_id, starts_at);

create table diary_block (
    id uuid primary key default uuidv7(),
    clinic_id uuid not null references clinic,
    therapist_id uuid not null references account,
    label text not null check (label in ('BREAK', 'TRAINING', 'MEETING', 'TRAVEL')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at)
);
create index diary_block_by_time on diary_block (clinic_id, therapist_id, starts_at);

create table appointment (
    id uuid primary key default uuidv7(),
    clinic_id uuid not null references clinic,
    therapist_id uuid not null references account,
    client_id uuid not null references client,
    room_id uuid references room,
    treatment_type text not null check (treatment_type in ('MAINTENANCE', 'PRE_EVENT', 'POST_EVENT', 'INJURY_PREVENTION')),
    purpose text check (purpose in ('PREVENTION', 'TREATMENT')),
    reason text not null default '' check (length(reason) <= 300),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    outcome text not null default 'SCHEDULED'
        check (outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED', 'NO_SHOW', 'CANCELLED', 'LATE_CANCELLED')),
    outcome_at timestamptz,
    outcome_by uuid references account,
    cancel_reason text not null default '' check (length(cancel_reason) <= 300),
    booked_at timestamptz not null,
    booked_by uuid not null references account,
    version integer not null default 0,
    foreign key (client_id, clinic_id) references client_registration (client_id, clinic_id),
    constraint appointment_therapist_once exclude using gist (therapist_id with =, tstzrange(starts_at, ends_at) with &&)
        where (outcome not in ('CANCELLED', 'LATE_CANCELLED')),
    constraint appointment_client_once exclude using gist (client_id with =, tstzrange(starts_at, ends_at) with &&)
        where (outcome not in ('CANCELLED', 'LATE_CANCELLED')),
    constraint appointment_room_once exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&)
        where (outcome not in ('CANCELLED', 'LATE_CANCELLED'))
);
create index appointment_of_therapist on appointment (therapist_id, starts_at);
create index appointment_of_clinic on appointment (clinic_id, starts_at);
create index appointment_of_client on appointment (client_id, starts_at);

-- An appointment makes the therapist one who treats the client (access.md, "Treating").
create function appointment_begins_care() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into care_relation (therapist_id, client_id, clinic_id, since)
    values (new.therapist_id, new.client_id, new.clinic_id, new.booked_at)
    on conflict do nothing;
    return new;
end $$;
create trigger appointment_begins_care after insert or update of therapist_id, client_id, clinic_id on appointment
    for each row execute function appointment_begins_care();
--rollback drop table appointment; drop function appointment_begins_care(); drop table diary_block; drop table therapist_leave; drop table roster_shift;

--changeset cadence:0006-diary-secure-diary splitStatements:false
alter table roster_shift enable row level security;
alter table roster_shift force row level security;
create policy team_reads on roster_shift for select to ${appRole} using (clinic_id = any ((select actor_clinics('CARE'))::uuid[]));
create policy admin_reads on roster_shift for select to ${appRole} using ((select actor_is_admin()));
create policy manager_all on roster_shift to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
-- The owner runs the figures' definer functions (utilisation), which answer with minutes only.
create policy owner_reads on roster_shift for select to current_user using (true);
grant select, insert, update, delete on roster_shift to ${appRole};

alter table therapist_leave enable row level security;
alter table therapist_leave force row level security;
create policy own on therapist_leave for select to ${appRole} using (therapist_id = (select actor_id()));
create policy requests on therapist_leave for insert to ${appRole}
    with check (therapist_id = (select actor_id()) and state = 'REQUESTED');
create policy manager_all on therapist_leave to ${appRole} using (exists (
    select 1 from membership m where m.account_id = therapist_leave.therapist_id and m.role = 'THERAPIST'
        and m.clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])));
create policy colleagues_read on therapist_leave for select to ${appRole} using (state = 'APPROVED' and exists (
    select 1 from membership m where m.account_id = therapist_leave.therapist_id
        and m.clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[])));
create policy admin_reads on therapist_leave for select to ${appRole} using ((select actor_is_admin()));
create policy owner_reads on therapist_leave for select to current_user using (true);
grant select, insert, update, delete on therapist_leave to ${appRole};

alter table diary_block enable row level security;
alter table diary_block force row level security;
create policy team_reads on diary_block for select to ${appRole} using (clinic_id = any ((select actor_clinics('CARE'))::uuid[]));
create policy own_writes on diary_block to ${appRole} using (therapist_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy manager_all on diary_block to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy owner_reads on diary_block for select to current_user using (true);
grant select, insert, update, delete on diary_block to ${appRole};

alter table appointment enable row level security;
alter table appointment force row level security;
create policy own_diary on appointment to ${appRole} using (therapist_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
-- A therapist who treats the client sees the client's whole series of visits in that clinic.
create policy treating_reads on appointment for select to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy manager_all on appointment to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy owner_reads on appointment for select to current_user using (true);
grant select, insert, update on appointment to ${appRole};
--rollback empty
