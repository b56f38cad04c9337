package cadence.clients;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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

    private static final String INSERT = """
            insert into client_alert (id, client_id, clinic_id, kind, text, region, clearance, cleared_on, recorded_by, recorded_at)
            values (:id, :client, :clinic, :kind, :text, :region, :clearance, :clearedOn, :actor, :now)
            """;

    private static final String CLEAR = """
            update client_alert set clearance = :clearance, cleared_on = :clearedOn, version = version + 1
            where id = :id and client_id = :client and clinic_id = :clinic and version = :version and kind = 'CAUTION' and resolved_at is null
            """;

    private static final String RESOLVE = """
            update client_alert set resolved_at = :now, version = version + 1
            where id = :id and client_id = :client and clinic_id = :clinic and version = :version and resolved_at is null
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

    void insert(AlertId id, ClientRef client, NewAlert alert, AccountId actor, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("kind", alert.kind().name())
                .param("text", alert.text())
                .param("region", alert.region())
                .param("clearance", alert.clearance())
                .param("clearedOn", alert.clearedOn())
                .param("actor", actor.value())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** False when the alert changed since it was read. */
    boolean clear(ClientAlert alert, String clearance, LocalDate day) {
        return one(CLEAR, alert)
                        .param("clearance", clearance)
                        .param("clearedOn", day)
                        .update()
                == 1;
    }

    /** False when the alert changed since it was read. */
    boolean resolve(ClientAlert alert, Instant now) {
        return one(RESOLVE, alert)
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private StatementSpec one(String sql, ClientAlert alert) {
        return jdbc.sql(sql)
                .param("id", alert.id().value())
                .param("client", alert.client().client().value())
                .param("clinic", alert.client().clinic().value())
                .param("version", alert.version());
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
