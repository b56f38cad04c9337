--liquibase formatted sql

--changeset cadence:0003-access-create-binding splitStatements:false
-- The person bound to this transaction (set_config(..., true) by cadence.access); none bound: null, and so no rows.
create function actor_id() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('cadence.person', true), '')::uuid;

-- The application's clock, bound with the person, so that all walls agree on what day it is.
create function bound_now() returns timestamptz
    language sql stable parallel safe
    return coalesce(nullif(current_setting('cadence.now', true), '')::timestamptz, now());

-- Clinics where the bound person has the wanted role today (in the clinic's zone). 'CARE': therapist or manager.
-- Runs as the owner: row-level security on membership itself asks this function.
create function actor_clinics(wanted text) returns uuid[]
    language sql stable parallel safe security definer set search_path = public, pg_temp
    return (
        select coalesce(array_agg(distinct m.clinic_id), '{}')
        from membership m
        join account a on a.id = m.account_id and a.state = 'ACTIVE'
        join clinic c on c.id = m.clinic_id
        where m.account_id = actor_id()
          and (m.role = wanted or (wanted = 'CARE' and m.role in ('THERAPIST', 'MANAGER')))
          and (bound_now() at time zone c.time_zone)::date between m.from_date and coalesce(m.until_date, 'infinity'));

-- An admin belongs to no clinic: the day of an admin's membership is a UTC day.
create function actor_is_admin() returns boolean
    language sql stable parallel safe security definer set search_path = public, pg_temp
    return exists (
        select 1 from membership m
        join account a on a.id = m.account_id and a.state = 'ACTIVE'
        where m.account_id = actor_id() and m.role = 'ADMIN'
          and (bound_now() at time zone 'UTC')::date between m.from_date and coalesce(m.until_date, 'infinity'));

-- The account whose invitation the bearer holds (cadence.invitation is the digest of the link's secret).
create function invited_account() returns uuid
    language sql stable parallel safe security definer set search_path = public, pg_temp
    return (
        select i.account_id from invitation i join account a on a.id = i.account_id
        where i.token_hash = nullif(current_setting('cadence.invitation', true), '')
          and i.accepted_at is null and i.revoked_at is null and i.expires_at > bound_now()
          and a.state = 'INVITED');

-- The account that someone is signing in to (cadence.sign_in is the email typed): its own row, nothing else.
create function signing_in_account() returns uuid
    language sql stable parallel safe security definer set search_path = public, pg_temp
    return (select a.id from account a where a.email = nullif(current_setting('cadence.sign_in', true), ''));
--rollback drop function signing_in_account() cascade; drop function invited_account() cascade; drop function actor_is_admin() cascade; drop function actor_clinics(text) cascade; drop function bound_now() cascade; drop function actor_id() cascade;

--changeset cadence:0003-access-secure-clinics-and-accounts splitStatements:false
alter table clinic enable row level security;
alter table clinic force row level security;
-- The owner migrates and runs the definer functions above; it needs these five tables and no clinical one.
create policy owner on clinic to current_user using (true) with check (true);
create policy member_reads on clinic for select to ${appRole} using (id = any ((select actor_clinics('CARE'))::uuid[]));
create policy manager_updates on clinic for update to ${appRole} using (id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy admin_all on clinic to ${appRole} using ((select actor_is_admin())) with check ((select actor_is_admin()));
grant select, insert, update on clinic to ${appRole};

alter table room enable row level security;
alter table room force row level security;
create policy member_reads on room for select to ${appRole} using (clinic_id = any ((select actor_clinics('CARE'))::uuid[]));
create policy manager_writes on room to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy admin_all on room to ${appRole} using ((select actor_is_admin())) with check ((select actor_is_admin()));
grant select, insert, update, delete on room to ${appRole};

alter table membership enable row level security;
alter table membership force row level security;
create policy owner on membership to current_user using (true) with check (true);
create policy own on membership for select to ${appRole} using (account_id = (select actor_id()));
create policy colleagues on membership for select to ${appRole} using (clinic_id = any ((select actor_clinics('CARE'))::uuid[]));
create policy manager_invites on membership for insert to ${appRole}
    with check (role = 'THERAPIST' and clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy admin_all on membership to ${appRole} using ((select actor_is_admin())) with check ((select actor_is_admin()));
grant select, insert, update on membership to ${appRole};

alter table account enable row level security;
alter table account force row level security;
create policy owner on account to current_user using (true) with check (true);
create policy own on account for select to ${appRole} using (id = (select actor_id()));
create policy own_update on account for update to ${appRole} using (id = (select actor_id()));
create policy colleagues on account for select to ${appRole} using (exists (
    select 1 from membership m where m.account_id = account.id and m.clinic_id = any ((select actor_clinics('CARE'))::uuid[])));
create policy manager_invites on account for insert to ${appRole}
    with check (state = 'INVITED' and cardinality((select actor_clinics('MANAGER'))) > 0);
create policy manager_suspends on account for update to ${appRole} using (exists (
    select 1 from membership m where m.account_id = account.id and m.role = 'THERAPIST'
        and m.clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])));
create policy admin_all on account to ${appRole} using ((select actor_is_admin())) with check ((select actor_is_admin()));
create policy signing_in on account for select to ${appRole} using (id = (select signing_in_account()));
create policy signed_in on account for update to ${appRole} using (id = (select signing_in_account()));
create policy invited on account for select to ${appRole} using (id = (select invited_account()));
create policy accepts on account for update to ${appRole} using (id = (select invited_account())) with check (true);
grant select, insert, update on account to ${appRole};

alter table credential enable row level security;
alter table credential force row level security;
create policy own on credential to ${appRole} using (account_id = (select actor_id()));
create policy signing_in on credential for select to ${appRole} using (account_id = (select signing_in_account()));
create policy rehash on credential for update to ${appRole} using (account_id = (select signing_in_account()));
create policy accepts on credential for insert to ${appRole} with check (account_id = (select invited_account()));
grant select, insert, update on credential to ${appRole};

alter table invitation enable row level security;
alter table invitation force row level security;
create policy owner on invitation to current_user using (true) with check (true);
create policy admin_all on invitation to ${appRole} using ((select actor_is_admin())) with check ((select actor_is_admin()));
create policy manager_invites on invitation to ${appRole} using (exists (
    select 1 from membership m where m.account_id = invitation.account_id and m.role = 'THERAPIST'
        and m.clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])));
create policy bearer on invitation for select to ${appRole}
    using (token_hash = nullif((select current_setting('cadence.invitation', true)), ''));
create policy bearer_accepts on invitation for update to ${appRole}
    using (token_hash = nullif((select current_setting('cadence.invitation', true)), ''));
grant select, insert, update on invitation to ${appRole};

alter table professional_registration enable row level security;
alter table professional_registration force row level security;
create policy own on professional_registration for select to ${appRole} using (account_id = (select actor_id()));
create policy manager_reads on professional_registration for select to ${appRole} using (exists (
    select 1 from membership m where m.account_id = professional_registration.account_id
        and m.clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])));
create policy admin_all on professional_registration to ${appRole} using ((select actor_is_admin())) with check ((select actor_is_admin()));
grant select, insert, update, delete on professional_registration to ${appRole};
--rollback empty
