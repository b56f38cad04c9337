package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.RoomId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a booking can be made of. */
@Component
class BookingChoiceQuery {

    private static final String CLINICS =
            "select id, name, time_zone from clinic where id = any (:clinics) and archived_at is null order by name, id";

    private static final String THERAPISTS = """
            select distinct a.id, a.full_name name
            from membership m join account a on a.id = m.account_id
            where m.clinic_id = :clinic and m.role = 'THERAPIST' and a.state in ('ACTIVE', 'INVITED')
              and :day <= coalesce(m.until_date, 'infinity')
            order by a.full_name, a.id
            """;

    private static final String ROOMS = "select id, name from room where clinic_id = :clinic order by name, id";

    // Typed parts stand anywhere in the name; small typos are forgiven by the likeness of words.
    private static final String CLIENTS = """
            select k.id, k.given_name || ' ' || k.family_name name, k.birth_date
            from client k join client_registration r on r.client_id = k.id
            where r.clinic_id = :clinic and r.ended_on is null and k.archived_at is null
              and (:text = '' or strpos(k.search_name, fold(:text)) > 0
                   or word_similarity(fold(:text), k.search_name) >= 0.5)
            order by case when :text = '' then 0 when strpos(k.search_name, fold(:text)) > 0 then 0 else 1 end,
                     case when :text = '' then 0 else 1 - word_similarity(fold(:text), k.search_name) end,
                     k.family_name, k.given_name, k.id
            limit :most offset :skip
            """;

    private static final String CLIENT = """
            select k.id, k.given_name || ' ' || k.family_name name, k.birth_date
            from client k join client_registration r on r.client_id = k.id
            where r.clinic_id = :clinic and k.id = :client
            """;

    private final JdbcClient jdbc;

    BookingChoiceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BookingChoices.Clinic> clinics(Collection<ClinicId> clinics) {
        return jdbc.sql(CLINICS)
                .param("clinics", clinics.stream().map(ClinicId::value).toArray(UUID[]::new))
                .query((row, number) -> new BookingChoices.Clinic(
                        new ClinicId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }

    List<BookingChoices.Therapist> therapists(ClinicId clinic, LocalDate day) {
        return jdbc.sql(THERAPISTS)
                .param("clinic", clinic.value())
                .param("day", day)
                .query((row, number) -> new BookingChoices.Therapist(
                        new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    List<BookingChoices.Room> rooms(ClinicId clinic) {
        return jdbc.sql(ROOMS)
                .param("clinic", clinic.value())
                .query((row, number) ->
                        new BookingChoices.Room(new RoomId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    List<BookingChoices.Client> clients(ClinicId clinic, String text, int skip, int most) {
        return jdbc.sql(CLIENTS)
                .param("clinic", clinic.value())
                .param("text", text)
                .param("skip", skip)
                .param("most", most)
                .query(BookingChoiceQuery::client)
                .list();
    }

    List<BookingChoices.Client> client(ClinicId clinic, ClientId client) {
        return jdbc.sql(CLIENT)
                .param("clinic", clinic.value())
                .param("client", client.value())
                .query(BookingChoiceQuery::client)
                .list();
    }

    private static BookingChoices.Client client(ResultSet row, int number) throws SQLException {
        return new BookingChoices.Client(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class));
    }
}
