--liquibase formatted sql

--changeset cadence:0500-utilisation-create-minutes splitStatements:false
-- The minutes and counts behind every figure of domain.md, "Utilisation: definitions", in one place. These functions run
-- with the rights of whoever calls them: row-level security stands. The guarded doors are in 0501.
--
-- A period is the whole local days first_day to last_day in the clinic's own zone. A local time that the clock skips is
-- read with the offset before the jump, one that comes twice as the second: a shift across a jump counts real minutes.
-- An appointment counts (attended, no-show, cancelled ...) on the local day it starts; its minutes lie in the days they
-- are in, cut at the period's edge.

-- The first instant of a local day, also where the clock goes back over midnight.
create function local_midnight(day date, zone text) returns timestamptz
    language sql stable parallel safe as $$
    select case when (((day::timestamp at time zone zone) - interval '1 hour') at time zone zone)::date = day
        then (day::timestamp at time zone zone) - interval '1 hour' else day::timestamp at time zone zone end
    $$;

create function whole_minutes(spans tstzmultirange) returns bigint
    language sql stable parallel safe
    return (select coalesce(sum(extract(epoch from upper(span) - lower(span))), 0)::bigint / 60 from unnest(spans) span);

-- The plan's therapist, whom a planned session without an appointment belongs to in the figures.
create policy owner_reads on treatment_plan for select to current_user using (true);

-- The local days of the period, each with its first and last instant.
create function utilisation_calendar(in_clinic uuid, first_day date, last_day date)
    returns table (day date, week date, weekday integer, zone text, begins timestamptz, finishes timestamptz)
    language sql stable as $$
    select first_day + n, date_trunc('week', (first_day + n)::timestamp)::date, extract(isodow from first_day + n)::integer,
           c.time_zone, local_midnight(first_day + n, c.time_zone), local_midnight(first_day + n + 1, c.time_zone)
    from clinic c cross join lateral generate_series(0, last_day - first_day) n
    where c.id = in_clinic
    $$;

-- Therapist and day: roster, leave within it, blocks within what is left, and what is left after both.
create function utilisation_day(in_clinic uuid, first_day date, last_day date)
    returns table (therapist_id uuid, day date, week date, rostered tstzmultirange, on_leave tstzmultirange,
                   blocked tstzmultirange, available tstzmultirange)
    language sql stable as $$
    with calendar as materialized (select * from utilisation_calendar(in_clinic, first_day, last_day)),
    period as materialized (select min(begins) as begins, max(finishes) as finishes from calendar),
    rostered as materialized (
        select s.therapist_id, c.day, c.week,
               range_agg(tstzrange(edge.begins, greatest(edge.begins, edge.finishes)) * tstzrange(c.begins, c.finishes)) as spans
        from calendar c
        join roster_shift s on s.clinic_id = in_clinic and s.weekday = c.weekday
            and s.valid_from <= c.day and (s.valid_until is null or s.valid_until >= c.day)
        cross join lateral (
            select (c.day + s.starts) at time zone c.zone as begins, (c.day + s.ends) at time zone c.zone as finishes) edge
        group by s.therapist_id, c.day, c.week),
    leave as materialized (
        select l.therapist_id, range_agg(tstzrange(l.starts_at, l.ends_at)) as spans
        from period p join therapist_leave l on l.state = 'APPROVED' and l.starts_at < p.finishes and l.ends_at > p.begins
        where l.therapist_id in (select r.therapist_id from rostered r)
        group by l.therapist_id),
    block as materialized (
        select b.therapist_id, range_agg(tstzrange(b.starts_at, b.ends_at)) as spans
        from period p join diary_block b on b.clinic_id = in_clinic and b.starts_at < p.finishes and b.ends_at > p.begins
        group by b.therapist_id),
    away as (
        select r.*, r.spans * coalesce(l.spans, '{}') as on_leave, coalesce(b.spans, '{}') as blocks
        from rostered r
        left join leave l on l.therapist_id = r.therapist_id
        left join block b on b.therapist_id = r.therapist_id)
    select a.therapist_id, a.day, a.week, a.spans, a.on_leave, (a.spans - a.on_leave) * a.blocks,
           a.spans - a.on_leave - a.blocks
    from away a
    $$;

