--liquibase formatted sql

--changeset cadence:0473-utilisation-count-cosignature splitStatements:false
-- A note that asks for a co-signature counts as signed when the co-signature is there: as 0500, but for note_on_time.
-- Appointment and day with its minutes and with what it counts for. The flags are true at most on the day it starts.
-- rebooked: the client had, when the period (or the ISO week within it) ended, a later appointment in this clinic.
create or replace function utilisation_fact(in_clinic uuid, first_day date, last_day date)
    returns table (appointment_id uuid, therapist_id uuid, client_id uuid, outcome text, starts_at timestamptz, day date,
                   week date, booked bigint, outside bigint, delivered bigint, scheduled boolean, attended boolean,
                   first_visit boolean, note_on_time boolean, rebooked boolean, rebooked_in_week boolean, unresolved boolean)
    language sql stable as $$
    with piece as (
        select p.*, p.outcome not in ('CANCELLED', 'LATE_CANCELLED') as stands,
               p.outcome = 'ATTENDED' and p.starts_here as visit,
               whole_minutes(p.part) as minutes, whole_minutes(p.inside) as minutes_inside
        from utilisation_piece(in_clinic, first_day, last_day) p),
    ends as materialized (
        select c.time_zone as zone, local_midnight(last_day + 1, c.time_zone) as period_end from clinic c where c.id = in_clinic),
    week_end as materialized (
        select w.week, least(local_midnight(w.week + 7, e.zone), e.period_end) as at, e.period_end
        from (select distinct week from piece) w cross join ends e)
    select p.appointment_id, p.therapist_id, p.client_id, p.outcome, p.starts_at, p.day, p.week,
           case when p.stands then p.minutes_inside else 0 end,
           case when p.stands then p.minutes - p.minutes_inside else 0 end,
           case when p.outcome = 'ATTENDED' then p.minutes else 0 end,
           p.starts_here, p.visit,
           p.visit and not exists (
               select 1 from appointment e
               where e.client_id = p.client_id and e.outcome = 'ATTENDED' and e.starts_at < p.starts_at),
           p.visit and exists (
               select 1 from session_note n left join note_cosignature k on k.note_id = n.id
               where n.appointment_id = p.appointment_id
                 and case when k.note_id is null then n.signed_at else k.signed_at end <= p.ends_at + interval '24 hours'),
           p.visit and coalesce(later.by_period_end, false), p.visit and coalesce(later.by_week_end, false),
           p.starts_here and p.outcome in ('SCHEDULED', 'ARRIVED') and p.ends_at <= bound_now()
    from piece p
    join week_end w on w.week = p.week
    left join lateral (
        select bool_or(n.booked_at < w.period_end and (n.outcome not in ('CANCELLED', 'LATE_CANCELLED') or n.outcome_at >= w.period_end)) as by_period_end,
               bool_or(n.booked_at < w.at and (n.outcome not in ('CANCELLED', 'LATE_CANCELLED') or n.outcome_at >= w.at)) as by_week_end
        from appointment n
        where p.visit and n.client_id = p.client_id and n.clinic_id = in_clinic and n.starts_at > p.starts_at) later on true
    $$;
--rollback create or replace function utilisation_fact(in_clinic uuid, first_day date, last_day date)
--rollback     returns table (appointment_id uuid, therapist_id uuid, client_id uuid, outcome text, starts_at timestamptz, day date,
--rollback                    week date, booked bigint, outside bigint, delivered bigint, scheduled boolean, attended boolean,
--rollback                    first_visit boolean, note_on_time boolean, rebooked boolean, rebooked_in_week boolean, unresolved boolean)
--rollback     language sql stable as $$
--rollback     with piece as (
--rollback         select p.*, p.outcome not in ('CANCELLED', 'LATE_CANCELLED') as stands,
--rollback                p.outcome = 'ATTENDED' and p.starts_here as visit,
--rollback                whole_minutes(p.part) as minutes, whole_minutes(p.inside) as minutes_inside
--rollback         from utilisation_piece(in_clinic, first_day, last_day) p),
--rollback     ends as materialized (
--rollback         select c.time_zone as zone, local_midnight(last_day + 1, c.time_zone) as period_end from clinic c where c.id = in_clinic),
--rollback     week_end as materialized (
--rollback         select w.week, least(local_midnight(w.week + 7, e.zone), e.period_end) as at, e.period_end
--rollback         from (select distinct week from piece) w cross join ends e)
--rollback     select p.appointment_id, p.therapist_id, p.client_id, p.outcome, p.starts_at, p.day, p.week,
--rollback            case when p.stands then p.minutes_inside else 0 end,
--rollback            case when p.stands then p.minutes - p.minutes_inside else 0 end,
--rollback            case when p.outcome = 'ATTENDED' then p.minutes else 0 end,
--rollback            p.starts_here, p.visit,
--rollback            p.visit and not exists (
--rollback                select 1 from appointment e
--rollback                where e.client_id = p.client_id and e.outcome = 'ATTENDED' and e.starts_at < p.starts_at),
--rollback            p.visit and exists (
--rollback                select 1 from session_note n
--rollback                where n.appointment_id = p.appointment_id and n.signed_at <= p.ends_at + interval '24 hours'),
--rollback            p.visit and coalesce(later.by_period_end, false), p.visit and coalesce(later.by_week_end, false),
--rollback            p.starts_here and p.outcome in ('SCHEDULED', 'ARRIVED') and p.ends_at <= bound_now()
--rollback     from piece p
--rollback     join week_end w on w.week = p.week
--rollback     left join lateral (
--rollback         select bool_or(n.booked_at < w.period_end and (n.outcome not in ('CANCELLED', 'LATE_CANCELLED') or n.outcome_at >= w.period_end)) as by_period_end,
--rollback                bool_or(n.booked_at < w.at and (n.outcome not in ('CANCELLED', 'LATE_CANCELLED') or n.outcome_at >= w.at)) as by_week_end
--rollback         from appointment n
--rollback         where p.visit and n.client_id = p.client_id and n.clinic_id = in_clinic and n.starts_at > p.starts_at) later on true
--rollback     $$;
