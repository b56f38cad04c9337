--liquibase formatted sql

--changeset cadence:0002-accounts-create-account splitStatements:false
create table account (
    id uuid primary key default uuidv7(),
    email text not null check (length(email) between 3 and 254 and email = lower(email)),
    full_name text not null check (length(full_name) between 1 and 120),
    state text not null check (state in ('INVITED', 'ACTIVE', 'SUSPENDED', 'LEFT')),
    profile text not null default '' check (length(profile) <= 2000),
    color_scheme text not null default 'SYSTEM' check (color_scheme in ('SYSTEM', 'LIGHT', 'DARK')),
    created_at timestamptz not null,
    activated_at timestamptz,
    suspended_at timestamptz,
    left_at timestamptz,
    last_sign_in_at timestamptz,
    version integer not null default 0
);
create unique index account_email_once on account (email);

-- Apart from the account, so that no row that a colleague, a manager or an admin may read holds it.
create table credential (
    account_id uuid primary key references account,
    password_hash text not null,
    changed_at timestamptz not null
);

create table membership (
    id uuid primary key default uuidv7(),
    account_id uuid not null references account,
    clinic_id uuid references clinic,
    role text not null check (role in ('THERAPIST', 'MANAGER', 'ADMIN')),
    from_date date not null,
    until_date date,
    version integer not null default 0,
    -- access.md: an admin is organisation-wide, everyone else belongs to a clinic.
    check ((role = 'ADMIN') = (clinic_id is null)),
    check (until_date is null or until_date >= from_date)
);
create index membership_of_account on membership (account_id, role, clinic_id);
create index membership_of_clinic on membership (clinic_id, role, account_id);

create table invitation (
    id uuid primary key default uuidv7(),
    account_id uuid not null references account,
    token_hash text not null unique,
    created_at timestamptz not null,
    created_by uuid references account,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz
);
create index invitation_of_account on invitation (account_id, created_at desc);

create table professional_registration (
    id uuid primary key default uuidv7(),
    account_id uuid not null references account,
    kind text not null check (kind in ('REGISTRATION', 'INSURANCE')),
    body text not null check (length(body) between 1 and 120),
    number text not null default '' check (length(number) <= 60),
    valid_until date not null,
    version integer not null default 0
);
create index professional_registration_of_account on professional_registration (account_id, valid_until);
--rollback drop table professional_registration; drop table invitation; drop table membership; drop table credential; drop table account;
