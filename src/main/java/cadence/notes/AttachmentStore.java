package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.AttachmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import cadence.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps files in the database, in pieces, so that reading one takes no more memory than a piece. Of those
 * whose content lies in the {@link ObjectStore} it keeps all the rest.
 */
@Component
class AttachmentStore {

    /** Bytes. */
    static final int PIECE = 1024 * 1024;

    private static final String ADD = """
            insert into note_attachment (id, note_id, clinic_id, client_id, author_id, name, type, bytes, scanned, thumbnail, added_at, outside)
            values (:id, :note, :clinic, :client, :author, :name, :type, :bytes, :scanned, :thumbnail, :at, :outside)
            """;

    private static final String ADD_PIECE = """
            insert into note_attachment_piece (attachment_id, position, note_id, clinic_id, client_id, author_id, content)
            values (:id, :position, :note, :clinic, :client, :author, :content)
            """;

    private static final String ROWS = """
            select f.id, f.name, f.type, f.bytes, f.thumbnail is not null thumbnail, f.added_at,
                   coalesce(b.full_name, '') author, t.signed, c.time_zone
            from note_attachment f
            join note_content t on t.note_id = f.note_id
            join clinic c on c.id = f.clinic_id
            left join account b on b.id = f.author_id
            """;

    private static final String OF_NOTE = ROWS + " where f.note_id = :note order by f.added_at, f.id";

    private static final String OF_CLIENT =
            ROWS + " where f.client_id = :client and f.clinic_id = :clinic order by f.added_at desc, f.id limit 200";

    private static final String ONE = ROWS + " where f.id = :id";

    private static final String COUNT =
            "select count(*) from note_attachment where client_id = :client and clinic_id = :clinic";

    private static final String OWNER = """
            select f.clinic_id, f.client_id, f.note_id, f.author_id, t.signed, f.outside, f.bytes
            from note_attachment f join note_content t on t.note_id = f.note_id
            where f.id = :id
            """;

    private static final String PIECE_AT =
            "select content from note_attachment_piece where attachment_id = :id and position = :position";

    private static final String THUMBNAIL = "select thumbnail from note_attachment where id = :id";

    private static final String REMOVE = "delete from note_attachment where id = :id and author_id = actor_id()";

    private static final String EXPECT = "select expect_outside_file(:id)";

    /**
     * Whose a file is, and whether its note is signed.
     *
     * @param outside whether its content lies in the object store
     * @param bytes how long it is
     */
    record Owner(
            ClinicId clinic,
            ClientId client,
            NoteId note,
            AccountId author,
            boolean signed,
            boolean outside,
            long bytes) {}

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before a content goes to the object store: it is deleted there again unless its row follows within an hour. */
    void expect(AttachmentId id) {
        jdbc.sql(EXPECT).param("id", id.value()).query((row, number) -> 0).list();
    }

    void add(SessionNote note, NewAttachment file, Instant now) {
        of(note, ADD)
                .param("id", file.id().value())
                .param("outside", file.outside())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("bytes", file.content().length)
                .param("scanned", file.scanned())
                .param("thumbnail", file.thumbnail())
                .param("at", Rows.utc(now))
                .update();
        // Of a file outside, its SHA-256 lies here in its content's stead: the note's seal covers it by that.
        addPieces(note, file.id(), file.outside() ? Sha256.of(file.content()) : file.content());
    }

    private void addPieces(SessionNote note, AttachmentId id, byte[] content) {
        for (int position = 0; position * PIECE < content.length; position++) {
            int from = position * PIECE;
            of(note, ADD_PIECE)
                    .param("id", id.value())
                    .param("position", position)
                    .param("content", Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)))
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(SessionNote note, String statement) {
        return jdbc.sql(statement)
                .param("note", note.id().value())
                .param("clinic", note.clinic().value())
                .param("client", note.client().value())
                .param("author", note.author().value());
    }

    List<AttachmentRow> ofNote(NoteId note) {
        return jdbc.sql(OF_NOTE)
                .param("note", note.value())
                .query(AttachmentStore::row)
                .list();
    }

    /** Latest first. */
    List<AttachmentRow> ofClient(ClientId client, ClinicId clinic) {
        return jdbc.sql(OF_CLIENT)
                .param("client", client.value())
                .param("clinic", clinic.value())
                .query(AttachmentStore::row)
                .list();
    }

    int count(ClientId client, ClinicId clinic) {
        return jdbc.sql(COUNT)
                .param("client", client.value())
                .param("clinic", clinic.value())
                .query(Integer.class)
                .single();
    }

    Optional<AttachmentRow> one(AttachmentId id) {
        return jdbc.sql(ONE).param("id", id.value()).query(AttachmentStore::row).optional();
    }

    Optional<Owner> owner(AttachmentId id) {
        return jdbc.sql(OWNER)
                .param("id", id.value())
                .query((row, number) -> new Owner(
                        new ClinicId(Rows.id(row, "clinic_id")),
                        new ClientId(Rows.id(row, "client_id")),
                        new NoteId(Rows.id(row, "note_id")),
                        new AccountId(Rows.id(row, "author_id")),
                        row.getBoolean("signed"),
                        row.getBoolean("outside"),
                        row.getLong("bytes")))
                .optional();
    }

    Optional<byte[]> piece(AttachmentId id, int position) {
        return jdbc.sql(PIECE_AT)
                .param("id", id.value())
                .param("position", position)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    byte @Nullable [] thumbnail(AttachmentId id) {
        List<byte[]> found = jdbc.sql(THUMBNAIL)
                .param("id", id.value())
                .query((row, number) -> row.getBytes("thumbnail"))
                .list();
        return found.isEmpty() ? null : found.getFirst();
    }

    boolean remove(AttachmentId id) {
        return jdbc.sql(REMOVE).param("id", id.value()).update() == 1;
    }

    private static AttachmentRow row(ResultSet row, int number) throws SQLException {
        return new AttachmentRow(
                new AttachmentId(Rows.id(row, "id")),
                row.getString("name"),
                AttachmentType.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getBoolean("thumbnail"),
                Rows.instant(row, "added_at"),
                row.getString("author"),
                row.getBoolean("signed"),
                ZoneId.of(row.getString("time_zone")));
    }
}
