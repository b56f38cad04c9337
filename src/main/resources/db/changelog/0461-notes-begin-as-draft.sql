--liquibase formatted sql

--changeset cadence:0461-notes-begin-as-draft
-- The seal is made as a draft is signed: nobody who is signed in writes a note that was never one.
create policy begins_as_draft on session_note as restrictive for insert to ${appRole} with check (state = 'DRAFT');
--rollback drop policy begins_as_draft on session_note;
