package cadence.notes;

import cadence.shared.Purpose;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between PostgreSQL's driver and this room's values. */
final class Rows {

    private Rows() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable Integer integerOrNull(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Reminder reminder(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "reminded_at");
        return at == null ? null : new Reminder(at, row.getString("reminded_by"));
    }

    static ZoneId zone(ResultSet row) throws SQLException {
        return ZoneId.of(row.getString("time_zone"));
    }

    static @Nullable TreatmentType type(ResultSet row) throws SQLException {
        String name = row.getString("treatment_type");
        return name == null ? null : TreatmentType.valueOf(name);
    }

    static @Nullable Purpose purpose(ResultSet row) throws SQLException {
        String name = row.getString("purpose");
        return name == null ? null : Purpose.valueOf(name);
    }

    /** The driver takes instants as offset date-times. */
    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static UUID[] values(Collection<? extends cadence.shared.Id> ids) {
        return ids.stream().map(cadence.shared.Id::value).toArray(UUID[]::new);
    }
}
