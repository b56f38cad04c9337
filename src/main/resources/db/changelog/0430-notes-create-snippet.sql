--liquibase formatted sql

--changeset cadence:0430-notes-create-snippet splitStatements:false
-- Texts to insert while writing: a therapist's own, or a clinic's. They name no client
-- (docs/decisions/0035-snippets-belong-to-therapists.md).
create table note_snippet (
    id uuid primary key default uuidv7(),
    clinic_id uuid references clinic,
    author_id uuid references account,
    name text not null check (length(name) between 1 and 40),
    text text not null check (length(text) between 1 and 2000),
    version integer not null default 0,
    check (num_nonnulls(clinic_id, author_id) = 1)
);
create unique index note_snippet_of_clinic on note_snippet (clinic_id, lower(name)) where clinic_id is not null;
create unique index note_snippet_of_author on note_snippet (author_id, lower(name)) where author_id is not null;

alter table note_snippet enable row level security;
alter table note_snippet force row level security;
create policy own on note_snippet to ${appRole} using (author_id = (select actor_id())
    and cardinality((select actor_clinics('THERAPIST'))) > 0);
create policy clinics_therapists on note_snippet to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
grant select, insert, update, delete on note_snippet to ${appRole};
--rollback drop table note_snippet;
