--liquibase formatted sql

--changeset cadence:0651-utilisation-create-forecast splitStatements:false
-- The coming weeks of a clinic: what its active plans ask for and what stands in the diary besides, against the roster. Runs as
-- the owner, because neither a manager nor an admin reads plans (access.md, "treatment plan", "utilisation"), and answers with
-- minutes, counts and the therapists' names; a therapist gets nothing. Weeks are ISO weeks in the clinic's own zone, the first
-- is what is left of the present one, today included.
--
-- planned: the longest minutes of sessions that are still to come in active plans, in the week of the booking that keeps them,
--     else of the day that was proposed, or today if that day went by and the window is open still
-- booked: those of them that a booking keeps; other: bookings still to come that keep none of them, with their own minutes
-- available: roster − leave − blocks, of days on which the therapist belongs to the clinic
create function utilisation_forecast(in_clinic uuid, in_weeks integer)
    returns table (week date, therapist_id uuid, therapist_name text, works_here boolean, treatment_type text,
                   sessions bigint, planned bigint, booked_sessions bigint, booked bigint,
                   other_bookings bigint, other bigint, available bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with here as materialized (
        select c.id, c.time_zone as zone, t.today, date_trunc('week', t.today::timestamp)::date as monday,
               date_trunc('week', t.today::timestamp)::date + 7 * least(greatest(in_weeks, 1), 26) - 1 as last_day
        from clinic c cross join lateral (select (bound_now() at time zone c.time_zone)::date as today) t
        where c.id = in_clinic and c.archived_at is null and utilisation_scope(in_clinic, false) = 'ALL'),
    staff as materialized (
        select m.account_id, m.from_date, coalesce(m.until_date, 'infinity') as until_date
        from here h
        join membership m on m.clinic_id = h.id and m.role = 'THERAPIST'
        join account a on a.id = m.account_id and a.state in ('ACTIVE', 'INVITED')),
    -- Only those that can still be to come are looked up in the diary: an open window, or a booking of their own.
    session as materialized (
        select s.treatment_type, s.minutes_to as minutes, s.booking_id, coalesce(s.booked_with, p.therapist_id) as therapist_id,
               coalesce(s.booked_day, greatest(s.suggested, h.today)) as day
        from here h
        join treatment_plan p on p.clinic_id = h.id and p.state = 'ACTIVE'
        join plan_session o on o.plan_id = p.id and o.state <> 'DROPPED' and (o.latest >= h.today or o.appointment_id is not null)
        join plan_session_standing s on s.id = o.id
        where s.standing = 'PLANNED' and coalesce(s.booked_day, s.latest) >= h.today),
    grain as (
        select date_trunc('week', s.day::timestamp)::date as week, s.therapist_id, s.treatment_type, 1 as sessions, s.minutes as planned,
               (s.booking_id is not null)::integer as booked_sessions,
               case when s.booking_id is null then 0 else s.minutes end as booked, 0 as other_bookings, 0 as other, 0::bigint as available
        from here h join session s on s.day <= h.last_day
        union all
        select date_trunc('week', a.starts_at at time zone h.zone)::date, a.therapist_id, a.treatment_type, 0, 0, 0, 0, 1,
               extract(epoch from a.ends_at - a.starts_at)::integer / 60, 0
        from here h
        join appointment a on a.clinic_id = h.id and a.outcome in ('SCHEDULED', 'ARRIVED')
            and a.starts_at >= local_midnight(h.today, h.zone) and a.starts_at < local_midnight(h.last_day + 1, h.zone)
        where not exists (select 1 from session s where s.booking_id = a.id)
        union all
        select u.week, u.therapist_id, null, 0, 0, 0, 0, 0, 0, whole_minutes(u.available)
        from here h cross join lateral utilisation_day(h.id, h.today, h.last_day) u
        where exists (select 1 from staff f where f.account_id = u.therapist_id and u.day between f.from_date and f.until_date)
        union all
        -- Every week of the clinic is there, also one without anything.
        select h.monday + 7 * n, null, null, 0, 0, 0, 0, 0, 0, 0 from here h cross join lateral generate_series(0, (h.last_day - h.monday) / 7) n)
    select g.week, g.therapist_id, a.full_name,
           exists (select 1 from here h join staff f on f.account_id = g.therapist_id and f.until_date >= h.today),
           g.treatment_type, sum(g.sessions)::bigint, sum(g.planned)::bigint, sum(g.booked_sessions)::bigint, sum(g.booked)::bigint,
           sum(g.other_bookings)::bigint, sum(g.other)::bigint, sum(g.available)::bigint
    from grain g
    left join account a on a.id = g.therapist_id
    group by g.week, g.therapist_id, a.full_name, g.treatment_type
    $$;
--rollback drop function utilisation_forecast(uuid, integer);
