--liquibase formatted sql

--changeset cadence:0004-audit-create-trail splitStatements:false
-- No foreign keys: the trail must outlive what it speaks of, and must never stop a deletion.
create table audit_entry (
    id uuid primary key default uuidv7(),
    at timestamptz not null,
    kind text not null check (kind in ('SECURITY', 'CLINICAL', 'ADMINISTRATIVE')),
    action text not null check (length(action) between 1 and 60),
    actor_id uuid,
    clinic_id uuid,
    client_id uuid,
    record_type text not null default '' check (length(record_type) <= 60),
    record_id uuid,
    reason text not null default '' check (length(reason) <= 500),
    address text not null default '' check (length(address) <= 60)
);
create index audit_entry_by_clinic on audit_entry (clinic_id, at desc);
create index audit_entry_by_actor on audit_entry (actor_id, at desc);
create index audit_entry_by_client on audit_entry (client_id, at desc) where client_id is not null;

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy writes_own on audit_entry for insert to ${appRole}
    with check (actor_id = (select actor_id()) or (kind = 'SECURITY' and (select actor_id()) is null));
create policy owner_writes on audit_entry for insert to current_user with check (kind = 'SECURITY');
create policy own on audit_entry for select to ${appRole} using (actor_id = (select actor_id()));
create policy manager_reads on audit_entry for select to ${appRole} using (clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy admin_reads on audit_entry for select to ${appRole} using (kind = 'SECURITY' and (select actor_is_admin()));
-- Append only: no update, no delete, for nobody but a superuser.
grant select, insert on audit_entry to ${appRole};
--rollback drop table audit_entry;
