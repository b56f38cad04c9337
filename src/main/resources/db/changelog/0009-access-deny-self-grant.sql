--liquibase formatted sql

--changeset cadence:0009-access-deny-self-grant splitStatements:false
-- access.md: nobody grants a membership to themselves; an admin above all cannot grant itself clinical access.
drop policy admin_all on membership;
create policy admin_reads on membership for select to ${appRole} using ((select actor_is_admin()));
create policy admin_grants on membership for insert to ${appRole}
    with check ((select actor_is_admin()) and account_id <> (select actor_id()));
create policy admin_changes on membership for update to ${appRole}
    using ((select actor_is_admin()) and account_id <> (select actor_id()))
    with check ((select actor_is_admin()) and account_id <> (select actor_id()));
drop policy manager_invites on membership;
create policy manager_invites on membership for insert to ${appRole}
    with check (role = 'THERAPIST' and clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])
        and account_id <> (select actor_id()));
--rollback drop policy admin_reads on membership; drop policy admin_grants on membership; drop policy admin_changes on membership; create policy admin_all on membership to ${appRole} using ((select actor_is_admin())) with check ((select actor_is_admin())); drop policy manager_invites on membership; create policy manager_invites on membership for insert to ${appRole} with check (role = 'THERAPIST' and clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
