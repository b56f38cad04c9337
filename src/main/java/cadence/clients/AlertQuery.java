package cadence.clients;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AlertQuery {

    private static final String CURRENT = """
            select a.id, a.client_id, a.clinic_id, a.kind, a.text, a.region, a.clearance, a.cleared_on,
                   coalesce(by.full_name, '') recorded_by, a.recorded_at, a.resolved_at, a.version
            from client_alert a
            left join account by on by.id = a.recorded_by
            where a.client_id = :client and a.clinic_id = any (cast(:clinics as uuid[])) and a.resolved_at is null
            order by case a.kind when 'RED_FLAG' then 0 when 'CAUTION' then 1 else 2 end,
                     a.cleared_on is not null, a.recorded_at desc, a.id
            """;

    private final JdbcClient jdbc;

    AlertQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClientAlert> current(ClientId client, Collection<ClinicId> clinics) {
        return jdbc.sql(CURRENT)
                .param("client", client.value())
                .param("clinics", ClientQuery.values(clinics))
                .query((row, number) -> alert(row))
                .list();
    }

    private static ClientAlert alert(ResultSet row) throws SQLException {
        return new ClientAlert(
                new AlertId(row.getObject("id", UUID.class)),
                new ClientRef(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        new ClinicId(row.getObject("clinic_id", UUID.class))),
                ClientAlert.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("region"),
                row.getString("clearance"),
                row.getObject("cleared_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("resolved_at", OffsetDateTime.class)),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
