--liquibase formatted sql

--changeset cadence:0005-clients-create-client splitStatements:false
-- Lower case without accents, for search. Immutable, so that it can be generated and indexed.
create function fold(value text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

create table client (
    id uuid primary key default uuidv7(),
    given_name text not null check (length(given_name) between 1 and 80),
    family_name text not null check (length(family_name) between 1 and 80),
    earlier_name text not null default '' check (length(earlier_name) <= 80),
    birth_date date,
    created_at timestamptz not null,
    archived_at timestamptz,
    version integer not null default 0,
    search_name text not null generated always as (fold(given_name || ' ' || family_name || ' ' || earlier_name)) stored
);
create index client_by_name_part on client using gin (search_name gin_trgm_ops);

create table client_registration (
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    since date not null,
    ended_on date,
    assigned_therapist_id uuid references account,
    primary key (client_id, clinic_id)
);
create index client_registration_of_clinic on client_registration (clinic_id, client_id);

create table client_contact (
    client_id uuid primary key references client,
    email text not null default '' check (length(email) <= 254),
    phone text not null default '' check (length(phone) <= 40),
    address text not null default '' check (length(address) <= 400),
    emergency_contact text not null default '' check (length(emergency_contact) <= 200),
    version integer not null default 0,
    phone_digits text not null generated always as (regexp_replace(phone, '\D', '', 'g')) stored
);
create index client_contact_by_email_part on client_contact using gin (lower(email) gin_trgm_ops);
create index client_contact_by_phone_part on client_contact using gin (phone_digits gin_trgm_ops);

-- Who treats whom, where (access.md, "Treating"). Written by triggers on appointment, note and plan, or by assigning.
create table care_relation (
    therapist_id uuid not null references account,
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    since timestamptz not null,
    ended_at timestamptz,
    primary key (therapist_id, client_id, clinic_id)
);
create index care_relation_of_client on care_relation (client_id, clinic_id, therapist_id);

create table client_alert (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    kind text not null check (kind in ('RED_FLAG', 'CAUTION', 'LOCAL')),
    text text not null check (length(text) between 1 and 500),
    region text not null default '' check (length(region) <= 80),
    clearance text not null default '' check (length(clearance) <= 500),
    cleared_on date,
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    resolved_at timestamptz,
    version integer not null default 0
);
create index client_alert_of_client on client_alert (clinic_id, client_id);

create table client_consent (
    id uuid primary key default uuidv7(),
    client_id uuid not null references client,
    clinic_id uuid not null references clinic,
    kind text not null check (kind in ('TREAT', 'DATA', 'SHARE')),
    wording_version integer not null check (wording_version > 0),
    share_with uuid references clinic,
    given_on date not null,
    withdrawn_on date,
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    version integer not null default 0,
    check (withdrawn_on is null or withdrawn_on >= given_on)
);
create index client_consent_of_client on client_consent (clinic_id, client_id);
--rollback drop table client_consent; drop table client_alert; drop table care_relation; drop table client_contact; drop table client_registration; drop table client; drop function fold(text);

--changeset cadence:0005-clients-secure-client splitStatements:false
alter table care_relation enable row level security;
alter table care_relation force row level security;
create policy owner on care_relation to current_user using (true) with check (true);
create policy own on care_relation for select to ${appRole} using (therapist_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy manager_all on care_relation to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
grant select, insert, update on care_relation to ${appRole};

-- Does the bound person treat this client in this clinic today? Asked by the policies below; reads own rows only.
create function actor_treats(wanted_client uuid, wanted_clinic uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select 1 from care_relation r
        where r.therapist_id = actor_id() and r.client_id = wanted_client and r.clinic_id = wanted_clinic and r.ended_at is null);

alter table client_registration enable row level security;
alter table client_registration force row level security;
create policy team_reads on client_registration for select to ${appRole} using (clinic_id = any ((select actor_clinics('CARE'))::uuid[]));
create policy manager_writes on client_registration to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
grant select, insert, update on client_registration to ${appRole};

alter table client enable row level security;
alter table client force row level security;
create policy team_reads on client for select to ${appRole} using (exists (
    select 1 from client_registration r where r.client_id = client.id and r.clinic_id = any ((select actor_clinics('CARE'))::uuid[])));
create policy manager_creates on client for insert to ${appRole} with check (cardinality((select actor_clinics('MANAGER'))) > 0);
create policy manager_updates on client for update to ${appRole} using (exists (
    select 1 from client_registration r where r.client_id = client.id and r.clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])));
create policy treating_updates on client for update to ${appRole} using (exists (
    select 1 from care_relation r where r.client_id = client.id and r.therapist_id = (select actor_id()) and r.ended_at is null));
grant select, insert, update on client to ${appRole};

alter table client_contact enable row level security;
alter table client_contact force row level security;
create policy manager_all on client_contact to ${appRole} using (exists (
    select 1 from client_registration r where r.client_id = client_contact.client_id
        and r.clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])));
create policy treating_reads on client_contact for select to ${appRole} using (exists (
    select 1 from care_relation r where r.client_id = client_contact.client_id
        and r.therapist_id = (select actor_id()) and r.ended_at is null));
create policy treating_updates on client_contact for update to ${appRole} using (exists (
    select 1 from care_relation r where r.client_id = client_contact.client_id
        and r.therapist_id = (select actor_id()) and r.ended_at is null));
grant select, insert, update on client_contact to ${appRole};

alter table client_alert enable row level security;
alter table client_alert force row level security;
create policy team_reads on client_alert for select to ${appRole} using (clinic_id = any ((select actor_clinics('CARE'))::uuid[]));
create policy treating_inserts on client_alert for insert to ${appRole} with check (actor_treats(client_id, clinic_id)
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and recorded_by = (select actor_id()));
create policy treating_updates on client_alert for update to ${appRole} using (actor_treats(client_id, clinic_id)
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
grant select, insert, update on client_alert to ${appRole};

alter table client_consent enable row level security;
alter table client_consent force row level security;
create policy treating_or_manager on client_consent to ${appRole} using (
    clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])
    or (clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id)));
grant select, insert, update on client_consent to ${appRole};
--rollback drop function actor_treats(uuid, uuid) cascade;
