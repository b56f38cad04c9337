--liquibase formatted sql

--changeset cadence:0450-notes-create-attachment splitStatements:false
-- A file is as its note: the author's while that is a draft, read with its content, locked when it is signed.
create table note_attachment (
    id uuid primary key default uuidv7(),
    note_id uuid not null references session_note on delete cascade,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    name text not null check (length(name) between 1 and 200),
    type text not null check (type in ('JPEG', 'PNG', 'GIF', 'WEBP', 'HEIC', 'PDF')),
    bytes bigint not null check (bytes between 1 and 20971520),
    scanned boolean not null,
    thumbnail bytea check (length(thumbnail) <= 262144),
    added_at timestamptz not null
);
create index note_attachment_of_note on note_attachment (note_id, added_at);
create index note_attachment_of_client on note_attachment (clinic_id, client_id, added_at desc);
create table note_attachment_piece (
    attachment_id uuid not null references note_attachment on delete cascade,
    position integer not null check (position between 0 and 20),
    note_id uuid not null references session_note on delete cascade,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    content bytea not null check (length(content) between 1 and 1048576),
    primary key (attachment_id, position)
);
-- Photographs and PDF are compressed already.
alter table note_attachment_piece alter column content set storage external;
create trigger note_attachment_follows_note before insert or update or delete on note_attachment
    for each row execute function technique_follows_note();
alter table note_attachment enable row level security;
alter table note_attachment force row level security;
create policy author on note_attachment to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy reads_with_content on note_attachment for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_attachment.note_id));
grant select, insert, delete on note_attachment to ${appRole};
create trigger note_attachment_piece_follows_note before insert or update or delete on note_attachment_piece
    for each row execute function technique_follows_note();
alter table note_attachment_piece enable row level security;
alter table note_attachment_piece force row level security;
create policy author on note_attachment_piece to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy reads_with_content on note_attachment_piece for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_attachment_piece.note_id));
grant select, insert, delete on note_attachment_piece to ${appRole};
--rollback drop table note_attachment_piece; drop table note_attachment;
