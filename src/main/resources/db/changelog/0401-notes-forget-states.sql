--liquibase formatted sql

--changeset cadence:0401-notes-forget-states splitStatements:false
-- domain.md: a draft's earlier states are kept for their author alone until 30 days after signing. Then, and only then, the
-- owner reaches them, to delete them.
create function draft_states_expired(note uuid) returns boolean
    language sql stable set search_path = public, pg_temp
    return exists (
        select 1 from session_note n
        where n.id = note and n.state = 'SIGNED' and n.signed_at < bound_now() - interval '30 days');

create policy owner_finds_expired on note_draft_state for select to current_user using (draft_states_expired(note_id));
create policy owner_forgets_expired on note_draft_state for delete to current_user using (draft_states_expired(note_id));

create function forget_earlier_draft_states() returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    forgotten integer;
begin
    delete from note_draft_state where draft_states_expired(note_id);
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
--rollback drop function forget_earlier_draft_states(); drop policy owner_forgets_expired on note_draft_state; drop policy owner_finds_expired on note_draft_state; drop function draft_states_expired(uuid);
