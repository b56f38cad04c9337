--liquibase formatted sql

--changeset cadence:0650-clinics-add-session-lengths splitStatements:false
-- How long a session lasts where the clinic's page names no length (domain.md, "Treatment types"); an injury's 30 to 60
-- minutes are the page's own and no setting.
alter table clinic
    add column maintenance_minutes_from integer not null default 45 check (maintenance_minutes_from between 5 and 240),
    add column maintenance_minutes_to integer not null default 60 check (maintenance_minutes_to between 5 and 240),
    add column pre_event_minutes_from integer not null default 20 check (pre_event_minutes_from between 5 and 240),
    add column pre_event_minutes_to integer not null default 30 check (pre_event_minutes_to between 5 and 240),
    add column post_event_minutes_from integer not null default 30 check (post_event_minutes_from between 5 and 240),
    add column post_event_minutes_to integer not null default 45 check (post_event_minutes_to between 5 and 240),
    add constraint clinic_session_lengths check (
        maintenance_minutes_from <= maintenance_minutes_to and pre_event_minutes_from <= pre_event_minutes_to
        and post_event_minutes_from <= post_event_minutes_to);
--rollback alter table clinic drop constraint clinic_session_lengths, drop column maintenance_minutes_from, drop column maintenance_minutes_to, drop column pre_event_minutes_from, drop column pre_event_minutes_to, drop column post_event_minutes_from, drop column post_event_minutes_to;
