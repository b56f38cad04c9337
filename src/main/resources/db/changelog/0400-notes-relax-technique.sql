--liquibase formatted sql

--changeset cadence:0400-notes-relax-technique
-- A line that has only its region yet is part of a draft, and a draft is never lost.
alter table note_technique drop constraint note_technique_technique_check;
alter table note_technique add constraint note_technique_technique_check check (length(technique) <= 80);
--rollback alter table note_technique drop constraint note_technique_technique_check;
--rollback alter table note_technique add constraint note_technique_technique_check check (length(technique) between 1 and 80);
