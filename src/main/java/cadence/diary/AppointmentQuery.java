package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Purpose;
import cadence.shared.RoomId;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads appointments with the names that go with them; row-level security decides which. */
@Component
class AppointmentQuery {

    private static final String ROWS = """
            select a.id, a.clinic_id, c.name clinic_name, c.time_zone, a.therapist_id, t.full_name therapist_name,
                   a.client_id, k.given_name || ' ' || k.family_name client_name, a.room_id, r.name room_name,
                   a.treatment_type, a.purpose, a.reason, a.starts_at, a.ends_at, a.outcome, a.outcome_at, a.cancel_reason
            from appointment a
            join clinic c on c.id = a.clinic_id
            join account t on t.id = a.therapist_id
            join client k on k.id = a.client_id
            left join room r on r.id = a.room_id
            """;

    private static final String ONE = ROWS + """
            where a.id = :id
            """;

    private static final String BETWEEN = ROWS + """
            where a.clinic_id = any (:clinics) and a.starts_at >= :from and a.starts_at < :until
              and (cast(:therapist as uuid) is null or a.therapist_id = :therapist)
            order by a.starts_at, t.full_name, a.id
            """;

    private static final String UNRESOLVED = ROWS + """
            where a.clinic_id = any (:clinics) and a.outcome in ('SCHEDULED', 'ARRIVED') and a.ends_at < :now
              and (cast(:therapist as uuid) is null or a.therapist_id = :therapist)
            order by a.starts_at desc, a.id
            limit :most
            """;

    private static final String OF_CLIENT = ROWS + """
            where a.client_id = :client and a.clinic_id = :clinic
            order by a.starts_at desc, a.id
            limit :most
            """;

    private final JdbcClient jdbc;

    AppointmentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AppointmentRow> one(AppointmentId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query(AppointmentQuery::row)
                .optional();
    }

    /** In order of time. */
    List<AppointmentRow> between(
            Collection<ClinicId> clinics, @Nullable AccountId therapist, Instant from, Instant until) {
        return jdbc.sql(BETWEEN)
                .param("clinics", ids(clinics))
                .param("therapist", therapist == null ? null : therapist.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(AppointmentQuery::row)
                .list();
    }

    /** Latest first. */
    List<AppointmentRow> unresolved(
            Collection<ClinicId> clinics, @Nullable AccountId therapist, Instant now, int most) {
        return jdbc.sql(UNRESOLVED)
                .param("clinics", ids(clinics))
                .param("therapist", therapist == null ? null : therapist.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(AppointmentQuery::row)
                .list();
    }

    /** Latest first. */
    List<AppointmentRow> ofClient(ClientId client, ClinicId clinic, int most) {
        return jdbc.sql(OF_CLIENT)
                .param("client", client.value())
                .param("clinic", clinic.value())
                .param("most", most)
                .query(AppointmentQuery::row)
                .list();
    }

    private static UUID[] ids(Collection<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).toArray(UUID[]::new);
    }

    private static AppointmentRow row(ResultSet row, int number) throws SQLException {
        UUID room = row.getObject("room_id", UUID.class);
        String roomName = row.getString("room_name");
        String purpose = row.getString("purpose");
        OffsetDateTime outcomeAt = row.getObject("outcome_at", OffsetDateTime.class);
        return new AppointmentRow(
                new AppointmentId(row.getObject("id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("clinic_name"),
                ZoneId.of(row.getString("time_zone")),
                new AccountId(row.getObject("therapist_id", UUID.class)),
                row.getString("therapist_name"),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("client_name"),
                room == null ? null : new RoomId(room),
                roomName == null ? "" : roomName,
                TreatmentType.valueOf(row.getString("treatment_type")),
                purpose == null ? null : Purpose.valueOf(purpose),
                row.getString("reason"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Outcome.valueOf(row.getString("outcome")),
                outcomeAt == null ? null : outcomeAt.toInstant(),
                row.getString("cancel_reason"));
    }
}
