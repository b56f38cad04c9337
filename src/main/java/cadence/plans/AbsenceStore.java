package cadence.plans;

import cadence.clients.ClientRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads and writes when clients cannot come. */
@Component
class AbsenceStore {

    private static final String ABSENCES = """
            select id, first_day, last_day, words from client_absence
            where client_id = :client and clinic_id = :clinic and last_day >= :from
            order by first_day, id
            """;

    private static final String ADD = """
            insert into client_absence (id, client_id, clinic_id, first_day, last_day, words)
            values (:id, :client, :clinic, :first, :last, :words)
            """;

    private static final String CHANGE = """
            update client_absence set first_day = :first, last_day = :last, words = :words
            where id = :id and client_id = :client and clinic_id = :clinic
            """;

    private static final String REMOVE =
            "delete from client_absence where id = :id and client_id = :client and clinic_id = :clinic";

    private final JdbcClient jdbc;

    AbsenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that end on that day or later, the earliest first. */
    List<ClientAbsence> absences(ClientRef client, LocalDate from) {
        return about(ABSENCES, client)
                .param("from", from)
                .query((row, number) -> new ClientAbsence(
                        new AbsenceId(row.getObject("id", UUID.class)),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("words")))
                .list();
    }

    void add(ClientRef client, ClientAbsence absence) {
        days(about(ADD, client), absence).update();
    }

    /** False when there is none of that id for that client. */
    boolean change(ClientRef client, ClientAbsence absence) {
        return days(about(CHANGE, client), absence).update() == 1;
    }

    /** False when there is none of that id for that client. */
    boolean remove(ClientRef client, AbsenceId absence) {
        return about(REMOVE, client).param("id", absence.value()).update() == 1;
    }

    private static StatementSpec days(StatementSpec statement, ClientAbsence absence) {
        return statement
                .param("id", absence.id().value())
                .param("first", absence.firstDay())
                .param("last", absence.lastDay())
                .param("words", absence.words());
    }

    private StatementSpec about(String sql, ClientRef client) {
        return jdbc.sql(sql)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value());
    }
}
