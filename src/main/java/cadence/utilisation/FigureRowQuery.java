package cadence.utilisation;

import cadence.shared.AppointmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads the rows behind a figure. Minutes and counts come from the same functions as the figure, names are read under the
 * person's own row-level security.
 */
@Component
class FigureRowQuery {

    private static final String APPOINTMENTS = """
            with fact as (
                select r.*, a.starts_at,
                       row_number() over (partition by r.client_id, r.attended order by a.starts_at desc) as latest
                from utilisation_rows(:clinic, :from, :until, cast(:therapist as uuid), cast(:weekday as integer), cast(:hour as integer)) r
                join appointment a on a.id = r.appointment_id),
            counted as (
                select f.*,
                       case :measure
                           when 'BOOKED' then f.booked
                           when 'OUTSIDE' then f.outside
                           when 'DELIVERED' then f.delivered
                           when 'NO_SHOW' then (f.scheduled and f.outcome = 'NO_SHOW')::integer
                           when 'CANCELLED' then (f.scheduled and f.outcome in ('CANCELLED', 'LATE_CANCELLED'))::integer
                           when 'LATE_CANCELLED' then (f.scheduled and f.outcome = 'LATE_CANCELLED')::integer
                           when 'REBOOKED' then (f.attended and f.rebooked and f.latest = 1)::integer
                           when 'NOTES_ON_TIME' then f.note_on_time::integer
                           when 'VISITS_PER_NEW_CLIENT' then f.attended::integer
                           when 'UNRESOLVED' then f.unresolved::integer
                           else 0 end as part,
                       case :measure
                           when 'NO_SHOW' then (f.scheduled and f.outcome in ('ATTENDED', 'NO_SHOW'))::integer
                           when 'CANCELLED' then f.scheduled::integer
                           when 'LATE_CANCELLED' then f.scheduled::integer
                           when 'REBOOKED' then (f.attended and f.latest = 1)::integer
                           when 'NOTES_ON_TIME' then f.attended::integer
                           when 'VISITS_PER_NEW_CLIENT' then f.first_visit::integer
                           else 0 end as whole
                from fact f)
            select c.appointment_id, c.day, k.given_name || ' ' || k.family_name as client_name, t.full_name as therapist_name,
                   c.outcome, c.part, c.whole, count(*) over () as rows, sum(c.part) over () as parts, sum(c.whole) over () as wholes
            from counted c
            join client k on k.id = c.client_id
            join account t on t.id = c.therapist_id
            where c.part > 0 or c.whole > 0
            order by c.day, c.starts_at, c.appointment_id
            offset :offset limit :limit
            """;

    private static final String PLANNED = """
            select null::uuid as appointment_id, p.latest as day, k.given_name || ' ' || k.family_name as client_name,
                   t.full_name as therapist_name, '' as outcome, p.attended::integer as part, 1 as whole,
                   count(*) over () as rows, sum(p.attended::integer) over () as parts, count(*) over () as wholes
            from utilisation_planned_rows(:clinic, :from, :until, cast(:therapist as uuid)) p
            join client k on k.id = p.client_id
            join account t on t.id = p.therapist_id
            order by p.latest, client_name, p.plan_session_id
            offset :offset limit :limit
            """;

    private static final String DAYS = """
            select d.day, t.full_name as therapist_name, d.rostered, d.on_leave, d.blocked, d.available,
                   count(*) over () as rows, sum(d.available) over () as parts, 0 as wholes
            from utilisation_available_rows(:clinic, :from, :until, cast(:therapist as uuid)) d
            join account t on t.id = d.therapist_id
            order by d.day, t.full_name, d.therapist_id
            offset :offset limit :limit
            """;

    private final JdbcClient jdbc;

    FigureRowQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FigureRows<FigureRow> rows(FigureCell cell, int offset, int limit) {
        if (cell.measure() == Measure.PLAN_ADHERENCE) {
            return page(bind(jdbc.sql(PLANNED), cell, offset, limit), FigureRowQuery::row);
        }
        DayOfWeek weekday = cell.weekday();
        StatementSpec statement = jdbc.sql(APPOINTMENTS)
                .param("measure", cell.measure().name())
                .param("weekday", weekday == null ? null : weekday.getValue())
                .param("hour", cell.hour());
        return page(bind(statement, cell, offset, limit), FigureRowQuery::row);
    }

    FigureRows<RosteredDay> days(FigureCell cell, int offset, int limit) {
        return page(bind(jdbc.sql(DAYS), cell, offset, limit), FigureRowQuery::day);
    }

    private static StatementSpec bind(StatementSpec statement, FigureCell cell, int offset, int limit) {
        return statement
                .param("clinic", cell.filter().clinic().value())
                .param("from", cell.filter().period().from())
                .param("until", cell.filter().period().until())
                .param(
                        "therapist",
                        cell.therapist() == null ? null : cell.therapist().value())
                .param("offset", offset)
                .param("limit", limit);
    }

    private record Found<T>(T row, int count, Ratio sum) {}

    private static <T> FigureRows<T> page(StatementSpec statement, RowMapper<T> mapper) {
        List<Found<T>> found = statement
                .query((row, number) -> new Found<>(
                        Objects.requireNonNull(mapper.mapRow(row, number)),
                        row.getInt("rows"),
                        new Ratio(row.getLong("parts"), row.getLong("wholes"))))
                .list();
        return found.isEmpty()
                ? FigureRows.none()
                : new FigureRows<>(
                        found.stream().map(Found::row).toList(),
                        found.getFirst().count(),
                        found.getFirst().sum());
    }

    private static FigureRow row(ResultSet row, int number) throws SQLException {
        UUID appointment = row.getObject("appointment_id", UUID.class);
        return new FigureRow(
                appointment == null ? null : new AppointmentId(appointment),
                row.getObject("day", LocalDate.class),
                row.getString("client_name"),
                row.getString("therapist_name"),
                row.getString("outcome"),
                row.getLong("part"),
                row.getLong("whole"));
    }

    private static RosteredDay day(ResultSet row, int number) throws SQLException {
        return new RosteredDay(
                row.getObject("day", LocalDate.class),
                row.getString("therapist_name"),
                row.getLong("rostered"),
                row.getLong("on_leave"),
                row.getLong("blocked"),
                row.getLong("available"));
    }
}
