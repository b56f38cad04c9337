package cadence.clients;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ConsentQuery {

    private static final String OF = """
            select s.id, s.kind, s.wording_version, coalesce(k.name, '') shared_with, s.given_on, s.withdrawn_on,
                   coalesce(by.full_name, '') recorded_by
            from client_consent s
            left join clinic k on k.id = s.share_with
            left join account by on by.id = s.recorded_by
            where s.client_id = :client and s.clinic_id = :clinic
            order by s.withdrawn_on is not null, case s.kind when 'TREAT' then 0 when 'DATA' then 1 else 2 end, s.given_on desc, s.id
            """;

    private static final String INSERT = """
            insert into client_consent (id, client_id, clinic_id, kind, wording_version, share_with, given_on, recorded_by, recorded_at)
            values (:id, :client, :clinic, :kind, :version, :shareWith, :givenOn, :actor, :now)
            """;

    private static final String WITHDRAW = """
            update client_consent s
            set withdrawn_on = greatest(s.given_on, (bound_now() at time zone k.time_zone)::date), version = s.version + 1
            from clinic k
            where k.id = s.clinic_id and s.id = :id and s.client_id = :client and s.clinic_id = :clinic and s.withdrawn_on is null
            """;

    private final JdbcClient jdbc;

    ConsentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClientConsent> of(ClientRef client) {
        return jdbc.sql(OF)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .query((row, number) -> consent(row, client))
                .list();
    }

    void insert(
            ConsentId id,
            ClientRef client,
            ClientConsent.Kind kind,
            int version,
            LocalDate givenOn,
            @Nullable ClinicId shareWith,
            AccountId actor,
            Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("kind", kind.name())
                .param("version", version)
                .param("shareWith", shareWith == null ? null : shareWith.value())
                .param("givenOn", givenOn)
                .param("actor", actor.value())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** False when it is withdrawn already. */
    boolean withdraw(ClientConsent consent) {
        return jdbc.sql(WITHDRAW)
                        .param("id", consent.id().value())
                        .param("client", consent.client().client().value())
                        .param("clinic", consent.client().clinic().value())
                        .update()
                == 1;
    }

    private static ClientConsent consent(ResultSet row, ClientRef client) throws SQLException {
        return new ClientConsent(
                new ConsentId(row.getObject("id", UUID.class)),
                client,
                ClientConsent.Kind.valueOf(row.getString("kind")),
                row.getInt("wording_version"),
                row.getString("shared_with"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("recorded_by"));
    }
}
