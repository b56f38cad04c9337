package cadence.utilisation;

import cadence.access.Rights;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the figures that PostgreSQL makes (0500-utilisation-create-minutes.sql, 0501-utilisation-create-figures.sql). */
@Component
class UtilisationQuery {

    private static final String CLINICS = """
            select id, name, time_zone, target_low_percent, target_high_percent
            from clinic where archived_at is null or id = :wanted
            order by lower(name), id
            """;

    private static final String REPORT = """
            select true as now, f.* from utilisation_figures(:clinic, :from, :until) f
            union all
            select false, b.* from utilisation_figures(:clinic, :beforeFrom, :beforeUntil) b
            where b.therapist_id is null and b.week is null
            order by 1, therapist_name, therapist_id, week
            """;

    private static final String ORGANISATION = """
            select c.id, c.name, c.time_zone, c.target_low_percent, c.target_high_percent, f.*
            from clinic c cross join lateral utilisation_figures(c.id, :from, :until) f
            where c.archived_at is null and f.therapist_id is null and f.week is null
            order by lower(c.name), c.id
            """;

    private static final String HEAT = """
            select weekday, hour, booked, available from utilisation_heat(:clinic, :from, :until) order by 1, 2
            """;

    private final JdbcClient jdbc;

    UtilisationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clinics that row-level security shows, archived ones only if wanted. */
    List<UtilisationClinic> clinics(Rights rights, @Nullable ClinicId wanted) {
        return jdbc.sql(CLINICS)
                .param("wanted", wanted == null ? null : wanted.value())
                .query((row, number) -> clinic(row, rights))
                .list();
    }

    UtilisationReport report(UtilisationFilter filter) {
        Period before = filter.period().before();
        List<Line> lines = jdbc.sql(REPORT)
                .param("clinic", filter.clinic().value())
                .param("from", filter.period().from())
                .param("until", filter.period().until())
                .param("beforeFrom", before.from())
                .param("beforeUntil", before.until())
                .query((row, number) -> line(row))
                .list();
        return gather(filter.period(), lines);
    }

    List<ClinicFigures> organisation(Period period, Rights rights) {
        return jdbc.sql(ORGANISATION)
                .param("from", period.from())
                .param("until", period.until())
                .query((row, number) -> new ClinicFigures(clinic(row, rights), figures(row)))
                .list();
    }

    List<HeatCell> heat(UtilisationFilter filter) {
        return jdbc.sql(HEAT)
                .param("clinic", filter.clinic().value())
                .param("from", filter.period().from())
                .param("until", filter.period().until())
                .query((row, number) -> new HeatCell(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getInt("hour"),
                        new Ratio(row.getLong("booked"), row.getLong("available"))))
                .list();
    }

    private record Line(
            boolean now,
            @Nullable UUID therapist,
            @Nullable String name,
            @Nullable LocalDate week,
            Figures figures) {}

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getBoolean("now"),
                row.getObject("therapist_id", UUID.class),
                row.getString("therapist_name"),
                row.getObject("week", LocalDate.class),
                figures(row));
    }

    private static UtilisationReport gather(Period period, List<Line> lines) {
        // The guard in the database answers an unknown clinic, or a foreign one, with nothing at all.
        Figures total = null;
        Figures before = Figures.NONE;
        Map<LocalDate, Figures> weeks = new LinkedHashMap<>();
        Map<UUID, Map<LocalDate, Figures>> weeksOf = new LinkedHashMap<>();
        List<TherapistFigures> therapists = new ArrayList<>();
        for (Line line : lines) {
            UUID who = line.therapist();
            LocalDate week = line.week();
            if (!line.now()) {
                before = line.figures();
            } else if (who == null && week == null) {
                total = line.figures();
            } else if (who == null) {
                weeks.put(week, line.figures());
            } else if (week != null) {
                weeksOf.computeIfAbsent(who, id -> new LinkedHashMap<>()).put(week, line.figures());
            } else {
                // Sorted by week, nulls last: the weeks are there already.
                therapists.add(new TherapistFigures(
                        new AccountId(who),
                        String.valueOf(line.name()),
                        line.figures(),
                        Map.copyOf(weeksOf.getOrDefault(who, Map.of()))));
            }
        }
        if (total == null) {
            throw new NotFound();
        }
        return new UtilisationReport(period, total, before, Map.copyOf(weeks), List.copyOf(therapists));
    }

    private static UtilisationClinic clinic(ResultSet row, Rights rights) throws SQLException {
        ClinicId id = new ClinicId(row.getObject("id", UUID.class));
        boolean manager = rights.managerAt().contains(id);
        return new UtilisationClinic(
                id,
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("target_low_percent"),
                row.getInt("target_high_percent"),
                manager || !rights.admin(),
                !manager && !rights.admin());
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                new Figures.Minutes(
                        row.getLong("rostered"),
                        row.getLong("on_leave"),
                        row.getLong("blocked"),
                        row.getLong("available"),
                        row.getLong("booked"),
                        row.getLong("outside"),
                        row.getLong("delivered")),
                new Figures.Visits(
                        row.getLong("scheduled"),
                        row.getLong("attended"),
                        row.getLong("no_show"),
                        row.getLong("cancelled"),
                        row.getLong("late_cancelled"),
                        row.getLong("unresolved")),
                new Figures.Others(
                        row.getLong("clients_seen"),
                        row.getLong("clients_rebooked"),
                        row.getLong("first_visits"),
                        row.getLong("notes_on_time"),
                        row.getLong("planned"),
                        row.getLong("planned_attended")));
    }
}
