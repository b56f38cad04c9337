--liquibase formatted sql

--changeset cadence:0008-notes-create-note splitStatements:false
-- Who, when, signed or not: what a manager may know of a note. Its content lies in note_content, out of a manager's reach.
create table session_note (
    id uuid primary key default uuidv7(),
    appointment_id uuid not null unique references appointment,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    state text not null check (state in ('DRAFT', 'SIGNED')),
    started_at timestamptz not null,
    saved_at timestamptz not null,
    signed_at timestamptz,
    version integer not null default 0,
    check ((state = 'SIGNED') = (signed_at is not null))
);
create index session_note_of_client on session_note (client_id, started_at desc);
create index session_note_of_author on session_note (author_id, state, started_at desc);
create index session_note_of_clinic on session_note (clinic_id, state);

create table note_content (
    note_id uuid primary key references session_note on delete cascade,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    signed boolean not null default false,
    treatment_type text check (treatment_type in ('MAINTENANCE', 'PRE_EVENT', 'POST_EVENT', 'INJURY_PREVENTION')),
    purpose text check (purpose in ('PREVENTION', 'TREATMENT')),
    reason text not null default '' check (length(reason) <= 300),
    subjective text not null default '' check (length(subjective) <= 20000),
    objective text not null default '' check (length(objective) <= 20000),
    assessment text not null default '' check (length(assessment) <= 20000),
    plan text not null default '' check (length(plan) <= 20000),
    aftercare text not null default '' check (length(aftercare) <= 20000),
    next_session text not null default '' check (length(next_session) <= 20000),
    pressure integer check (pressure between 1 and 5),
    minutes integer check (minutes between 1 and 480),
    pain_before integer check (pain_before between 0 and 10),
    pain_after integer check (pain_after between 0 and 10)
);
create index note_content_of_client on note_content (clinic_id, client_id);

create table note_technique (
    note_id uuid not null references session_note on delete cascade,
    position integer not null,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    region text not null default '' check (length(region) <= 80),
    technique text not null check (length(technique) between 1 and 80),
    pressure integer check (pressure between 1 and 5),
    minutes integer check (minutes between 1 and 480),
    primary key (note_id, position)
);

-- Earlier states of a draft, for its author alone (domain.md, "Session note").
create table note_draft_state (
    note_id uuid not null references session_note on delete cascade,
    version integer not null,
    author_id uuid not null references account,
    saved_at timestamptz not null,
    content jsonb not null,
    primary key (note_id, version)
);

create table note_addendum (
    id uuid primary key default uuidv7(),
    note_id uuid not null references session_note,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    text text not null check (length(text) between 1 and 20000),
    signed_at timestamptz not null
);
create index note_addendum_of_note on note_addendum (note_id, signed_at, id);

create function note_begins_care() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into care_relation (therapist_id, client_id, clinic_id, since)
    values (new.author_id, new.client_id, new.clinic_id, new.started_at)
    on conflict do nothing;
    return new;
end $$;
create trigger note_begins_care after insert on session_note for each row execute function note_begins_care();

-- access.md: signed notes are immutable for everyone, in the database too.
create function signed_is_locked() returns trigger language plpgsql as $$
begin
    raise exception 'a signed note cannot be changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger signed_note_locked before update or delete on session_note
    for each row when (old.state = 'SIGNED') execute function signed_is_locked();
create trigger signed_content_locked before update or delete on note_content
    for each row when (old.signed) execute function signed_is_locked();
create trigger addendum_locked before update or delete on note_addendum
    for each row execute function signed_is_locked();

-- Techniques belong to the note: locked with it. Runs as the caller, who sees the note or is refused by its foreign key.
create function technique_follows_note() returns trigger language plpgsql as $$
begin
    if exists (select 1 from note_content c where c.note_id = coalesce(new.note_id, old.note_id) and c.signed) then
        raise exception 'a signed note cannot be changed' using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger technique_follows_note before insert or update or delete on note_technique
    for each row execute function technique_follows_note();
--rollback drop table note_addendum; drop table note_draft_state; drop table note_technique; drop table note_content; drop table session_note; drop function technique_follows_note(); drop function signed_is_locked(); drop function note_begins_care();

--changeset cadence:0008-notes-secure-note splitStatements:false
alter table session_note enable row level security;
alter table session_note force row level security;
create policy author on session_note to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy treating_reads_signed on session_note for select to ${appRole} using (state = 'SIGNED'
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads_signed on session_note for select to ${appRole} using (state = 'SIGNED'
    and clinic_id = any ((select actor_team_clinics())::uuid[]));
create policy manager_reads on session_note for select to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy owner_reads on session_note for select to current_user using (true);
grant select, insert, update, delete on session_note to ${appRole};

alter table note_content enable row level security;
alter table note_content force row level security;
create policy author on note_content to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy treating_reads_signed on note_content for select to ${appRole} using (signed
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads_signed on note_content for select to ${appRole} using (signed
    and clinic_id = any ((select actor_team_clinics())::uuid[]));
grant select, insert, update, delete on note_content to ${appRole};

alter table note_technique enable row level security;
alter table note_technique force row level security;
create policy author on note_technique to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy reads_with_content on note_technique for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_technique.note_id));
grant select, insert, update, delete on note_technique to ${appRole};

alter table note_draft_state enable row level security;
alter table note_draft_state force row level security;
create policy author on note_draft_state to ${appRole} using (author_id = (select actor_id()));
grant select, insert, delete on note_draft_state to ${appRole};

alter table note_addendum enable row level security;
alter table note_addendum force row level security;
create policy author_adds on note_addendum for insert to ${appRole} with check (author_id = (select actor_id())
    and exists (select 1 from session_note n where n.id = note_addendum.note_id and n.state = 'SIGNED' and n.author_id = (select actor_id())));
create policy reads_with_content on note_addendum for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_addendum.note_id));
grant select, insert on note_addendum to ${appRole};
--rollback empty
