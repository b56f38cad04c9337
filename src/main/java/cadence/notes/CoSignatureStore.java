package cadence.notes;

import cadence.shared.Id;
import cadence.shared.NoteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a lead gives: the co-signature, once, and remarks. The request itself is written by the database (0472). */
@Component
class CoSignatureStore {

    // The database's own clock of this transaction: row-level security takes no other.
    private static final String GIVE = """
            update note_cosignature set signed_at = bound_now()
            where note_id = :note and lead_id = actor_id() and signed_at is null
            """;

    private static final String REMARK = """
            insert into note_remark (id, note_id, clinic_id, client_id, author_id, lead_id, kind, text, at)
            values (:id, :note, :clinic, :client, :author, actor_id(), :kind, :text, bound_now())
            """;

    private final JdbcClient jdbc;

    CoSignatureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was given: not when it was before, or no longer asks the actor. */
    boolean give(NoteId note) {
        return jdbc.sql(GIVE).param("note", note.value()).update() == 1;
    }

    void remark(CoSignatureQuery.Asked asked, LeadRemark.Kind kind, String text) {
        jdbc.sql(REMARK)
                .param("id", Id.nextValue())
                .param("note", asked.note().value())
                .param("clinic", asked.clinic().value())
                .param("client", asked.client().value())
                .param("author", asked.author().value())
                .param("kind", kind.name())
                .param("text", text)
                .update();
    }
}
