--liquibase formatted sql

--changeset cadence:0300-diary-find-clash splitStatements:false
-- Who or what is taken at a wanted time: until when, and by which therapist only where that is in the actor's own clinics.
-- Runs as the owner because a clash may lie in a clinic the actor has no part in; it answers nothing else about it.
create function diary_clash(wanted_clinic uuid, wanted_therapist uuid, wanted_client uuid, wanted_room uuid,
        wanted_from timestamptz, wanted_until timestamptz, moved uuid)
    returns table (taken text, taken_by uuid, taken_until timestamptz)
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select case when a.therapist_id = wanted_therapist then 'THERAPIST'
                when a.client_id = wanted_client then 'CLIENT' else 'ROOM' end,
           case when a.clinic_id = any (actor_clinics('CARE')) then a.therapist_id end,
           a.ends_at
    from appointment a
    where wanted_clinic = any (actor_clinics('CARE'))
      and a.outcome not in ('CANCELLED', 'LATE_CANCELLED')
      and a.id is distinct from moved
      and tstzrange(a.starts_at, a.ends_at) && tstzrange(wanted_from, wanted_until)
      and (a.therapist_id = wanted_therapist or a.client_id = wanted_client
           or (a.room_id = wanted_room and a.clinic_id = wanted_clinic))
    order by 1 desc, a.ends_at desc, a.id
    limit 1;
    $$;

-- When the therapist is busy anywhere, as bare times: what free times of a day are made of.
create function diary_busy(wanted_clinic uuid, wanted_therapist uuid, wanted_from timestamptz, wanted_until timestamptz)
    returns table (busy_from timestamptz, busy_until timestamptz)
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select a.starts_at, a.ends_at
    from appointment a
    where wanted_clinic = any (actor_clinics('CARE'))
      and exists (select 1 from membership m where m.account_id = wanted_therapist and m.clinic_id = wanted_clinic
                  and m.role = 'THERAPIST')
      and a.therapist_id = wanted_therapist
      and a.outcome not in ('CANCELLED', 'LATE_CANCELLED')
      and a.starts_at < wanted_until and a.ends_at > wanted_from
    order by a.starts_at;
    $$;
--rollback drop function diary_busy(uuid, uuid, timestamptz, timestamptz); drop function diary_clash(uuid, uuid, uuid, uuid, timestamptz, timestamptz, uuid);
