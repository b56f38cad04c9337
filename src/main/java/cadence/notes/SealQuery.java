package cadence.notes;

import cadence.shared.NoteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a signed note's seal anew from what is kept now and compares. */
@Component
class SealQuery {

    private static final Logger LOG = LoggerFactory.getLogger(SealQuery.class);

    // A seal of a rule that nobody knows does not hold either.
    private static final String CHECK = """
            select case when n.seal is null then 'NONE' when n.seal = note_seal_1(n) then 'HOLDS' else 'BROKEN' end
            from session_note n where n.id = :note and n.state = 'SIGNED'
            """;

    private static final String TEXT =
            "select split_part(seal, ':', 2) from session_note where id = :note and seal is not null";

    private final JdbcClient jdbc;

    SealQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What does not hold is logged, by the note's id and without a word of it. */
    Seal check(NoteId note) {
        Seal seal = jdbc.sql(CHECK)
                .param("note", note.value())
                .query(String.class)
                .optional()
                .map(Seal::valueOf)
                .orElse(Seal.NONE);
        if (seal == Seal.BROKEN) {
            LOG.error("Note {} is not as it was signed: its seal does not hold", note);
        }
        return seal;
    }

    /** The seal as it was made at signing, in hexadecimal; empty without one. */
    String text(NoteId note) {
        return jdbc.sql(TEXT)
                .param("note", note.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
