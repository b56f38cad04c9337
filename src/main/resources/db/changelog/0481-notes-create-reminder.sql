--liquibase formatted sql

--changeset cadence:0481-notes-create-reminder splitStatements:false
-- A therapist was reminded of a missing note: by a manager, or (sent_by null) by the clock. Once a day a note, the day being
-- the clinic's.
create table note_reminder (
    id uuid primary key default uuidv7(),
    appointment_id uuid not null references appointment,
    clinic_id uuid not null references clinic,
    therapist_id uuid not null references account,
    sent_by uuid references account,
    sent_at timestamptz not null,
    day date not null,
    unique (appointment_id, day)
);
create index note_reminder_of_therapist on note_reminder (therapist_id, day);

alter table note_reminder enable row level security;
alter table note_reminder force row level security;
create policy manager_reads on note_reminder for select to ${appRole} using (
    clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy manager_sends on note_reminder for insert to ${appRole} with check (sent_by = (select actor_id())
    and clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])
    and exists (select 1 from appointment a where a.id = note_reminder.appointment_id
        and a.clinic_id = note_reminder.clinic_id and a.therapist_id = note_reminder.therapist_id
        and a.ends_at <= bound_now()));
create policy own on note_reminder for select to ${appRole} using (therapist_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy owner on note_reminder to current_user using (true) with check (true);
-- What was sent stays as it was sent.
grant select, insert on note_reminder to ${appRole};

-- Mails to send: to whom, of which day; never what they are about. How many notes one speaks of is counted as it goes.
create table note_reminder_mail (
    id uuid primary key default uuidv7(),
    therapist_id uuid not null references account,
    clinic_id uuid not null references clinic,
    day date not null,
    automatic boolean not null,
    queued_at timestamptz not null,
    next_try_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    dropped_at timestamptz,
    unique (therapist_id, day, automatic),
    check (sent_at is null or dropped_at is null)
);
create index note_reminder_mail_waiting on note_reminder_mail (next_try_at) where sent_at is null and dropped_at is null;

alter table note_reminder_mail enable row level security;
alter table note_reminder_mail force row level security;
create policy manager_reads on note_reminder_mail for select to ${appRole} using (
    clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy manager_queues on note_reminder_mail for insert to ${appRole} with check (not automatic
    and clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])
    and exists (select 1 from note_reminder r where r.therapist_id = note_reminder_mail.therapist_id
        and r.clinic_id = note_reminder_mail.clinic_id and r.day = note_reminder_mail.day
        and r.sent_by = (select actor_id())));
create policy owner on note_reminder_mail to current_user using (true) with check (true);
grant select, insert on note_reminder_mail to ${appRole};

-- The clock is nobody: its reminders stand in the trail without an actor, by the owner's hand.
create policy owner_reminds on audit_entry for insert to current_user
    with check (kind = 'ADMINISTRATIVE' and action = 'note.remind' and actor_id is null);
--rollback drop policy owner_reminds on audit_entry; drop table note_reminder_mail; drop table note_reminder;

--changeset cadence:0481-notes-remind-by-clock splitStatements:false
-- Each of these acts for nobody: whoever is signed in is refused.
create function acts_for_nobody() returns void
    language plpgsql stable set search_path = public, pg_temp as $$
begin
    if actor_id() is not null then
        raise exception 'this is for the clock alone' using errcode = 'insufficient_privilege';
    end if;
end $$;

-- Once a day, at 08:00 by the clinic's clock: the notes that were overdue then, of therapists who work there. Until 10:00,
-- should nothing have run at 08:00; a second run, or another node's, finds all of them reminded.
create function remind_overdue_notes() returns integer
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
        insert into audit_entry (at, kind, action, clinic_id, record_type, record_id)
        select bound_now(), 'ADMINISTRATIVE', 'note.remind', r.clinic_id, 'AppointmentId', r.appointment_id
        from reminded r)
    insert into note_reminder_mail (therapist_id, clinic_id, day, automatic, queued_at, next_try_at)
    select distinct on (r.therapist_id, r.day) r.therapist_id, r.clinic_id, r.day, true, bound_now(), bound_now()
    from reminded r
    where not exists (select 1 from note_reminder_mail m where m.therapist_id = r.therapist_id and m.day = r.day)
    order by r.therapist_id, r.day, r.clinic_id
    on conflict do nothing;
    get diagnostics queued = row_count;
    return queued;
end $$;

-- Of how many notes a mail speaks: those reminded that day, in clinics that mail, still unsigned. None for someone who was
-- suspended or has left since.
create function reminder_mail_notes(therapist uuid, reminded_on date) returns bigint
    language sql stable set search_path = public, pg_temp
    return (
        select count(*)
        from note_reminder r
        join account t on t.id = r.therapist_id and t.state = 'ACTIVE'
        join clinic c on c.id = r.clinic_id and c.remind_by_mail
        join appointment a on a.id = r.appointment_id and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED')
        left join session_note n on n.appointment_id = r.appointment_id
        where r.therapist_id = therapist and r.day = reminded_on and n.signed_at is null);
revoke execute on function reminder_mail_notes(uuid, date) from public;

-- Takes one mail to send, for two minutes at first, then for longer and longer: who took it and did not say that it was sent
-- has failed, and it is tried again. Another runner passes by what is taken. A mail that nobody could send within a day, or
-- that has nothing left to say, is dropped.
create function take_reminder_mail() returns table (id uuid, email text, notes bigint)
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
        if notes > 0 and taken.queued_at > bound_now() - interval '1 day' then
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

create function reminder_mail_sent(mail uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform acts_for_nobody();
    update note_reminder_mail m set sent_at = bound_now() where m.id = mail and m.sent_at is null and m.dropped_at is null;
end $$;
--rollback drop function reminder_mail_sent(uuid); drop function take_reminder_mail(); drop function reminder_mail_notes(uuid, date); drop function remind_overdue_notes(); drop function acts_for_nobody();
