package cadence.clinics;

import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads clinics. */
@Component
class ClinicQuery {

    private static final String ONE = "select * from clinic where id = :id and archived_at is null";

    private static final String SOME =
            "select * from clinic where id = any (:ids) and archived_at is null order by lower(name), id";

    private static final String ALL = "select * from clinic where archived_at is null order by lower(name), id";

    private static final String ROOMS = "select id, name from room where clinic_id = :clinic order by lower(name), id";

    private static final String ZONES = "select name from pg_timezone_names where name like '%/%' or name = 'UTC'";

    private final JdbcClient jdbc;

    ClinicQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClinicRow> one(ClinicId id) {
        return jdbc.sql(ONE).param("id", id.value()).query(ClinicQuery::row).optional();
    }

    List<ClinicRow> some(Collection<ClinicId> ids) {
        UUID[] values = ids.stream().map(ClinicId::value).toArray(UUID[]::new);
        return jdbc.sql(SOME).param("ids", values).query(ClinicQuery::row).list();
    }

    List<ClinicRow> all() {
        return jdbc.sql(ALL).query(ClinicQuery::row).list();
    }

    List<RoomRow> rooms(ClinicId clinic) {
        return jdbc.sql(ROOMS)
                .param("clinic", clinic.value())
                .query((row, number) -> new RoomRow(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** The zones that the database knows: it counts days by them. */
    List<String> databaseZones() {
        return jdbc.sql(ZONES).query(String.class).list();
    }

    private static ClinicRow row(ResultSet row, int number) throws SQLException {
        return new ClinicRow(
                new ClinicId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("country"),
                row.getString("address"),
                row.getString("phone"),
                settings(row),
                row.getInt("version"));
    }

    private static ClinicSettings settings(ResultSet row) throws SQLException {
        return new ClinicSettings(
                row.getInt("note_deadline_hours"),
                row.getInt("cancellation_notice_hours"),
                row.getInt("target_low_percent"),
                row.getInt("target_high_percent"),
                row.getInt("run_up_weeks"),
                row.getInt("run_up_interval_days"),
                row.getInt("deep_session_gap_days"),
                new SessionLengths(length(row, "maintenance"), length(row, "pre_event"), length(row, "post_event")),
                NotesReadableBy.valueOf(row.getString("notes_readable_by")),
                row.getBoolean("remind_by_mail"),
                row.getBoolean("cosignature"));
    }

    private static SessionLengths.Length length(ResultSet row, String type) throws SQLException {
        return new SessionLengths.Length(row.getInt(type + "_minutes_from"), row.getInt(type + "_minutes_to"));
    }
}
