--liquibase formatted sql

--changeset cadence:0472-notes-create-cosignature splitStatements:false
-- A signed note that asks its author's lead for a co-signature: who, when, given or not. A manager may know this much; what the
-- lead says lies in note_remark, out of a manager's reach like a note's content.
create table note_cosignature (
    note_id uuid primary key references session_note,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    lead_id uuid not null references account,
    -- When the session was: a lead who does not treat the client does not see the appointment.
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    asked_at timestamptz not null,
    signed_at timestamptz,
    check (lead_id <> author_id)
);
create index note_cosignature_of_lead on note_cosignature (lead_id, signed_at);
create index note_cosignature_waiting on note_cosignature (clinic_id, author_id) where signed_at is null;

-- What a lead says of a note: that an addendum is wanted, or a word with the co-signature. Never changed, like an addendum.
create table note_remark (
    id uuid primary key default uuidv7(),
    note_id uuid not null references note_cosignature,
    clinic_id uuid not null references clinic,
    client_id uuid not null references client,
    author_id uuid not null references account,
    lead_id uuid not null references account,
    kind text not null check (kind in ('ADDENDUM', 'COSIGNED')),
    text text not null check (length(text) between 1 and 1000),
    at timestamptz not null
);
create index note_remark_of_note on note_remark (note_id, at, id);
create unique index note_remark_once_with_the_signature on note_remark (note_id) where kind = 'COSIGNED';
create trigger note_remark_locked before update or delete on note_remark
    for each row execute function signed_is_locked();

-- Asked for by the database itself, whoever signs and however: an author can neither forget it nor leave it out.
create function signing_asks_for_cosignature() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into note_cosignature (note_id, clinic_id, client_id, author_id, lead_id, starts_at, ends_at, asked_at)
    select new.id, new.clinic_id, new.client_id, new.author_id, s.lead_id, a.starts_at, a.ends_at, new.signed_at
    from clinic c
    join appointment a on a.id = new.appointment_id
    join supervision s on s.clinic_id = c.id and s.therapist_id = new.author_id
        and (new.signed_at at time zone c.time_zone)::date between s.from_day and coalesce(s.until_day, 'infinity')
    where c.id = new.clinic_id and c.cosignature;
    return null;
end $$;
create trigger signing_asks_for_cosignature after insert or update on session_note
    for each row when (new.state = 'SIGNED') execute function signing_asks_for_cosignature();

-- Given once, by the lead who is asked, and never taken back; what it stands under never changes.
create function cosignature_is_given_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.signed_at is not null
        or (new.note_id, new.clinic_id, new.client_id, new.author_id, new.starts_at, new.ends_at, new.asked_at)
            is distinct from (old.note_id, old.clinic_id, old.client_id, old.author_id, old.starts_at, old.ends_at, old.asked_at)
        or new.signed_at is not null and new.lead_id <> old.lead_id then
        raise exception 'a co-signature cannot be changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger cosignature_is_given_once before update or delete on note_cosignature
    for each row execute function cosignature_is_given_once();
--rollback drop trigger signing_asks_for_cosignature on session_note; drop table note_remark; drop table note_cosignature; drop function cosignature_is_given_once(); drop function signing_asks_for_cosignature();

--changeset cadence:0472-notes-secure-cosignature splitStatements:false
alter table note_cosignature enable row level security;
alter table note_cosignature force row level security;
-- The policies of session_note and note_content ask this table, so these ask neither of them.
create policy author_reads on note_cosignature for select to ${appRole} using (author_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy lead_reads on note_cosignature for select to ${appRole} using (lead_id = (select actor_id())
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]));
create policy treating_reads on note_cosignature for select to ${appRole} using (
    clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]) and actor_treats(client_id, clinic_id));
create policy team_reads on note_cosignature for select to ${appRole} using (
    clinic_id = any ((select actor_team_clinics())::uuid[]));
