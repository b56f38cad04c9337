package cadence.clients;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one client. Whose the client is stands in the WHERE clause, row-level security notwithstanding. */
@Component
class ClientQuery {

    private static final String SUMMARY = """
            select c.id, c.given_name, c.family_name, c.birth_date, c.archived_at is not null archived,
                   array_agg(r.clinic_id order by r.ended_on is not null, r.since, r.clinic_id) clinics
            from client c
            join client_registration r on r.client_id = c.id and r.clinic_id = any (cast(:clinics as uuid[]))
            where c.id = :client
            group by c.id
            """;

    private final JdbcClient jdbc;

    ClientQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClientSummary> summary(ClientId client, Collection<ClinicId> clinics) {
        return jdbc.sql(SUMMARY)
                .param("client", client.value())
                .param("clinics", values(clinics))
                .query((row, number) -> summary(row))
                .optional();
    }

    /** The bare ids, as an array for {@code any (:clinics)}. */
    static UUID[] values(Collection<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).toArray(UUID[]::new);
    }

    static List<ClinicId> clinics(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(id -> new ClinicId((UUID) id))
                .toList();
    }

    static ClientSummary summary(ResultSet row) throws SQLException {
        return new ClientSummary(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                clinics(row.getArray("clinics")),
                row.getBoolean("archived"));
    }
}
