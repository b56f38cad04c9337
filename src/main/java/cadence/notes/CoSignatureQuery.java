package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads co-signatures: who is asked, what waits, and what was said. */
@Component
class CoSignatureQuery {

    private static final String OF_NOTE = """
            select k.asked_at, k.signed_at, k.lead_id = actor_id() for_me, coalesce(l.full_name, '') lead_name
            from note_cosignature k left join account l on l.id = k.lead_id
            where k.note_id = :note
            """;

    private static final String REMARKS = """
            select r.kind, coalesce(l.full_name, '') lead_name, r.text, r.at
            from note_remark r left join account l on l.id = r.lead_id
            where r.note_id = :note order by r.at, r.id
            """;

    // The lead stands in the WHERE clause; row-level security says the same.
    private static final String ASKED = """
            select k.note_id, k.clinic_id, k.client_id, k.author_id, k.signed_at is not null given
            from session_note n join note_cosignature k on k.note_id = n.id
            where n.appointment_id = :appointment and k.lead_id = actor_id()
            """;

    private static final String WAITING = """
            select n.appointment_id, c.name clinic_name, c.time_zone, cl.given_name || ' ' || cl.family_name client_name,
                   coalesce(b.full_name, '') author_name, k.starts_at session_at, k.asked_at,
                   case when r.asked is null then 'NO' when d.added > r.asked then 'ADDED' else 'WAITING' end addendum
            from note_cosignature k
            join session_note n on n.id = k.note_id
            join clinic c on c.id = k.clinic_id
            join client cl on cl.id = k.client_id
            left join account b on b.id = k.author_id
            left join lateral (select max(r.at) asked from note_remark r where r.note_id = k.note_id) r on true
            left join lateral (select max(d.signed_at) added from note_addendum d where d.note_id = k.note_id) d on true
            where k.lead_id = actor_id() and k.signed_at is null and k.clinic_id = any (:clinics)
            order by k.asked_at, k.note_id
            """;

    private static final String COUNT = """
            select count(*) from note_cosignature
            where lead_id = actor_id() and signed_at is null and clinic_id = any (:clinics)
            """;

    private final JdbcClient jdbc;

    CoSignatureQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A note that asks the actor, and whether they have given the co-signature. */
    record Asked(NoteId note, ClinicId clinic, ClientId client, AccountId author, boolean given) {}

    /** What the note asks for; null where it asks for none. */
    @Nullable
    CoSignature of(NoteId note) {
        return jdbc.sql(OF_NOTE)
                .param("note", note.value())
                .query((row, number) -> new CoSignature(
                        row.getString("lead_name"),
                        Rows.instant(row, "asked_at"),
                        Rows.instantOrNull(row, "signed_at"),
                        row.getBoolean("for_me"),
                        remarks(note)))
                .optional()
                .orElse(null);
    }

    /** The note of the session, if the actor is the lead it asks or asked. */
    Optional<Asked> asked(AppointmentId appointment) {
        return jdbc.sql(ASKED)
                .param("appointment", appointment.value())
                .query((row, number) -> new Asked(
                        new NoteId(Rows.id(row, "note_id")),
                        new ClinicId(Rows.id(row, "clinic_id")),
                        new ClientId(Rows.id(row, "client_id")),
                        new AccountId(Rows.id(row, "author_id")),
                        row.getBoolean("given")))
                .optional();
    }

    List<NoteToCoSign> waiting(Collection<ClinicId> clinics) {
        return jdbc.sql(WAITING)
                .param("clinics", Rows.values(clinics))
                .query((row, number) -> waiting(row))
                .list();
    }

    int waitingCount(Collection<ClinicId> clinics) {
        return jdbc.sql(COUNT)
                .param("clinics", Rows.values(clinics))
                .query(Integer.class)
                .single();
    }

    private List<LeadRemark> remarks(NoteId note) {
        return jdbc.sql(REMARKS)
                .param("note", note.value())
                .query((row, number) -> new LeadRemark(
                        LeadRemark.Kind.valueOf(row.getString("kind")),
                        row.getString("lead_name"),
                        row.getString("text"),
                        Rows.instant(row, "at")))
                .list();
    }

    private static NoteToCoSign waiting(ResultSet row) throws SQLException {
        return new NoteToCoSign(
                new AppointmentId(Rows.id(row, "appointment_id")),
                row.getString("clinic_name"),
                Rows.zone(row),
                row.getString("client_name"),
                row.getString("author_name"),
                Rows.instant(row, "session_at"),
                Rows.instant(row, "asked_at"),
                NoteToCoSign.Asked.valueOf(row.getString("addendum")));
    }
}
