--liquibase formatted sql

--changeset cadence:0501-utilisation-create-figures splitStatements:false
-- The doors to the figures. They run as the owner, because an admin reads figures without reading rows, and answer with
-- minutes, counts and ids only; names and everything else are read under the person's own row-level security.
-- access.md, "utilisation": a manager the clinic, an admin all clinics (figures only), a therapist their own.

-- Whose figures the bound person may see in the clinic: 'ALL', 'OWN', or none (null).
create function utilisation_scope(in_clinic uuid, with_rows boolean) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when in_clinic = any (actor_clinics('MANAGER')) then 'ALL'
        when not with_rows and actor_is_admin() and exists (select 1 from clinic c where c.id = in_clinic) then 'ALL'
        when in_clinic = any (actor_clinics('THERAPIST')) then 'OWN' end
    $$;

-- Figures by therapist and ISO week (cut by the period), by therapist, by week, and in total: therapist_id null is all of
-- those the person may see, week null the whole period. Totals come from minutes and people, never from averages.
create function utilisation_figures(in_clinic uuid, first_day date, last_day date)
    returns table (therapist_id uuid, therapist_name text, week date,
                   rostered bigint, on_leave bigint, blocked bigint, available bigint,
                   booked bigint, outside bigint, delivered bigint,
                   scheduled bigint, attended bigint, no_show bigint, cancelled bigint, late_cancelled bigint, unresolved bigint,
                   clients_seen bigint, clients_rebooked bigint, first_visits bigint, notes_on_time bigint,
                   planned bigint, planned_attended bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with me as materialized (select actor_id() as id, utilisation_scope(in_clinic, false) as scope),
    grain as (
        select u.therapist_id, u.week,
               whole_minutes(u.rostered) as rostered, whole_minutes(u.on_leave) as on_leave,
               whole_minutes(u.blocked) as blocked, whole_minutes(u.available) as available,
               0::bigint as booked, 0::bigint as outside, 0::bigint as delivered,
               null::uuid as appointment_id, '' as outcome, false as scheduled, false as attended, false as unresolved,
               null::uuid as client_id, false as rebooked, false as rebooked_in_week, false as first_visit,
               false as note_on_time, false as planned, false as planned_attended
        from me, utilisation_day(in_clinic, first_day, last_day) u where me.scope is not null
        union all
        select f.therapist_id, f.week, 0, 0, 0, 0, f.booked, f.outside, f.delivered, f.appointment_id, f.outcome, f.scheduled,
               f.attended, f.unresolved, f.client_id, f.rebooked, f.rebooked_in_week, f.first_visit, f.note_on_time, false, false
        from me, utilisation_fact(in_clinic, first_day, last_day) f where me.scope is not null
        union all
        select p.therapist_id, p.week, 0, 0, 0, 0, 0, 0, 0, null, '', false, false, false, null, false, false, false, false,
               true, p.attended
        from me, utilisation_planned(in_clinic, first_day, last_day) p where me.scope is not null
        union all
        -- Whoever belonged to the clinic in the period has a line, with or without minutes.
        select m.account_id, date_trunc('week', first_day::timestamp)::date, 0, 0, 0, 0, 0, 0, 0, null, '', false, false, false,
               null, false, false, false, false, false, false
        from me, membership m
        where me.scope is not null and m.clinic_id = in_clinic and m.role = 'THERAPIST'
          and m.from_date <= last_day and coalesce(m.until_date, 'infinity') >= first_day),
    summed as (
        select g.therapist_id, g.week, grouping(g.week) = 1 as whole_period,
               sum(g.rostered)::bigint as rostered, sum(g.on_leave)::bigint as on_leave, sum(g.blocked)::bigint as blocked,
               sum(g.available)::bigint as available, sum(g.booked)::bigint as booked, sum(g.outside)::bigint as outside,
               sum(g.delivered)::bigint as delivered,
               count(*) filter (where g.scheduled) as scheduled,
               count(*) filter (where g.attended) as attended,
               count(*) filter (where g.scheduled and g.outcome = 'NO_SHOW') as no_show,
               count(*) filter (where g.scheduled and g.outcome in ('CANCELLED', 'LATE_CANCELLED')) as cancelled,
               count(*) filter (where g.scheduled and g.outcome = 'LATE_CANCELLED') as late_cancelled,
               count(*) filter (where g.unresolved) as unresolved,
               count(distinct g.client_id) filter (where g.attended) as clients_seen,
               -- A client is rebooked if their last visit has a later appointment, and so has every earlier one.
               count(distinct g.client_id) filter (where g.attended and not g.rebooked) as not_rebooked,
               count(distinct g.client_id) filter (where g.attended and not g.rebooked_in_week) as not_rebooked_in_week,
               count(*) filter (where g.first_visit) as first_visits,
               count(*) filter (where g.note_on_time) as notes_on_time,
               count(*) filter (where g.planned) as planned,
               count(*) filter (where g.planned_attended) as planned_attended
        from grain g, me
        where me.scope = 'ALL' or g.therapist_id = me.id
        group by grouping sets ((g.therapist_id, g.week), (g.therapist_id), (g.week), ()))
    select s.therapist_id, a.full_name, s.week, s.rostered, s.on_leave, s.blocked, s.available, s.booked, s.outside, s.delivered,
           s.scheduled, s.attended, s.no_show, s.cancelled, s.late_cancelled, s.unresolved, s.clients_seen,
           s.clients_seen - case when s.whole_period then s.not_rebooked else s.not_rebooked_in_week end,
           s.first_visits, s.notes_on_time, s.planned, s.planned_attended
    from summed s
    left join account a on a.id = s.therapist_id
    where (select scope from me) is not null
    $$;

-- Available and booked minutes by weekday (1 is Monday) and local hour. An hour that the clock repeats holds 120 minutes.
create function utilisation_heat(in_clinic uuid, first_day date, last_day date)
    returns table (weekday integer, hour integer, available bigint, booked bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with me as materialized (select actor_id() as id, utilisation_scope(in_clinic, false) as scope),
    day as materialized (
        select u.therapist_id, u.day, u.available
        from me, utilisation_day(in_clinic, first_day, last_day) u
        where (me.scope = 'ALL' or me.scope = 'OWN' and u.therapist_id = me.id) and not isempty(u.available)),
    booked as materialized (
        select p.therapist_id, p.day, range_agg(p.inside) as spans
        from me, utilisation_piece(in_clinic, first_day, last_day) p
        where (me.scope = 'ALL' or me.scope = 'OWN' and p.therapist_id = me.id) and not isempty(p.inside)
        group by p.therapist_id, p.day),
    hour as materialized (select h.* from utilisation_hour(in_clinic, first_day, last_day) h)
    select extract(isodow from d.day)::integer, h.hour,
           sum(whole_minutes(d.available * h.spans))::bigint,
           sum(whole_minutes(coalesce(b.spans, '{}') * h.spans))::bigint
    from day d
    join hour h on h.day = d.day and h.spans && d.available
    left join booked b on b.therapist_id = d.therapist_id and b.day = d.day
    group by 1, 2
    $$;

-- The appointments behind the figures, for a manager of the clinic and, their own, for a therapist; none for an admin.
-- With in_therapist, in_weekday and in_hour only those of the cell; with an hour, booked holds the minutes within it.
create function utilisation_rows(in_clinic uuid, first_day date, last_day date, in_therapist uuid, in_weekday integer, in_hour integer)
    returns table (appointment_id uuid, therapist_id uuid, client_id uuid, outcome text, day date,
                   booked bigint, outside bigint, delivered bigint, scheduled boolean, attended boolean,
                   first_visit boolean, note_on_time boolean, rebooked boolean, unresolved boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    with me as materialized (select actor_id() as id, utilisation_scope(in_clinic, true) as scope)
    select f.appointment_id, f.therapist_id, f.client_id, f.outcome, min(f.day), sum(f.booked)::bigint, sum(f.outside)::bigint,
           sum(f.delivered)::bigint, bool_or(f.scheduled), bool_or(f.attended), bool_or(f.first_visit), bool_or(f.note_on_time),
           bool_or(f.rebooked), bool_or(f.unresolved)
    from me, utilisation_fact(in_clinic, first_day, last_day) f
    where (me.scope = 'ALL' or me.scope = 'OWN' and f.therapist_id = me.id)
      and (in_therapist is null or f.therapist_id = in_therapist) and in_hour is null
    group by f.appointment_id, f.therapist_id, f.client_id, f.outcome
    union all
    select p.appointment_id, p.therapist_id, p.client_id, p.outcome, min(p.day),
           sum(whole_minutes(p.inside * h.spans))::bigint, 0, 0, false, false, false, false, false, false
    from me, utilisation_piece(in_clinic, first_day, last_day) p
    join utilisation_hour(in_clinic, first_day, last_day) h
        on h.day = p.day and h.hour = in_hour and extract(isodow from h.day) = in_weekday and h.spans && p.inside
    where (me.scope = 'ALL' or me.scope = 'OWN' and p.therapist_id = me.id)
      and (in_therapist is null or p.therapist_id = in_therapist) and in_hour is not null
    group by p.appointment_id, p.therapist_id, p.client_id, p.outcome
    $$;

-- The days behind the available minutes. Holds no client, so an admin may see them too.
create function utilisation_available_rows(in_clinic uuid, first_day date, last_day date, in_therapist uuid)
    returns table (therapist_id uuid, day date, rostered bigint, on_leave bigint, blocked bigint, available bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with me as materialized (select actor_id() as id, utilisation_scope(in_clinic, false) as scope)
    select u.therapist_id, u.day, whole_minutes(u.rostered), whole_minutes(u.on_leave), whole_minutes(u.blocked),
           whole_minutes(u.available)
    from me, utilisation_day(in_clinic, first_day, last_day) u
    where (me.scope = 'ALL' or me.scope = 'OWN' and u.therapist_id = me.id)
      and (in_therapist is null or u.therapist_id = in_therapist)
    $$;

-- The planned sessions behind plan adherence: when, whose, kept or not; nothing of the plan itself. None for an admin.
create function utilisation_planned_rows(in_clinic uuid, first_day date, last_day date, in_therapist uuid)
    returns table (plan_session_id uuid, therapist_id uuid, client_id uuid, earliest date, latest date, attended boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    with me as materialized (select actor_id() as id, utilisation_scope(in_clinic, true) as scope)
    select p.plan_session_id, p.therapist_id, p.client_id, p.earliest, p.latest, p.attended
    from me, utilisation_planned(in_clinic, first_day, last_day) p
    where (me.scope = 'ALL' or me.scope = 'OWN' and p.therapist_id = me.id)
      and (in_therapist is null or p.therapist_id = in_therapist)
    $$;
--rollback drop function utilisation_planned_rows(uuid, date, date, uuid); drop function utilisation_available_rows(uuid, date, date, uuid); drop function utilisation_rows(uuid, date, date, uuid, integer, integer); drop function utilisation_heat(uuid, date, date); drop function utilisation_figures(uuid, date, date); drop function utilisation_scope(uuid, boolean);
