--liquibase formatted sql

--changeset cadence:0652-plans-count-for-settings splitStatements:false
-- access.md, row "treatment plan": a manager of the clinic sees status and counts only. How many plans a setting shapes is shown
-- beside it; whose they are, and what would change in them, their therapists alone see.
-- Editions are nobody's record: whoever is signed in reads them, and the function below as well.
create policy owner_reads on event_edition for select to current_user using (true);
create function plans_shaped(in_clinic uuid)
    returns table (active bigint, with_event bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select count(*), count(*) filter (where exists (
        select 1 from client_event e
        join event_edition d on d.id = e.edition_id
        join clinic k on k.id = p.clinic_id
        where e.client_id = p.client_id and e.clinic_id = p.clinic_id and e.withdrawn_on is null and d.called_off_on is null
          and d.last_day >= (bound_now() at time zone k.time_zone)::date))
    from treatment_plan p
    where p.clinic_id = in_clinic and p.state = 'ACTIVE' and in_clinic = any (actor_clinics('MANAGER'))
    $$;
revoke execute on function plans_shaped(uuid) from public;
grant execute on function plans_shaped(uuid) to ${appRole};
-- A therapist's own plans, for the list of those that wait.
create index treatment_plan_of_therapist on treatment_plan (therapist_id) where state = 'ACTIVE';
--rollback drop index treatment_plan_of_therapist; drop function plans_shaped(uuid); drop policy owner_reads on event_edition;
