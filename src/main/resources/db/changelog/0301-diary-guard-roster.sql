--liquibase formatted sql

--changeset cadence:0301-diary-guard-roster splitStatements:false
-- Nobody is rostered twice at once, in whichever clinic. Minutes of the local day, as each clinic's shifts are local.
alter table roster_shift add constraint roster_shift_therapist_once exclude using gist (
    therapist_id with =,
    weekday with =,
    int4range((extract(epoch from starts) / 60)::integer, (extract(epoch from ends) / 60)::integer) with &&,
    daterange(valid_from, valid_until, '[]') with &&);

-- Where a wanted shift meets one of another clinic; that clinic's name only if it is one of the actor's.
create function diary_rostered_elsewhere(wanted_clinic uuid, wanted_therapist uuid, wanted_weekday integer,
        wanted_starts time, wanted_ends time, wanted_from date)
    returns table (clinic_name text, shift_starts time, shift_ends time)
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select case when s.clinic_id = any (actor_clinics('CARE')) then c.name end, s.starts, s.ends
    from roster_shift s join clinic c on c.id = s.clinic_id
    where wanted_clinic = any (actor_clinics('MANAGER'))
      and s.therapist_id = wanted_therapist and s.clinic_id <> wanted_clinic and s.weekday = wanted_weekday
      and s.starts < wanted_ends and s.ends > wanted_starts
      and coalesce(s.valid_until, 'infinity') >= wanted_from
    order by s.starts, s.id
    limit 1;
    $$;
--rollback drop function diary_rostered_elsewhere(uuid, uuid, integer, time, time, date); alter table roster_shift drop constraint roster_shift_therapist_once;
