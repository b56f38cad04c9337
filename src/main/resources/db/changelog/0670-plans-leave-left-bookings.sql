--liquibase formatted sql

--changeset cadence:0670-plans-leave-left-bookings splitStatements:false
-- As in 0600, but for one line: a booking that the plan left behind does not keep the session again only because it lies in
-- the new window too. Otherwise the change that was accepted would be proposed for ever.
create or replace view plan_session_standing with (security_invoker = true) as
select s.id, s.plan_id, s.client_id, s.clinic_id, s.treatment_type, s.earliest, s.latest, s.suggested, s.because, s.entry_id,
       s.stage, s.pace, s.depth, s.minutes_from, s.minutes_to, s.pinned, s.pinned_by, s.pinned_at, s.pin_reason,
       s.left_appointment_id, v.id booking_id, v.starts_at, v.ends_at, v.outcome, v.therapist_id booked_with, v.day booked_day,
       case when s.state = 'DROPPED' then 'DROPPED'
            when v.outcome = 'ATTENDED' then 'ATTENDED'
            when v.outcome = 'NO_SHOW' then 'MISSED'
            when v.id is null and s.latest < (bound_now() at time zone k.time_zone)::date then 'MISSED'
            else 'PLANNED' end standing
from plan_session s
join clinic k on k.id = s.clinic_id
left join appointment linked on linked.id = s.appointment_id and linked.outcome not in ('CANCELLED', 'LATE_CANCELLED')
left join lateral (
    select a.id, a.starts_at, a.ends_at, a.outcome, a.therapist_id, (a.starts_at at time zone k.time_zone)::date as day
    from (
        select l.* from appointment l where l.id = linked.id
        union all
        select f.* from appointment f
        where linked.id is null and f.client_id = s.client_id and f.clinic_id = s.clinic_id
          and f.treatment_type = s.treatment_type and f.outcome not in ('CANCELLED', 'LATE_CANCELLED')
          and f.starts_at >= s.earliest::timestamp at time zone k.time_zone
          and f.starts_at < (s.latest + 1)::timestamp at time zone k.time_zone
          and (f.id is distinct from s.left_appointment_id or f.outcome in ('ATTENDED', 'NO_SHOW'))
          and not exists (select 1 from plan_session o where o.appointment_id = f.id and o.state <> 'DROPPED')
          and not exists (
              select 1 from plan_session o
              where o.client_id = s.client_id and o.clinic_id = s.clinic_id and o.id <> s.id and o.state <> 'DROPPED'
                and o.treatment_type = s.treatment_type and o.appointment_id is null
                and (f.starts_at at time zone k.time_zone)::date between o.earliest and o.latest
                and (abs((f.starts_at at time zone k.time_zone)::date - o.suggested), o.id)
                    < (abs((f.starts_at at time zone k.time_zone)::date - s.suggested), s.id))) a
    where s.state <> 'DROPPED'
    order by a.outcome = 'ATTENDED' desc, a.outcome = 'NO_SHOW', a.starts_at, a.id
    limit 1) v on true;
--rollback create or replace view plan_session_standing with (security_invoker = true) as select s.id, s.plan_id, s.client_id, s.clinic_id, s.treatment_type, s.earliest, s.latest, s.suggested, s.because, s.entry_id, s.stage, s.pace, s.depth, s.minutes_from, s.minutes_to, s.pinned, s.pinned_by, s.pinned_at, s.pin_reason, s.left_appointment_id, v.id booking_id, v.starts_at, v.ends_at, v.outcome, v.therapist_id booked_with, v.day booked_day, case when s.state = 'DROPPED' then 'DROPPED' when v.outcome = 'ATTENDED' then 'ATTENDED' when v.outcome = 'NO_SHOW' then 'MISSED' when v.id is null and s.latest < (bound_now() at time zone k.time_zone)::date then 'MISSED' else 'PLANNED' end standing from plan_session s join clinic k on k.id = s.clinic_id left join appointment linked on linked.id = s.appointment_id and linked.outcome not in ('CANCELLED', 'LATE_CANCELLED') left join lateral ( select a.id, a.starts_at, a.ends_at, a.outcome, a.therapist_id, (a.starts_at at time zone k.time_zone)::date as day from ( select l.* from appointment l where l.id = linked.id union all select f.* from appointment f where linked.id is null and f.client_id = s.client_id and f.clinic_id = s.clinic_id and f.treatment_type = s.treatment_type and f.outcome not in ('CANCELLED', 'LATE_CANCELLED') and f.starts_at >= s.earliest::timestamp at time zone k.time_zone and f.starts_at < (s.latest + 1)::timestamp at time zone k.time_zone and not exists (select 1 from plan_session o where o.appointment_id = f.id and o.state <> 'DROPPED') and not exists ( select 1 from plan_session o where o.client_id = s.client_id and o.clinic_id = s.clinic_id and o.id <> s.id and o.state <> 'DROPPED' and o.treatment_type = s.treatment_type and o.appointment_id is null and (f.starts_at at time zone k.time_zone)::date between o.earliest and o.latest and (abs((f.starts_at at time zone k.time_zone)::date - o.suggested), o.id) < (abs((f.starts_at at time zone k.time_zone)::date - s.suggested), s.id))) a where s.state <> 'DROPPED' order by a.outcome = 'ATTENDED' desc, a.outcome = 'NO_SHOW', a.starts_at, a.id limit 1) v on true;
