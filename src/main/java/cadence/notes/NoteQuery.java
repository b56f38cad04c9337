package cadence.notes;

import cadence.diary.Outcome;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads notes with the session they belong to. */
@Component
class NoteQuery {

    // A colleague who reads by clinic setting does not see the appointment: the note's own columns stand in for it.
    private static final String HEAD = """
            select w.id appointment_id, coalesce(a.clinic_id, n.clinic_id) clinic_id, c.name clinic_name, c.time_zone,
                   coalesce(r.name, '') room, cl.id client_id, cl.given_name || ' ' || cl.family_name client_name,
                   cl.birth_date, coalesce(a.starts_at, k.starts_at, n.started_at) starts_at,
                   coalesce(a.ends_at, k.ends_at, n.started_at) ends_at,
                   coalesce(a.outcome, 'ATTENDED') outcome, coalesce(a.therapist_id = actor_id(), false) own,
                   a.treatment_type, a.purpose, coalesce(a.reason, '') reason,
                   n.id note_id, n.state, n.version, n.saved_at, n.signed_at, n.due_at, n.due_hours, n.author_id,
                   c.note_deadline_hours, bound_now() read_at,
                   coalesce(author.full_name, '') author_name, coalesce(e.name, '') event, e.first_day
            from (select cast(:appointment as uuid) id) w
            left join appointment a on a.id = w.id
            left join session_note n on n.appointment_id = w.id
            left join note_cosignature k on k.note_id = n.id
            join clinic c on c.id = coalesce(a.clinic_id, n.clinic_id)
            join client cl on cl.id = coalesce(a.client_id, n.client_id)
            left join room r on r.id = a.room_id
            left join account author on author.id = n.author_id
            left join lateral (
                select ev.name, ed.first_day from client_event ce
                join event_edition ed on ed.id = ce.edition_id and ed.called_off_on is null
                join event ev on ev.id = ed.event_id
                where ce.client_id = cl.id and ce.clinic_id = c.id and ce.withdrawn_on is null
                  and ed.last_day >= (coalesce(a.starts_at, n.started_at) at time zone c.time_zone)::date
                order by ed.first_day, ed.id limit 1) e on true
            """;

    private static final String APPOINTMENT_OF = "select appointment_id from session_note where id = :note";

    private static final String ADDENDA = """
            select coalesce(b.full_name, '') author, d.text, d.signed_at
            from note_addendum d left join account b on b.id = d.author_id
            where d.note_id = :note order by d.signed_at, d.id
            """;

    private static final String OF_CLIENT = """
            select n.id, n.appointment_id, n.state, n.saved_at, n.signed_at, coalesce(author.full_name, '') author_name,
                   coalesce(a.starts_at, n.started_at) starts_at, c.time_zone, t.treatment_type, t.purpose, t.reason,
                   left(coalesce(nullif(t.assessment, ''), nullif(t.objective, ''), t.subjective), 400) excerpt,
                   t.pain_before, t.pain_after, coalesce(n.signed_at > n.due_at, false) late,
                   (select count(*) from note_addendum d where d.note_id = n.id) addenda,
                   coalesce(l.full_name, '') lead_name, k.signed_at co_signed_at
            from session_note n
            join note_content t on t.note_id = n.id
            left join note_cosignature k on k.note_id = n.id
            left join account l on l.id = k.lead_id
            join clinic c on c.id = n.clinic_id
            left join appointment a on a.id = n.appointment_id
            left join account author on author.id = n.author_id
            where n.client_id = :client and n.clinic_id = :clinic
              and (coalesce(a.starts_at, n.started_at), n.id)
                  < (coalesce(cast(:at as timestamptz), 'infinity'), coalesce(cast(:id as uuid), n.id))
            order by coalesce(a.starts_at, n.started_at) desc, n.id desc
            limit :limit
            """;

    private static final String COUNT = """
            select count(*) from session_note n join note_content t on t.note_id = n.id
            where n.client_id = :client and n.clinic_id = :clinic and n.state = 'SIGNED'
            """;

    private final JdbcClient jdbc;

    NoteQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session and where its note stands. */
    record Head(
            NoteSession session,
            @Nullable NoteId note,
            NoteState state,
            int version,
            @Nullable Instant savedAt,
            @Nullable Instant signedAt,
            @Nullable Deadline due,
            @Nullable AccountId author,
            String authorName,
            Instant readAt) {}

    Optional<Head> head(AppointmentId appointment) {
        return jdbc.sql(HEAD)
                .param("appointment", appointment.value())
                .query((row, number) -> head(row))
                .optional();
    }

    Optional<AppointmentId> appointmentOf(NoteId note) {
        return jdbc.sql(APPOINTMENT_OF)
                .param("note", note.value())
                .query(UUID.class)
                .optional()
                .map(AppointmentId::new);
    }

    List<Addendum> addenda(NoteId note) {
        return jdbc.sql(ADDENDA)
                .param("note", note.value())
                .query((row, number) ->
                        new Addendum(row.getString("author"), row.getString("text"), Rows.instant(row, "signed_at")))
                .list();
    }

    List<NoteRow> ofClient(ClientId client, ClinicId clinic, @Nullable NoteRow after, int limit) {
        return jdbc.sql(OF_CLIENT)
                .param("client", client.value())
                .param("clinic", clinic.value())
                .param("at", after == null ? null : Rows.utc(after.startsAt()))
                .param("id", after == null ? null : after.id().value())
                .param("limit", limit)
                .query((row, number) -> new NoteRow(
                        new NoteId(Rows.id(row, "id")),
                        new AppointmentId(Rows.id(row, "appointment_id")),
                        NoteState.valueOf(row.getString("state")),
                        Rows.instant(row, "starts_at"),
                        Rows.zone(row),
                        Rows.instant(row, "saved_at"),
                        Rows.instantOrNull(row, "signed_at"),
                        row.getString("author_name"),
                        Rows.type(row),
                        Rows.purpose(row),
                        row.getString("reason"),
                        row.getString("excerpt"),
                        Rows.integerOrNull(row, "pain_before"),
                        Rows.integerOrNull(row, "pain_after"),
                        row.getInt("addenda"),
                        row.getBoolean("late"),
                        row.getString("lead_name"),
                        Rows.instantOrNull(row, "co_signed_at")))
                .list();
    }

    int signedCount(ClientId client, ClinicId clinic) {
        return jdbc.sql(COUNT)
                .param("client", client.value())
                .param("clinic", clinic.value())
                .query(Integer.class)
                .single();
    }

    private static Head head(ResultSet row) throws SQLException {
        UUID note = row.getObject("note_id", UUID.class);
        UUID author = row.getObject("author_id", UUID.class);
        var session = new NoteSession(
                new AppointmentId(Rows.id(row, "appointment_id")),
                new ClinicId(Rows.id(row, "clinic_id")),
                row.getString("clinic_name"),
                Rows.zone(row),
                row.getString("room"),
                new ClientId(Rows.id(row, "client_id")),
                row.getString("client_name"),
                row.getObject("birth_date", LocalDate.class),
                Rows.instant(row, "starts_at"),
                Rows.instant(row, "ends_at"),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("note_deadline_hours"),
                row.getBoolean("own"),
                Rows.type(row),
                Rows.purpose(row),
                row.getString("reason"),
                row.getString("event"),
                row.getObject("first_day", LocalDate.class));
        return new Head(
                session,
                note == null ? null : new NoteId(note),
                note == null ? NoteState.NOT_STARTED : NoteState.valueOf(row.getString("state")),
                row.getInt("version"),
                Rows.instantOrNull(row, "saved_at"),
                Rows.instantOrNull(row, "signed_at"),
                due(row),
                author == null ? null : new AccountId(author),
                row.getString("author_name"),
                Rows.instant(row, "read_at"));
    }

    private static @Nullable Deadline due(ResultSet row) throws SQLException {
        Instant at = Rows.instantOrNull(row, "due_at");
        return at == null ? null : new Deadline(at, row.getInt("due_hours"));
    }
}
