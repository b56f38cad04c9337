package cadence.notes;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls to clients who are due back. */
@Component
class RecallStore {

    private static final String CALL = """
            insert into client_recall (id, client_id, clinic_id, called_at, called_by, until, words)
            values (:id, :client, :clinic, :at, :by, :until, :words)
            """;

    private static final String TODAY =
            "select (bound_now() at time zone time_zone)::date from clinic where id = :clinic";

    private final JdbcClient jdbc;

    RecallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void call(UUID id, ClientRef client, AccountId by, Instant at, LocalDate until, String words) {
        jdbc.sql(CALL)
                .param("id", id)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("at", Rows.utc(at))
                .param("by", by.value())
                .param("until", until)
                .param("words", words)
                .update();
    }

    /** In the clinic's zone. */
    LocalDate today(ClientRef client) {
        return jdbc.sql(TODAY)
                .param("clinic", client.clinic().value())
                .query(LocalDate.class)
                .single();
    }
}
