--liquibase formatted sql

--changeset cadence:0001-clinics-create-clinic splitStatements:false
-- Trusted extensions: the owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create table clinic (
    id uuid primary key default uuidv7(),
    name text not null check (length(name) between 1 and 120),
    time_zone text not null check (length(time_zone) between 1 and 64),
    country text not null default 'GB' check (country ~ '^[A-Z]{2}$'),
    address text not null default '' check (length(address) <= 400),
    phone text not null default '' check (length(phone) <= 40),
    note_deadline_hours integer not null default 24 check (note_deadline_hours between 1 and 336),
    cancellation_notice_hours integer not null default 24 check (cancellation_notice_hours between 0 and 336),
    target_low_percent integer not null default 70 check (target_low_percent between 0 and 100),
    target_high_percent integer not null default 80 check (target_high_percent between 0 and 100),
    run_up_weeks integer not null default 8 check (run_up_weeks between 0 and 52),
    run_up_interval_days integer not null default 14 check (run_up_interval_days between 3 and 60),
    deep_session_gap_days integer not null default 5 check (deep_session_gap_days between 0 and 30),
    notes_readable_by text not null default 'TREATING' check (notes_readable_by in ('TREATING', 'TEAM')),
    created_at timestamptz not null default now(),
    archived_at timestamptz,
    version integer not null default 0,
    check (target_low_percent <= target_high_percent)
);
create unique index clinic_name_once on clinic (lower(name));

create table room (
    id uuid primary key default uuidv7(),
    clinic_id uuid not null references clinic,
    name text not null check (length(name) between 1 and 60),
    unique (clinic_id, name)
);
--rollback drop table room; drop table clinic;
