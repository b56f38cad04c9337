--liquibase formatted sql

--changeset cadence:0474-notes-refuse-own-lead
-- access.md: nobody grants clinical access to themselves; a lead reads what waits for them.
create policy nobody_leads_by_own_hand on supervision as restrictive for insert to ${appRole}
    with check (lead_id <> (select actor_id()));
--rollback drop policy nobody_leads_by_own_hand on supervision;

--changeset cadence:0474-notes-lock-supervision splitStatements:false
-- Supervision is changed under the clinic's lock; who signs waits for it, so that nothing waits for a lead of a moment ago.
create or replace function signing_asks_for_cosignature() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform 1 from clinic where id = new.clinic_id and cosignature for share;
    insert into note_cosignature (note_id, clinic_id, client_id, author_id, lead_id, starts_at, ends_at, asked_at)
    select new.id, new.clinic_id, new.client_id, new.author_id, s.lead_id, a.starts_at, a.ends_at, new.signed_at
    from clinic c
    join appointment a on a.id = new.appointment_id
    join supervision s on s.clinic_id = c.id and s.therapist_id = new.author_id
        and (new.signed_at at time zone c.time_zone)::date between s.from_day and coalesce(s.until_day, 'infinity')
    where c.id = new.clinic_id and c.cosignature;
    return null;
end $$;
--rollback create or replace function signing_asks_for_cosignature() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin insert into note_cosignature (note_id, clinic_id, client_id, author_id, lead_id, starts_at, ends_at, asked_at) select new.id, new.clinic_id, new.client_id, new.author_id, s.lead_id, a.starts_at, a.ends_at, new.signed_at from clinic c join appointment a on a.id = new.appointment_id join supervision s on s.clinic_id = c.id and s.therapist_id = new.author_id and (new.signed_at at time zone c.time_zone)::date between s.from_day and coalesce(s.until_day, 'infinity') where c.id = new.clinic_id and c.cosignature; return null; end $$;
