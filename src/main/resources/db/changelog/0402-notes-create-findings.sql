--liquibase formatted sql

--changeset cadence:0402-notes-create-findings splitStatements:false
-- What was found and measured: data, so that visits can be compared and drawn. Locked with the note, like its techniques.
create table note_mark (
    note_id uuid not null references session_note on delete cascade,
    position integer not null,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    region text not null check (length(region) between 1 and 40),
    side text not null check (side in ('LEFT', 'RIGHT', 'CENTRE')),
    kind text not null check (kind in ('TIGHT', 'TENDER', 'PAINFUL', 'TRIGGER_POINT', 'NUMB', 'SWOLLEN', 'BRUISED')),
    intensity integer not null check (intensity between 1 and 3),
    reported boolean not null,
    comment text not null default '' check (length(comment) <= 120),
    primary key (note_id, position)
);
create trigger note_mark_follows_note before insert or update or delete on note_mark
    for each row execute function technique_follows_note();
alter table note_mark enable row level security;
alter table note_mark force row level security;
create policy author on note_mark to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy reads_with_content on note_mark for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_mark.note_id));
grant select, insert, update, delete on note_mark to ${appRole};

create table note_stroke (
    note_id uuid not null references session_note on delete cascade,
    position integer not null,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    view text not null check (view in ('front', 'back', 'side-left', 'side-right')),
    points jsonb not null check (jsonb_typeof(points) = 'array'),
    primary key (note_id, position)
);
create trigger note_stroke_follows_note before insert or update or delete on note_stroke
    for each row execute function technique_follows_note();
alter table note_stroke enable row level security;
alter table note_stroke force row level security;
create policy author on note_stroke to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy reads_with_content on note_stroke for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_stroke.note_id));
grant select, insert, update, delete on note_stroke to ${appRole};

create table note_measure (
    note_id uuid not null references session_note on delete cascade,
    position integer not null,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    measure text not null check (length(measure) between 1 and 40),
    subject text not null default '' check (length(subject) <= 80),
    side text check (side in ('LEFT', 'RIGHT')),
    value numeric(5, 1) not null check (value between -30 and 200),
    primary key (note_id, position)
);
create trigger note_measure_follows_note before insert or update or delete on note_measure
    for each row execute function technique_follows_note();
alter table note_measure enable row level security;
alter table note_measure force row level security;
create policy author on note_measure to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy reads_with_content on note_measure for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_measure.note_id));
grant select, insert, update, delete on note_measure to ${appRole};
create index note_measure_of_client on note_measure (clinic_id, client_id, measure);
create index note_mark_of_client on note_mark (clinic_id, client_id);

-- Parts that came from an earlier note and wait for their confirmation; signing waits with them.
alter table note_content add column carried text[] not null default '{}'
    check (carried <@ array['SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN', 'AFTERCARE', 'NEXT_SESSION']);
alter table note_content add check (not signed or carried = '{}');
--rollback alter table note_content drop column carried; drop table note_measure; drop table note_stroke; drop table note_mark;
