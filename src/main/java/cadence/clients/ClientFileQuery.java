package cadence.clients;

import cadence.access.Rights;
import cadence.clients.ClientPage.Registration;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the head of a client's page in one statement, a row for each clinic that knows the client. */
@Component
class ClientFileQuery {

    private static final String PAGE = """
            select c.id, c.given_name, c.family_name, c.earlier_name, c.birth_date, c.archived_at is not null archived,
                   c.version + coalesce(contact.version, 0) version,
                   contact.client_id is not null has_contact, contact.email, contact.phone, contact.address, contact.emergency_contact,
                   r.clinic_id, k.name clinic_name, k.time_zone, r.since, r.assigned_therapist_id, by.full_name therapist_name,
                   actor_treats(r.client_id, r.clinic_id) treats
            from client_registration r
            join client c on c.id = r.client_id
            join clinic k on k.id = r.clinic_id
            left join client_contact contact on contact.client_id = c.id
            left join account by on by.id = r.assigned_therapist_id
            where r.client_id = :client and r.clinic_id = any (cast(:clinics as uuid[]))
            order by coalesce(r.clinic_id = cast(:wanted as uuid), false) desc, treats desc, r.ended_on is not null, r.since, r.clinic_id
            """;

    private static final String NAMESAKE = """
            select c.id, c.given_name, c.family_name, c.birth_date, c.archived_at is not null archived,
                   array_agg(r.clinic_id) clinics
            from client c
            join client_registration r on r.client_id = c.id and r.clinic_id = any (cast(:clinics as uuid[]))
            where c.birth_date = :birth and fold(c.given_name) = fold(:given) and fold(c.family_name) = fold(:family)
            group by c.id order by c.created_at, c.id limit 1
            """;

    private static final String THERAPISTS = """
            select a.id, a.full_name
            from membership m
            join account a on a.id = m.account_id and a.state = 'ACTIVE'
            join clinic k on k.id = m.clinic_id
            where m.clinic_id = :clinic and m.role = 'THERAPIST'
              and (bound_now() at time zone k.time_zone)::date between m.from_date and coalesce(m.until_date, 'infinity')
            group by a.id order by a.full_name, a.id
            """;

    private static final String TODAY =
            "select (bound_now() at time zone time_zone)::date from clinic where id = :clinic";

    private final JdbcClient jdbc;

    ClientFileQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(ClientPage page, Registration registration) {}

    Optional<ClientPage> page(ClientId client, @Nullable ClinicId wanted, Rights rights) {
        List<Line> lines = jdbc.sql(PAGE)
                .param("client", client.value())
                .param("clinics", ClientQuery.values(rights.clinics()))
                .param("wanted", wanted == null ? null : wanted.value())
                .query((row, number) -> line(row, rights))
                .list();
        if (lines.isEmpty()
                || wanted != null && !lines.getFirst().registration().clinic().equals(wanted)) {
            return Optional.empty();
        }
        List<Registration> registrations =
                lines.stream().map(Line::registration).toList();
        ClientPage first = lines.getFirst().page();
        return Optional.of(new ClientPage(
                first.ref(),
                first.open(),
                first.treated(),
                first.managed(),
                first.givenName(),
                first.familyName(),
                first.earlierName(),
                first.birthDate(),
                first.contact(),
                registrations,
                first.archived(),
                first.version()));
    }

    Optional<ClientSummary> namesake(String given, String family, LocalDate birth, Collection<ClinicId> clinics) {
        return jdbc.sql(NAMESAKE)
                .param("given", given.strip())
                .param("family", family.strip())
                .param("birth", birth)
                .param("clinics", ClientQuery.values(clinics))
                .query((row, number) -> ClientQuery.summary(row))
                .optional();
    }

    Map<AccountId, String> therapists(ClinicId clinic) {
        Map<AccountId, String> names = new LinkedHashMap<>();
        jdbc.sql(THERAPISTS).param("clinic", clinic.value()).query(row -> {
            names.put(new AccountId(row.getObject("id", UUID.class)), row.getString("full_name"));
        });
        return names;
    }

    LocalDate today(ClinicId clinic) {
        return jdbc.sql(TODAY)
                .param("clinic", clinic.value())
                .query(LocalDate.class)
                .single();
    }

    private static Line line(ResultSet row, Rights rights) throws SQLException {
        ClinicId clinic = new ClinicId(row.getObject("clinic_id", UUID.class));
        boolean treated = rights.therapistAt().contains(clinic) && row.getBoolean("treats");
        boolean managed = rights.managerAt().contains(clinic);
        UUID therapist = row.getObject("assigned_therapist_id", UUID.class);
        Registration registration = new Registration(
                clinic,
                row.getString("clinic_name"),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("since", LocalDate.class),
                therapist == null ? null : new AccountId(therapist),
                row.getString("therapist_name"));
        boolean open = treated || managed;
        return new Line(
                new ClientPage(
                        new ClientRef(new ClientId(row.getObject("id", UUID.class)), clinic),
                        open,
                        treated,
                        managed,
                        row.getString("given_name"),
                        row.getString("family_name"),
                        open ? row.getString("earlier_name") : "",
                        row.getObject("birth_date", LocalDate.class),
                        open ? contact(row) : null,
                        List.of(registration),
                        row.getBoolean("archived"),
                        row.getInt("version")),
                registration);
    }

    private static ClientContact contact(ResultSet row) throws SQLException {
        return row.getBoolean("has_contact")
                ? new ClientContact(
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("address"),
                        row.getString("emergency_contact"))
                : ClientContact.NONE;
    }
}
