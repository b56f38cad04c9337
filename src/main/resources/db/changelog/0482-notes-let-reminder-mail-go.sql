--liquibase formatted sql

--changeset cadence:0482-notes-let-reminder-mail-go splitStatements:false
-- A mail that has nothing left to say goes without a trace, so that later reminders of the day can be mailed.
create or replace function take_reminder_mail() returns table (id uuid, email text, notes bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    taken note_reminder_mail;
begin
    perform acts_for_nobody();
    loop
        select * into taken from note_reminder_mail m
        where m.sent_at is null and m.dropped_at is null and m.next_try_at <= bound_now()
        order by m.next_try_at, m.id limit 1 for update skip locked;
        exit when not found;
        notes := reminder_mail_notes(taken.therapist_id, taken.day);
        if notes = 0 then
            delete from note_reminder_mail m where m.id = taken.id;
            continue;
        end if;
        if taken.queued_at > bound_now() - interval '1 day' then
            update note_reminder_mail m
            set attempts = m.attempts + 1,
                next_try_at = bound_now() + least(interval '1 hour', interval '2 minutes' * power(2, least(m.attempts, 5)))
            where m.id = taken.id;
            id := taken.id;
            select t.email into email from account t where t.id = taken.therapist_id;
            return next;
            exit;
        end if;
        update note_reminder_mail m set dropped_at = bound_now() where m.id = taken.id;
    end loop;
end $$;

-- The clock's mail is left out only where one still waits, which will speak of these notes too. Its reminders stand in the
-- client's trail like a manager's.
create or replace function remind_overdue_notes() returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    queued integer;
begin
    perform acts_for_nobody();
    with local as (
        select c.id, c.note_deadline_hours, c.time_zone, (bound_now() at time zone c.time_zone)::date as day,
               (bound_now() at time zone c.time_zone)::time as at
        from clinic c where c.remind_by_mail and c.archived_at is null),
    reminded as (
        insert into note_reminder (appointment_id, clinic_id, therapist_id, sent_at, day)
        select a.id, a.clinic_id, a.therapist_id, bound_now(), l.day
        from local l
        join appointment a on a.clinic_id = l.id
        join account t on t.id = a.therapist_id and t.state = 'ACTIVE'
        left join session_note n on n.appointment_id = a.id
        where l.at >= time '08:00' and l.at < time '10:00'
          and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED') and n.signed_at is null
          and a.ends_at + make_interval(hours => l.note_deadline_hours)
              < (l.day + time '08:00') at time zone l.time_zone
          and exists (select 1 from membership m
              where m.account_id = a.therapist_id and m.clinic_id = l.id and m.role = 'THERAPIST'
                and l.day between m.from_date and coalesce(m.until_date, 'infinity'))
        order by a.id
        on conflict do nothing
        returning appointment_id, clinic_id, therapist_id, day),
    trail as (
        insert into audit_entry (at, kind, action, clinic_id, client_id, record_type, record_id)
        select bound_now(), 'ADMINISTRATIVE', 'note.remind', r.clinic_id, a.client_id, 'AppointmentId', r.appointment_id
        from reminded r join appointment a on a.id = r.appointment_id)
    insert into note_reminder_mail (therapist_id, clinic_id, day, automatic, queued_at, next_try_at)
    select distinct on (r.therapist_id, r.day) r.therapist_id, r.clinic_id, r.day, true, bound_now(), bound_now()
    from reminded r
    where not exists (select 1 from note_reminder_mail m where m.therapist_id = r.therapist_id and m.day = r.day
        and m.sent_at is null and m.dropped_at is null)
    order by r.therapist_id, r.day, r.clinic_id
    on conflict do nothing;
    get diagnostics queued = row_count;
    return queued;
end $$;
--rollback create or replace function take_reminder_mail() returns table (id uuid, email text, notes bigint) language plpgsql security definer set search_path = public, pg_temp as $$ declare taken note_reminder_mail; begin perform acts_for_nobody(); loop select * into taken from note_reminder_mail m where m.sent_at is null and m.dropped_at is null and m.next_try_at <= bound_now() order by m.next_try_at, m.id limit 1 for update skip locked; exit when not found; notes := reminder_mail_notes(taken.therapist_id, taken.day); if notes > 0 and taken.queued_at > bound_now() - interval '1 day' then update note_reminder_mail m set attempts = m.attempts + 1, next_try_at = bound_now() + least(interval '1 hour', interval '2 minutes' * power(2, least(m.attempts, 5))) where m.id = taken.id; id := taken.id; select t.email into email from account t where t.id = taken.therapist_id; return next; exit; end if; update note_reminder_mail m set dropped_at = bound_now() where m.id = taken.id; end loop; end $$; create or replace function remind_overdue_notes() returns integer language plpgsql security definer set search_path = public, pg_temp as $$ declare queued integer; begin perform acts_for_nobody(); with local as ( select c.id, c.note_deadline_hours, c.time_zone, (bound_now() at time zone c.time_zone)::date as day, (bound_now() at time zone c.time_zone)::time as at from clinic c where c.remind_by_mail and c.archived_at is null), reminded as ( insert into note_reminder (appointment_id, clinic_id, therapist_id, sent_at, day) select a.id, a.clinic_id, a.therapist_id, bound_now(), l.day from local l join appointment a on a.clinic_id = l.id join account t on t.id = a.therapist_id and t.state = 'ACTIVE' left join session_note n on n.appointment_id = a.id where l.at >= time '08:00' and l.at < time '10:00' and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED') and n.signed_at is null and a.ends_at + make_interval(hours => l.note_deadline_hours) < (l.day + time '08:00') at time zone l.time_zone and exists (select 1 from membership m where m.account_id = a.therapist_id and m.clinic_id = l.id and m.role = 'THERAPIST' and l.day between m.from_date and coalesce(m.until_date, 'infinity')) order by a.id on conflict do nothing returning appointment_id, clinic_id, therapist_id, day), trail as ( insert into audit_entry (at, kind, action, clinic_id, record_type, record_id) select bound_now(), 'ADMINISTRATIVE', 'note.remind', r.clinic_id, 'AppointmentId', r.appointment_id from reminded r) insert into note_reminder_mail (therapist_id, clinic_id, day, automatic, queued_at, next_try_at) select distinct on (r.therapist_id, r.day) r.therapist_id, r.clinic_id, r.day, true, bound_now(), bound_now() from reminded r where not exists (select 1 from note_reminder_mail m where m.therapist_id = r.therapist_id and m.day = r.day) order by r.therapist_id, r.day, r.clinic_id on conflict do nothing; get diagnostics queued = row_count; return queued; end $$;
