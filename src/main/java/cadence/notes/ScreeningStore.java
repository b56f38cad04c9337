package cadence.notes;

import cadence.shared.NoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was asked before hands went on (0420-notes-create-screening.sql): one row, none while nobody asked. */
@Component
class ScreeningStore {

    private static final String UPSERT = """
            insert into note_screening (note_id, clinic_id, client_id, author_id, asked_at, flags, temperature, referred_to, referred_at)
            values (:note, :clinic, :client, :author, :asked, string_to_array(:flags, ','), :temperature, :to, :referred)
            on conflict (note_id) do update set asked_at = excluded.asked_at, flags = excluded.flags,
                temperature = excluded.temperature, referred_to = excluded.referred_to, referred_at = excluded.referred_at
            """;

    private static final String CLEAR = "delete from note_screening where note_id = :note";

    private static final String READ =
            "select asked_at, flags, temperature, referred_to, referred_at from note_screening where note_id = :note";

    private final JdbcClient jdbc;

    ScreeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes it in place of what was there; does nothing where nothing differs. */
    void write(SessionNote note, Screening screening) {
        if (screening.equals(read(note.id()))) {
            return;
        }
        if (screening.equals(Screening.NOT_ASKED)) {
            jdbc.sql(CLEAR).param("note", note.id().value()).update();
            return;
        }
        Screening.Referral referral = screening.referral();
        jdbc.sql(UPSERT)
                .param("note", note.id().value())
                .param("clinic", note.clinic().value())
                .param("client", note.client().value())
                .param("author", note.author().value())
                .param("asked", Rows.utc(screening.askedAt()))
                .param("flags", screening.flags().stream().map(RedFlag::name).collect(Collectors.joining(",")))
                .param("temperature", screening.temperature())
                .param("to", referral == null ? null : referral.to())
                .param("referred", referral == null ? null : Rows.utc(referral.at()))
                .update();
    }

    Screening read(NoteId note) {
        return jdbc.sql(READ)
                .param("note", note.value())
                .query((row, number) -> screening(row))
                .optional()
                .orElse(Screening.NOT_ASKED);
    }

    private static Screening screening(ResultSet row) throws SQLException {
        Set<RedFlag> flags = Arrays.stream((String[]) row.getArray("flags").getArray())
                .map(RedFlag::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Screening(
                Rows.instantOrNull(row, "asked_at"), flags, row.getBigDecimal("temperature"), referral(row));
    }

    private static Screening.@Nullable Referral referral(ResultSet row) throws SQLException {
        Instant at = Rows.instantOrNull(row, "referred_at");
        return at == null ? null : new Screening.Referral(row.getString("referred_to"), at);
    }
}
