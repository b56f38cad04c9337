package cadence.clients;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes clients. Nothing is returned by the inserts: a new client is not yet one that the actor can see. */
@Component
class ClientStore {

    private static final String INSERT = """
            insert into client (id, given_name, family_name, earlier_name, birth_date, created_at)
            values (:id, :given, :family, :earlier, :birth, :now)
            """;

    private static final String REGISTER = """
            insert into client_registration (client_id, clinic_id, since, assigned_therapist_id)
            values (:id, :clinic, :today, :therapist)
            """;

    private static final String INSERT_CONTACT = """
            insert into client_contact (client_id, email, phone, address, emergency_contact)
            values (:id, :email, :phone, :address, :emergency)
            on conflict (client_id) do update
            set email = :email, phone = :phone, address = :address, emergency_contact = :emergency,
                version = client_contact.version + 1
            """;

    private static final String UPDATE_CONTACT = """
            update client_contact
            set email = :email, phone = :phone, address = :address, emergency_contact = :emergency, version = version + 1
            where client_id = :id
            """;

    private static final String UPDATE = """
            update client c
            set given_name = :given, family_name = :family, earlier_name = :earlier, birth_date = :birth, version = c.version + 1
            where c.id = :id
              and c.version + coalesce((select k.version from client_contact k where k.client_id = c.id), 0) = :version
            """;

    private static final String CARE = """
            insert into care_relation (therapist_id, client_id, clinic_id, since) values (:therapist, :id, :clinic, :now)
            on conflict (therapist_id, client_id, clinic_id) do update set ended_at = null
            """;

    private static final String ASSIGN = """
            update client_registration set assigned_therapist_id = :therapist where client_id = :id and clinic_id = :clinic
            """;

    private final JdbcClient jdbc;

    ClientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ClientId id, ClientData data, ClinicId clinic, LocalDate today, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("given", data.givenName())
                .param("family", data.familyName())
                .param("earlier", data.earlierName())
                .param("birth", data.birthDate())
                .param("now", utc(now))
                .update();
        jdbc.sql(REGISTER)
                .param("id", id.value())
                .param("clinic", clinic.value())
                .param("today", today)
                .param("therapist", value(data.therapist()))
                .update();
        contact(INSERT_CONTACT, id, data.contact());
        care(new ClientRef(id, clinic), data.therapist(), now);
    }

    /** False when the client has changed since that version, or is not the actor's to change. */
    boolean update(ClientId id, ClientData data, int version) {
        int changed = jdbc.sql(UPDATE)
                .param("id", id.value())
                .param("given", data.givenName())
                .param("family", data.familyName())
                .param("earlier", data.earlierName())
                .param("birth", data.birthDate())
                .param("version", version)
                .update();
        if (changed == 1 && contact(UPDATE_CONTACT, id, data.contact()) == 0) {
            contact(INSERT_CONTACT, id, data.contact());
        }
        return changed == 1;
    }

    void assign(ClientRef client, @Nullable AccountId therapist, Instant now) {
        jdbc.sql(ASSIGN)
                .param("id", client.client().value())
                .param("clinic", client.clinic().value())
                .param("therapist", value(therapist))
                .update();
        care(client, therapist, now);
    }

    private void care(ClientRef client, @Nullable AccountId therapist, Instant now) {
        if (therapist != null) {
            jdbc.sql(CARE)
                    .param("therapist", therapist.value())
                    .param("id", client.client().value())
                    .param("clinic", client.clinic().value())
                    .param("now", utc(now))
                    .update();
        }
    }

    private int contact(String sql, ClientId id, ClientContact contact) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("address", contact.address())
                .param("emergency", contact.emergencyContact())
                .update();
    }

    private static @Nullable UUID value(@Nullable AccountId id) {
        return id == null ? null : id.value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
