package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@link SessionNote}: who, when, signed or not. What it says is kept by {@link ContentStore}. */
@Component
class NoteStore {

    // The author stands in the WHERE clause; row-level security says the same.
    private static final String LOCK = """
            select id, appointment_id, clinic_id, client_id, author_id, state, saved_at, signed_at, version
            from session_note
            where appointment_id = :appointment and author_id = :author
            for update
            """;

    private static final String INSERT = """
            insert into session_note (id, appointment_id, clinic_id, client_id, author_id, state, started_at, saved_at, version)
            values (:id, :appointment, :clinic, :client, :author, 'DRAFT', :saved, :saved, :version)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update session_note set state = :state, saved_at = :saved, signed_at = :signed, due_at = :due, due_hours = :hours,
                version = :version
            where id = :id and author_id = :author
            """;

    private static final String DELETE = "delete from session_note where id = :id and author_id = :author";

    private static final String ADD = """
            insert into note_addendum (id, note_id, clinic_id, client_id, author_id, text, signed_at)
            values (:id, :note, :clinic, :client, :author, :text, :at)
            """;

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The author's note of the session, held against other writers until the transaction ends. */
    Optional<SessionNote> lock(AppointmentId appointment, AccountId author) {
        return jdbc.sql(LOCK)
                .param("appointment", appointment.value())
                .param("author", author.value())
                .query((row, number) -> note(row))
                .optional();
    }

    /** Whether it was inserted: not when the session has a note already. */
    boolean insert(SessionNote note) {
        return jdbc.sql(INSERT)
                        .param("id", note.id().value())
                        .param("appointment", note.appointment().value())
                        .param("clinic", note.clinic().value())
                        .param("client", note.client().value())
                        .param("author", note.author().value())
                        .param("saved", Rows.utc(note.savedAt()))
                        .param("version", note.version())
                        .update()
                == 1;
    }

    /** Signed with this, it gets its seal (0460-notes-create-seal.sql): what it says must be written before. */
    void update(SessionNote note) {
        Deadline due = note.due();
        jdbc.sql(UPDATE)
                .param("state", note.state().name())
                .param("saved", Rows.utc(note.savedAt()))
                .param("signed", Rows.utc(note.signedAt()))
                .param("due", due == null ? null : Rows.utc(due.at()))
                .param("hours", due == null ? null : due.hours())
                .param("version", note.version())
                .param("id", note.id().value())
                .param("author", note.author().value())
                .update();
    }

    /** With everything it says, and its earlier states. */
    void delete(SessionNote note) {
        jdbc.sql(DELETE)
                .param("id", note.id().value())
                .param("author", note.author().value())
                .update();
    }

    void add(SessionNote note, Addendum addendum) {
        jdbc.sql(ADD)
                .param("id", cadence.shared.Id.nextValue())
                .param("note", note.id().value())
                .param("clinic", note.clinic().value())
                .param("client", note.client().value())
                .param("author", note.author().value())
                .param("text", addendum.text())
                .param("at", Rows.utc(addendum.signedAt()))
                .update();
    }

    private static SessionNote note(ResultSet row) throws SQLException {
        return new SessionNote(
                new NoteId(Rows.id(row, "id")),
                new AppointmentId(Rows.id(row, "appointment_id")),
                new ClinicId(Rows.id(row, "clinic_id")),
                new ClientId(Rows.id(row, "client_id")),
                new AccountId(Rows.id(row, "author_id")),
                NoteState.valueOf(row.getString("state")),
                Rows.instant(row, "saved_at"),
                Rows.instantOrNull(row, "signed_at"),
                row.getInt("version"));
    }
}
