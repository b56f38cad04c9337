--liquibase formatted sql

--changeset cadence:0460-notes-create-seal splitStatements:false
-- When a note was due, by the clinic's setting at that time: a note signed later is a late entry for good, whatever the clinic
-- sets afterwards and wherever the appointment is moved.
alter table session_note add column due_at timestamptz;
alter table session_note add column due_hours integer check (due_hours between 1 and 336);
alter table session_note add check ((due_at is null) = (due_hours is null));
alter table session_note add check (due_at is null or state = 'SIGNED');

-- The seal: the number of the rule by which it was made, and SHA-256 by that rule. Null: signed before seals were kept.
alter table session_note add column seal text check (seal ~ '^[0-9]+:[0-9a-f]{64}$');
alter table session_note add check (seal is null or state = 'SIGNED');

-- A file's bytes are hashed once, when they are written: a seal can cover them without reading 20 MB again.
alter table note_attachment_piece add column hash bytea generated always as (sha256(content)) stored;
alter table note_attachment add column thumbnail_hash bytea generated always as (sha256(thumbnail)) stored;

-- Rule 1, never to be changed (another rule gets another number): a JSON array of the rule's number, the note, its content, its
-- techniques, marks, strokes, measures, screening and files, each a row with its columns in the order written here, rows in the
-- order of their position (files: of their id), moments as seconds since 1970; PostgreSQL's text of that as jsonb, in UTF-8.
-- What belongs to the note and is no row of it (names, the appointment's time) is not covered: it may rightly change.
create function note_seal_1(n session_note) returns text
    language sql stable as $$
    select '1:' || encode(sha256(convert_to(jsonb_build_array(
        1,
        jsonb_build_array(n.id, n.appointment_id, n.clinic_id, n.client_id, n.author_id, n.state,
            extract(epoch from n.started_at), extract(epoch from n.saved_at), extract(epoch from n.signed_at), n.version,
            extract(epoch from n.due_at), n.due_hours),
        (select jsonb_build_array(c.clinic_id, c.client_id, c.author_id, c.signed, c.treatment_type, c.purpose, c.reason,
                c.subjective, c.objective, c.assessment, c.plan, c.aftercare, c.next_session, c.pressure, c.minutes,
                c.pain_before, c.pain_after, c.carried)
            from note_content c where c.note_id = n.id),
        (select jsonb_agg(jsonb_build_array(t.position, t.clinic_id, t.client_id, t.author_id, t.region, t.technique, t.pressure,
                t.minutes) order by t.position)
            from note_technique t where t.note_id = n.id),
        (select jsonb_agg(jsonb_build_array(m.position, m.clinic_id, m.client_id, m.author_id, m.region, m.side, m.kind,
                m.intensity, m.reported, m.comment) order by m.position)
            from note_mark m where m.note_id = n.id),
        (select jsonb_agg(jsonb_build_array(s.position, s.clinic_id, s.client_id, s.author_id, s.view, s.points)
                order by s.position)
            from note_stroke s where s.note_id = n.id),
        (select jsonb_agg(jsonb_build_array(v.position, v.clinic_id, v.client_id, v.author_id, v.measure, v.subject, v.side,
                v.value) order by v.position)
            from note_measure v where v.note_id = n.id),
        (select jsonb_build_array(r.clinic_id, r.client_id, r.author_id, extract(epoch from r.asked_at), r.flags, r.temperature,
                r.referred_to, extract(epoch from r.referred_at))
            from note_screening r where r.note_id = n.id),
        (select jsonb_agg(jsonb_build_array(f.id, f.clinic_id, f.client_id, f.author_id, f.name, f.type, f.bytes, f.scanned,
                encode(f.thumbnail_hash, 'hex'), extract(epoch from f.added_at),
                (select jsonb_agg(jsonb_build_array(p.position, p.clinic_id, p.client_id, p.author_id, encode(p.hash, 'hex'))
                        order by p.position)
                    from note_attachment_piece p where p.attachment_id = f.id)) order by f.id)
            from note_attachment f where f.note_id = n.id)
    )::text, 'UTF8')), 'hex')
    $$;

-- Whoever signs, and however: the seal is made in the same step, of what is signed.
create function note_is_sealed() returns trigger language plpgsql as $$
begin
    new.seal := note_seal_1(new);
    return new;
end $$;
create trigger note_is_sealed before update on session_note
    for each row when (old.state = 'DRAFT' and new.state = 'SIGNED') execute function note_is_sealed();
--rollback drop trigger note_is_sealed on session_note; drop function note_is_sealed(); drop function note_seal_1(session_note); alter table note_attachment drop column thumbnail_hash; alter table note_attachment_piece drop column hash; alter table session_note drop column seal, drop column due_at, drop column due_hours;
