--liquibase formatted sql

--changeset cadence:0202-plans-count-for-managers splitStatements:false
-- access.md, row "treatment plan": a manager of the clinic sees status and counts only. Row-level security shows a manager no
-- plan at all; this function, run as the owner, answers with states and counts and never with a reason, goal or rule.
create policy owner_counts on treatment_plan for select to current_user using (true);
create policy owner_counts on plan_goal for select to current_user using (true);
create function plan_counts(wanted_client uuid, wanted_clinic uuid)
    returns table (plan_id uuid, state text, starts_on date, ends_on date, goals bigint, planned bigint, attended bigint, missed bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.id, p.state, p.starts_on, p.ends_on,
           (select count(*) from plan_goal g where g.plan_id = p.id),
           count(s.id) filter (where s.state = 'PLANNED'),
           count(s.id) filter (where s.state = 'ATTENDED'),
           count(s.id) filter (where s.state = 'MISSED')
    from treatment_plan p
    left join plan_session s on s.plan_id = p.id
    where p.client_id = wanted_client and p.clinic_id = wanted_clinic
      and p.clinic_id = any (actor_clinics('MANAGER'))
    group by p.id
    order by p.starts_on desc, p.id
$$;
revoke execute on function plan_counts(uuid, uuid) from public;
grant execute on function plan_counts(uuid, uuid) to ${appRole};
--rollback drop function plan_counts(uuid, uuid); drop policy owner_counts on plan_goal; drop policy owner_counts on treatment_plan;