create policy manager_reads on note_cosignature for select to ${appRole} using (
    clinic_id = any ((select actor_clinics('MANAGER'))::uuid[]));
create policy lead_signs on note_cosignature for update to ${appRole}
    using (lead_id = (select actor_id()) and signed_at is null
        and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[]))
    with check (lead_id = (select actor_id()) and signed_at = (select bound_now()));
-- The owner asks (above), counts for the figures, and hands over what waits.
create policy owner_reads on note_cosignature for select to current_user using (true);
create policy owner_asks on note_cosignature for insert to current_user with check (signed_at is null);
create policy owner_hands_over on note_cosignature for update to current_user
    using (signed_at is null) with check (signed_at is null);
grant select, update (signed_at) on note_cosignature to ${appRole};

-- Is the bound person the one who is asked to co-sign this note, or who did? (docs/decisions/0047)
create function actor_leads(note uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select 1 from note_cosignature k
        where k.note_id = note and k.lead_id = actor_id() and k.clinic_id = any (actor_clinics('THERAPIST')));

create policy lead_reads_asked on session_note for select to ${appRole} using (state = 'SIGNED'
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[])
    and id in (select k.note_id from note_cosignature k where k.lead_id = (select actor_id())));
create policy lead_reads_asked on note_content for select to ${appRole} using (signed
    and clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[])
    and note_id in (select k.note_id from note_cosignature k where k.lead_id = (select actor_id())));

alter table note_remark enable row level security;
alter table note_remark force row level security;
create policy reads_with_content on note_remark for select to ${appRole} using (exists (
    select 1 from note_content c where c.note_id = note_remark.note_id));
create policy lead_remarks on note_remark for insert to ${appRole} with check (lead_id = (select actor_id()) and exists (
    select 1 from note_cosignature k
    where k.note_id = note_remark.note_id and k.lead_id = (select actor_id()) and k.author_id = note_remark.author_id
      and k.clinic_id = note_remark.clinic_id and k.client_id = note_remark.client_id
      and k.clinic_id = any ((select actor_clinics('THERAPIST'))::uuid[])
      and (note_remark.kind = 'ADDENDUM' and k.signed_at is null
           or note_remark.kind = 'COSIGNED' and k.signed_at = (select bound_now()))));
grant select, insert on note_remark to ${appRole};
--rollback drop policy lead_reads_asked on note_content; drop policy lead_reads_asked on session_note; drop function actor_leads(uuid);

--changeset cadence:0472-notes-hand-over-cosignatures splitStatements:false
-- For a manager of the clinic and an admin, who sees no row of a note: how many notes of whom wait there, and since when.
create function waiting_cosignatures(in_clinic uuid)
    returns table (author_id uuid, waiting bigint, oldest timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
    select k.author_id, count(*), min(k.asked_at)
    from note_cosignature k
    where k.clinic_id = in_clinic and k.signed_at is null
      and (in_clinic = any (actor_clinics('MANAGER')) or actor_is_admin())
    group by k.author_id
    $$;

-- What waits of this author goes to whoever supervises them today; how many moved.
create function hand_over_cosignatures(in_clinic uuid, author uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if author = actor_id() or not (in_clinic = any (actor_clinics('MANAGER')) or actor_is_admin()) then
        raise exception 'supervision is kept by the clinic''s managers' using errcode = 'insufficient_privilege';
    end if;
    update note_cosignature k set lead_id = s.lead_id
    from supervision s join clinic c on c.id = s.clinic_id
    where s.clinic_id = in_clinic and s.therapist_id = author
      and (bound_now() at time zone c.time_zone)::date between s.from_day and coalesce(s.until_day, 'infinity')
      and k.clinic_id = in_clinic and k.author_id = author and k.signed_at is null and k.lead_id <> s.lead_id;
    get diagnostics moved = row_count;
    return moved;
end $$;
--rollback drop function hand_over_cosignatures(uuid, uuid); drop function waiting_cosignatures(uuid);
