--liquibase formatted sql

--changeset cadence:0640-plans-guard-rules splitStatements:false
-- The reason for an exception while its note is a draft; as the note is signed it becomes a rule_exception.
alter table note_content add column exception text not null default '' check (length(exception) <= 300);
alter table note_content add constraint note_content_exception_of_draft check (exception = '' or not signed);

-- Written once: part of the record, like what it is about.
create function rule_exception_is_locked() returns trigger language plpgsql as $$
begin
    raise exception 'an exception to a rule cannot be changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger rule_exception_locked before update or delete on rule_exception
    for each row execute function rule_exception_is_locked();

-- Whoever may read the signed note reads why its session broke a rule.
create policy reads_with_note on rule_exception for select to ${appRole} using (exists (
    select 1 from session_note n join note_content c on c.note_id = n.id
    where n.appointment_id = rule_exception.appointment_id and c.signed));
-- Only for a session of the own diary, or of the clinic that is managed.
drop policy books on rule_exception;
create policy books on rule_exception for insert to ${appRole} with check (made_by = (select actor_id())
    and exists (select 1 from appointment a where a.id = appointment_id and a.client_id = rule_exception.client_id
        and a.clinic_id = rule_exception.clinic_id
        and (a.therapist_id = (select actor_id()) and a.clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[])
            or a.clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]))));
--rollback drop policy books on rule_exception; create policy books on rule_exception for insert to ${appRole} with check (made_by = (select actor_id()) and exists (select 1 from appointment a where a.id = appointment_id and a.client_id = rule_exception.client_id and a.clinic_id = rule_exception.clinic_id)); drop policy reads_with_note on rule_exception; drop trigger rule_exception_locked on rule_exception; drop function rule_exception_is_locked(); alter table note_content drop column exception;