-- Appointment and day: the part of it on that day, and what of this lies inside availability. No minute is counted twice:
-- appointment_therapist_once (0006) lets no two appointments of a therapist overlap unless cancelled.
create function utilisation_piece(in_clinic uuid, first_day date, last_day date)
    returns table (appointment_id uuid, therapist_id uuid, client_id uuid, outcome text, starts_at timestamptz,
                   ends_at timestamptz, day date, week date, starts_here boolean, part tstzmultirange, inside tstzmultirange)
    language sql stable as $$
    with calendar as materialized (select * from utilisation_calendar(in_clinic, first_day, last_day)),
    period as materialized (select min(zone) as zone, min(begins) as begins, max(finishes) as finishes from calendar),
    touching as (
        select p.zone, a.id, a.therapist_id, a.client_id, a.outcome, a.starts_at, a.ends_at
        from period p join appointment a on a.clinic_id = in_clinic and a.starts_at >= p.begins and a.starts_at < p.finishes
        union all
        select p.zone, a.id, a.therapist_id, a.client_id, a.outcome, a.starts_at, a.ends_at
        from period p join appointment a on a.clinic_id = in_clinic and a.starts_at < p.begins
            and tstzrange(a.starts_at, a.ends_at) @> p.begins and a.outcome not in ('CANCELLED', 'LATE_CANCELLED')),
    split as (
        select t.*, (t.starts_at at time zone t.zone)::date + n as day, n = 0 as starts_here
        from touching t
        cross join lateral generate_series(0, ((t.ends_at - interval '1 microsecond') at time zone t.zone)::date
                                              - (t.starts_at at time zone t.zone)::date) n)
    select s.id, s.therapist_id, s.client_id, s.outcome, s.starts_at, s.ends_at, s.day, c.week, s.starts_here, cut.part,
           case when s.outcome in ('CANCELLED', 'LATE_CANCELLED') then '{}' else cut.part * coalesce(u.available, '{}') end
    from split s
    join calendar c on c.day = s.day
    cross join lateral (
        select multirange(tstzrange(s.starts_at, s.ends_at) * tstzrange(c.begins, c.finishes)) as part) cut
    left join utilisation_day(in_clinic, first_day, last_day) u on u.therapist_id = s.therapist_id and u.day = s.day
    $$;

-- Appointment and day with its minutes and with what it counts for. The flags are true at most on the day it starts.
-- rebooked: the client had, when the period (or the ISO week within it) ended, a later appointment in this clinic.
create function utilisation_fact(in_clinic uuid, first_day date, last_day date)
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
               select 1 from session_note n
               where n.appointment_id = p.appointment_id and n.signed_at <= p.ends_at + interval '24 hours'),
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

-- Planned sessions whose window ended in the period (and has ended by now); dropped ones are planned no more.
create function utilisation_planned(in_clinic uuid, first_day date, last_day date)
    returns table (plan_session_id uuid, therapist_id uuid, client_id uuid, earliest date, latest date, week date, attended boolean)
    language sql stable as $$
    select s.id, coalesce(a.therapist_id, p.therapist_id), s.client_id, s.earliest, s.latest,
           date_trunc('week', s.latest::timestamp)::date,
           coalesce(a.outcome = 'ATTENDED' and (a.starts_at at time zone c.time_zone)::date between s.earliest and s.latest, false)
    from clinic c
    join plan_session s on s.clinic_id = c.id and s.latest between first_day and last_day
    join treatment_plan p on p.id = s.plan_id
    left join appointment a on a.id = s.appointment_id
    where c.id = in_clinic and s.state <> 'DROPPED' and s.latest < (bound_now() at time zone c.time_zone)::date
    $$;

-- The spans of every local hour of a day. Half hours are put together, so that a clock that jumps by 30 minutes is exact.
create function utilisation_hour(in_clinic uuid, first_day date, last_day date)
    returns table (day date, hour integer, spans tstzmultirange)
    language sql stable as $$
    select c.day, extract(hour from slot.at at time zone c.zone)::integer,
           range_agg(tstzrange(slot.at, slot.at + interval '30 minutes'))
    from utilisation_calendar(in_clinic, first_day, last_day) c
    cross join lateral generate_series(c.begins, c.finishes - interval '1 microsecond', interval '30 minutes') slot (at)
    group by 1, 2
    $$;
--rollback drop function utilisation_hour(uuid, date, date); drop function utilisation_planned(uuid, date, date); drop function utilisation_fact(uuid, date, date); drop function utilisation_piece(uuid, date, date); drop function utilisation_day(uuid, date, date); drop function utilisation_calendar(uuid, date, date); drop policy owner_reads on treatment_plan; drop function whole_minutes(tstzmultirange); drop function local_midnight(date, text);
