--liquibase formatted sql

--changeset cadence:0101-accounts-create-sign-in-attempt splitStatements:false
-- How often signing in failed of late. The key is a digest of what was typed and where from; it opens its own row only.
create table sign_in_attempt (
    attempt_key text primary key check (length(attempt_key) = 64),
    failures integer not null check (failures >= 0),
    last_at timestamptz not null
);
alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
create policy owner on sign_in_attempt to current_user using (true);
create policy bearer on sign_in_attempt to ${appRole}
    using (attempt_key = nullif((select current_setting('cadence.attempt', true)), ''));
grant select, insert, update on sign_in_attempt to ${appRole};

-- Runs as the owner: whoever signs in sees one row, the old ones are nobody's.
create function forget_old_sign_in_attempts() returns void
    language sql security definer set search_path = public, pg_temp
    begin atomic
        delete from sign_in_attempt where last_at < bound_now() - interval '1 day';
    end;
--rollback drop function forget_old_sign_in_attempts(); drop table sign_in_attempt;
