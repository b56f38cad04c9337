--liquibase formatted sql

--changeset cadence:0471-notes-create-supervision splitStatements:false
-- Who supervises whom in a clinic, by whole days in the clinic's zone; without a last day until further notice. What ends before
-- its first day never held. Rows are ended, never deleted.
create table supervision (
    id uuid primary key default uuidv7(),
    clinic_id uuid not null references clinic,
    therapist_id uuid not null references account,
    lead_id uuid not null references account,
    from_day date not null,
    until_day date,
    check (lead_id <> therapist_id),
    check (until_day is null or until_day >= from_day - 1),
    -- One lead at a time.
    constraint supervision_once exclude using gist (
        clinic_id with =, therapist_id with =, daterange(from_day, until_day + 1) with &&)
);
create index supervision_of_lead on supervision (clinic_id, lead_id);

-- Nobody is, on any one day, their own lead's lead, through however many others. Runs as the owner, who sees all rows.
create function supervision_runs_in_no_circle() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (
        with recursive above (lead_id, days) as (
            select new.lead_id, daterange(new.from_day, new.until_day + 1)
            union
            select s.lead_id, a.days * daterange(s.from_day, s.until_day + 1)
            from above a
            join supervision s on s.clinic_id = new.clinic_id and s.therapist_id = a.lead_id
                and s.id <> new.id and a.days && daterange(s.from_day, s.until_day + 1))
        select 1 from above where lead_id = new.therapist_id) then
        raise exception 'supervision runs in a circle'
            using errcode = 'check_violation', constraint = 'supervision_no_circle';
    end if;
    return new;
end $$;
create trigger supervision_runs_in_no_circle before insert or update on supervision
    for each row execute function supervision_runs_in_no_circle();

alter table supervision enable row level security;
alter table supervision force row level security;
create policy owner_reads on supervision for select to current_user using (true);
create policy member_reads on supervision for select to ${appRole} using (clinic_id = any ((select actor_clinics('CARE'))::uuid[]));
create policy admin_reads on supervision for select to ${appRole} using ((select actor_is_admin()));
-- access.md, "clinic settings": the clinic's managers and an admin. Nobody keeps their own.
create policy keeper_adds on supervision for insert to ${appRole} with check (therapist_id <> (select actor_id())
    and ((select actor_is_admin()) or clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])));
create policy keeper_ends on supervision for update to ${appRole} using (therapist_id <> (select actor_id())
    and ((select actor_is_admin()) or clinic_id = any ((select actor_clinics('MANAGER'))::uuid[])));
grant select, insert, update (until_day) on supervision to ${appRole};
--rollback drop table supervision; drop function supervision_runs_in_no_circle();
