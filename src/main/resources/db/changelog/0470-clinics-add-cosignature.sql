--liquibase formatted sql

--changeset cadence:0470-clinics-add-cosignature splitStatements:false
-- Whether a lead co-signs what supervised therapists sign (clinic setting); who supervises whom is in 0471.
alter table clinic add column cosignature boolean not null default false;
--rollback alter table clinic drop column cosignature;
