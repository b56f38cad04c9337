package cadence.notes;

import cadence.clients.ClientRef;
import cadence.shared.NoteId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the notes of a client's record for a period; row security leaves out what the actor may not read. */
@Component
class RecordQuery {

    private static final String NOTES = """
            select n.id, n.state = 'SIGNED' signed
            from session_note n
            join clinic k on k.id = n.clinic_id
            left join note_content t on t.note_id = n.id
            left join appointment a on a.id = n.appointment_id
            where n.client_id = :client and n.clinic_id = :clinic
              and (coalesce(a.starts_at, n.started_at) at time zone k.time_zone)::date between :from and :until
              and (n.state = 'DRAFT' or t.note_id is not null)
            order by coalesce(a.starts_at, n.started_at), n.id
            """;

    private final JdbcClient jdbc;

    RecordQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A note of the period, by the session's day in the clinic. */
    record Line(NoteId note, boolean signed) {}

    /** The earliest session first. */
    List<Line> notes(ClientRef client, RecordPeriod period) {
        return jdbc.sql(NOTES)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("from", period.from())
                .param("until", period.until())
                .query((row, number) -> new Line(new NoteId(Rows.id(row, "id")), row.getBoolean("signed")))
                .list();
    }
}
