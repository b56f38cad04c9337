--liquibase formatted sql

--changeset cadence:0431-notes-create-carry splitStatements:false
-- From which signed note a part of a draft was carried: what its mark says when the draft is opened again. No text.
-- By session, since a draft begins with its first save and a part can be carried before that.
create table note_carry (
    appointment_id uuid not null references appointment,
    author_id uuid not null references account,
    part text not null check (part in ('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN', 'AFTERCARE', 'NEXT_SESSION')),
    clinic_id uuid not null references clinic,
    source_id uuid not null references session_note,
    primary key (appointment_id, author_id, part)
);
alter table note_carry enable row level security;
alter table note_carry force row level security;
create policy author on note_carry to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
grant select, insert, update on note_carry to ${appRole};

-- A therapist's last notes of one type: their favourite techniques are counted in them.
create index session_note_of_author_signed on session_note (author_id, signed_at desc) where state = 'SIGNED';
--rollback drop index session_note_of_author_signed; drop table note_carry;
