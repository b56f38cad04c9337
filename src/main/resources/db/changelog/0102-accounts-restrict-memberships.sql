--liquibase formatted sql

--changeset cadence:0102-accounts-restrict-memberships splitStatements:false
-- access.md: granting admin takes two admins.
-- Only the dates of a membership ever change.
revoke update on membership from ${appRole};
grant update (from_date, until_date, version) on membership to ${appRole};

create table admin_request (
    id uuid primary key default uuidv7(),
    account_id uuid not null references account,
    requested_by uuid not null references account,
    requested_at timestamptz not null,
    approved_by uuid references account,
    approved_at timestamptz,
    withdrawn_at timestamptz,
    check (requested_by <> account_id),
    check (approved_by <> account_id and approved_by <> requested_by),
    check ((approved_by is null) = (approved_at is null))
);
create unique index admin_request_open_once on admin_request (account_id)
    where approved_at is null and withdrawn_at is null;
alter table admin_request enable row level security;
alter table admin_request force row level security;
create policy admin_reads on admin_request for select to ${appRole} using ((select actor_is_admin()));
create policy admin_requests on admin_request for insert to ${appRole}
    with check ((select actor_is_admin()) and requested_by = (select actor_id()) and approved_by is null);
create policy admin_decides on admin_request for update to ${appRole} using ((select actor_is_admin()))
    with check (approved_by is null or approved_by = (select actor_id()));
grant select, insert, update (approved_by, approved_at, withdrawn_at) on admin_request to ${appRole};

-- An admin's membership comes about in the transaction in which a second admin approves, and can only be ended.
create policy two_admins on membership as restrictive for insert to ${appRole}
    with check (role <> 'ADMIN' or exists (
        select 1 from admin_request r
        where r.account_id = membership.account_id
          and r.approved_by = (select actor_id()) and r.approved_at = (select bound_now())));
create policy admin_only_ends on membership as restrictive for update to ${appRole} using (true)
    with check (role <> 'ADMIN' or until_date <= (bound_now() at time zone 'UTC')::date);

-- A new password by a new link: the bearer of an invitation replaces the old one.
create policy accepts_again on credential for update to ${appRole} using (account_id = (select invited_account()));
create policy accepts_reads on credential for select to ${appRole} using (account_id = (select invited_account()));
--rollback drop policy accepts_reads on credential; drop policy accepts_again on credential; drop policy admin_only_ends on membership; drop policy two_admins on membership; drop table admin_request; grant update on membership to ${appRole};
