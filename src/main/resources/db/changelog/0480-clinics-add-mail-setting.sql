--liquibase formatted sql

--changeset cadence:0480-clinics-add-mail-setting splitStatements:false
-- Clinic setting: reminders of missing notes go by mail too. Off until someone wants it.
alter table clinic add column remind_by_mail boolean not null default false;
--rollback alter table clinic drop column remind_by_mail;
