package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.NoteId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the note that parts are carried from, and remembers it for the draft's marks. */
@Component
class CarryQuery {

    // The latest session whose note is signed and the actor's to read: row-level security leaves out the others.
    private static final String LATEST = """
            select n.id, (coalesce(a.starts_at, n.started_at) at time zone c.time_zone)::date as day
            from session_note n
            join note_content t on t.note_id = n.id and t.signed
            join clinic c on c.id = n.clinic_id
            left join appointment a on a.id = n.appointment_id
            where n.client_id = :client and n.clinic_id = :clinic and n.state = 'SIGNED'
              and n.appointment_id <> :appointment
            order by coalesce(a.starts_at, n.started_at) desc, n.id desc
            limit 1
            """;

    private static final String REMEMBER = """
            insert into note_carry (appointment_id, author_id, part, clinic_id, source_id)
            values (:appointment, :author, :part, :clinic, :source)
            on conflict (appointment_id, author_id, part) do update set source_id = excluded.source_id
            """;

    private static final String DAYS = """
            select k.part, (coalesce(a.starts_at, n.started_at) at time zone c.time_zone)::date as day
            from note_carry k
            join session_note n on n.id = k.source_id
            join clinic c on c.id = n.clinic_id
            left join appointment a on a.id = n.appointment_id
            where k.appointment_id = :appointment and k.author_id = :author
            """;

    private static final String SOURCE = """
            select source_id from note_carry where appointment_id = :appointment and author_id = :author and part = :part
            """;

    private final JdbcClient jdbc;

    CarryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A signed note and the day of its session in the clinic's zone. */
    record Source(NoteId note, LocalDate day) {}

    Optional<Source> latest(NoteSession session) {
        return jdbc.sql(LATEST)
                .param("client", session.client().value())
                .param("clinic", session.clinic().value())
                .param("appointment", session.appointment().value())
                .query((row, number) ->
                        new Source(new NoteId(Rows.id(row, "id")), row.getObject("day", LocalDate.class)))
                .optional();
    }

    void remember(NoteSession session, AccountId author, NotePart part, NoteId source) {
        jdbc.sql(REMEMBER)
                .param("appointment", session.appointment().value())
                .param("author", author.value())
                .param("part", part.name())
                .param("clinic", session.clinic().value())
                .param("source", source.value())
                .update();
    }

    Map<NotePart, LocalDate> days(AppointmentId appointment, AccountId author) {
        Map<NotePart, LocalDate> days = new EnumMap<>(NotePart.class);
        jdbc.sql(DAYS)
                .param("appointment", appointment.value())
                .param("author", author.value())
                .query(row -> {
                    days.put(NotePart.valueOf(row.getString("part")), row.getObject("day", LocalDate.class));
                });
        return days;
    }

    Optional<NoteId> source(AppointmentId appointment, AccountId author, NotePart part) {
        return jdbc.sql(SOURCE)
                .param("appointment", appointment.value())
                .param("author", author.value())
                .param("part", part.name())
                .query((row, number) -> new NoteId(Rows.id(row, "source_id")))
                .optional();
    }
}
