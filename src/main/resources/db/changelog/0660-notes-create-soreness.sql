--liquibase formatted sql

--changeset cadence:0660-notes-create-soreness splitStatements:false
-- Soreness that a client reports after an event without a session, on the telephone say; what notes measured stays with the notes.
create table client_soreness (
    id uuid primary key default uuidv7(),
    entry_id uuid not null references client_event,
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    hours integer not null check (hours in (0, 24, 48, 72)),
    value integer not null check (value between 0 and 10),
    taken_at timestamptz not null,
    taken_by uuid not null references account,
    unique (entry_id, hours)
);
create index client_soreness_of_client on client_soreness (clinic_id, client_id);
create function soreness_follows_entry() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from client_event e
            where e.id = new.entry_id and e.client_id = new.client_id and e.clinic_id = new.clinic_id) then
        raise exception 'soreness of another client''s entry' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger soreness_follows_entry before insert or update on client_soreness
    for each row execute function soreness_follows_entry();
alter table client_soreness enable row level security;
alter table client_soreness force row level security;
create policy treating_all on client_soreness to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id))
    with check (taken_by = (select actor_id())
        and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
grant select, insert, update, delete on client_soreness to ${appRole};
--rollback drop table client_soreness; drop function soreness_follows_entry();
