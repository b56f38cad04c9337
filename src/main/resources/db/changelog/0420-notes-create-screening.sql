--liquibase formatted sql

--changeset cadence:0420-notes-create-screening splitStatements:false
-- The red flags of one session as they were asked, and the referral that follows from one (domain.md, "Before hands go on").
-- Belongs to the note: its author's, locked with it.
create table note_screening (
    note_id uuid primary key references session_note on delete cascade,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    asked_at timestamptz,
    flags text[] not null default '{}' check (flags <@ array['FEVER', 'SUSPECTED_DVT', 'ACUTE_INJURY', 'FRACTURE', 'OPEN_WOUND',
        'DARK_URINE', 'CONFUSION']),
    temperature numeric(3, 1) check (temperature between 30 and 45),
    referred_to text check (length(referred_to) between 1 and 120),
    referred_at timestamptz,
    check ((referred_to is null) = (referred_at is null)),
    check (asked_at is not null or referred_at is not null),
    -- A fever is a red flag, and nothing else is one.
    check (('FEVER' = any (flags)) = (coalesce(temperature, 0) > 38))
);
create index note_screening_of_client on note_screening (clinic_id, client_id);
create trigger note_screening_follows_note before insert or update or delete on note_screening
    for each row execute function technique_follows_note();

-- Whatever the code above believes: a note with a red flag that led to no referral is never signed.
create function red_flag_stops_signing() returns trigger language plpgsql as $$
begin
    if exists (select 1 from note_screening s where s.note_id = new.note_id and s.flags <> '{}' and s.referred_at is null) then
        raise exception 'a red flag without a referral stops the session' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger red_flag_stops_signing before insert or update on note_content
    for each row when (new.signed) execute function red_flag_stops_signing();

alter table note_screening enable row level security;
alter table note_screening force row level security;
create policy author on note_screening to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy reads_with_content on note_screening for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_screening.note_id));
grant select, insert, update, delete on note_screening to ${appRole};
--rollback drop trigger red_flag_stops_signing on note_content; drop function red_flag_stops_signing(); drop table note_screening;
