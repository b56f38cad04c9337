--liquibase formatted sql

--changeset cadence:0103-accounts-restrict-account-columns splitStatements:false
-- Row-level security says whose row may be written; this says which columns of it, and which change of state (access.md).
revoke insert, update on account from ${appRole};
grant insert (id, email, full_name, state, created_at),
    update (email, full_name, state, profile, color_scheme, activated_at, suspended_at, left_at, last_sign_in_at, version)
    on account to ${appRole};

create policy begins_invited on account as restrictive for insert to ${appRole} with check (state = 'INVITED');

-- Whether the bound person manages a clinic where this is a therapist, and it is neither a manager nor an admin anywhere.
-- Runs as the owner: a manager sees no membership of other clinics.
create function actor_manages(account uuid) returns boolean
    language sql stable parallel safe security definer set search_path = public, pg_temp
    return exists (
            select 1 from membership m
            where m.account_id = account and m.role = 'THERAPIST' and m.clinic_id = any (actor_clinics('MANAGER')))
        and not exists (
            select 1 from membership m left join clinic c on c.id = m.clinic_id
            where m.account_id = account and m.role in ('MANAGER', 'ADMIN')
              and (bound_now() at time zone coalesce(c.time_zone, 'UTC'))::date <= coalesce(m.until_date, 'infinity'));

create function account_written_as_allowed() returns trigger language plpgsql as $$
declare
    changed text[] := array(
        select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
    step text := old.state || ' ' || new.state;
    own boolean := old.id is not distinct from actor_id();
begin
    if current_user <> '${appRole}' then
        return new; -- The owner migrates, the superuser repairs.
    end if;
    if own and changed <@ array['profile', 'color_scheme', 'last_sign_in_at']
        or old.id = signing_in_account() and changed <@ array['last_sign_in_at']
        or old.id = invited_account() and changed <@ array['full_name', 'state', 'activated_at', 'version']
            and step = 'INVITED ACTIVE'
        or actor_is_admin() and changed <@ array['email', 'full_name', 'version']
        or actor_is_admin() and not own
            and changed <@ array['state', 'activated_at', 'suspended_at', 'left_at', 'version']
            and (step in ('ACTIVE SUSPENDED', 'SUSPENDED ACTIVE', 'ACTIVE INVITED')
                or new.state = 'LEFT' and old.state <> 'LEFT')
        or not own and changed <@ array['state', 'suspended_at', 'version'] and step = 'ACTIVE SUSPENDED'
            and actor_manages(old.id)
    then
        return new;
    end if;
    raise exception 'not theirs to change on an account' using errcode = 'insufficient_privilege';
end $$;
create trigger account_written_as_allowed before update on account
    for each row execute function account_written_as_allowed();
--rollback drop trigger account_written_as_allowed on account; drop function account_written_as_allowed(); drop function actor_manages(uuid); drop policy begins_invited on account; grant insert, update on account to ${appRole};
